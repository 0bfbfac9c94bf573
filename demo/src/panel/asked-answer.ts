import { type GapQuestion, gapWords, namesOf } from "frontline"
import type { AskedGap } from "../state/asked-gap.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { askedWords } from "../words/asked-words.js"
import { spotWords } from "../words/spot-words.js"

/** The question that was asked, its forces by id where they are places, else as they are called. */
export function askedQuestion({ actor }: Extract<AskedGap, { kind: "gap" }>, state: State): GapQuestion {
  const [from, to] = calledForces(state)
  const [a, b] = state.work.present.forces
  return { actor, from: typeof a === "string" ? a : from, to: typeof b === "string" ? b : to }
}

/** What came of asking what separates two forces, in a sentence or two. */
export function askedSentence(asked: AskedGap, state: State): string {
  const { language } = state.settings
  const { map } = openedMap(state)!
  const say = askedWords[language]
  const called = calledForces(state)
  const ground = (id: string): string => namesOf(map).ground(id)[language]
  switch (asked.kind) {
    case "gap":
      return gapWords(asked.gap, askedQuestion(asked, state), map, language).answer
    case "two-parties":
      return say.twoParties(called, [ground(asked.holders[0]), ground(asked.holders[1])])
    case "no-party":
      return say.noParty(called[asked.which], asked.holder === null ? null : ground(asked.holder))
    case "no-place":
      return say.noPlace(called[asked.which])
  }
}

/** What the two forces are called; a place that this map does not have, as another open map calls it. */
function calledForces({ work, settings, ...state }: State): [string, string] {
  const { map } = openedMap({ work, settings, ...state })!
  const elsewhere = state.library.entries.flatMap(({ opened }) => opened?.map.places ?? [])
  const [from, to] = work.present.forces.map((spot) => {
    const isHere = typeof spot !== "string" || map.places.some(({ id }) => id === spot)
    const known = isHere ? null : elsewhere.find(({ id }) => id === spot)
    return known ? known.name[settings.language] : spotWords(spot!, map, settings.language)
  })
  return [from!, to!]
}
