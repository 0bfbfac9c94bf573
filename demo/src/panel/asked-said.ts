import { askedShown, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { askedWords } from "../words/asked-words.js"
import { spotWords } from "../words/spot-words.js"
import { words } from "../words.js"
import { askedSentence } from "./asked-answer.js"

/** What is said aloud of the picked forces, and of what separates them. */
export function askedSaid(state: State): string {
  const { language } = state.settings
  const { forces } = state.work.present
  const say = askedWords[language]
  const map = openedMap(state)?.map
  const asked = askedShown(state)
  if (!map) return ""
  if (asked) return askedSentence(asked, state)
  const which = forces[0] === null ? 1 : 0
  const spot = forces[which]
  if (spot === null) return say.cleared
  if (forces[(1 - which) as 0 | 1] !== null) return words[language].measuring
  return `${say.picked(which, spotWords(spot, map, language))} ${say.pickOther}`
}
