import {
  actorOf,
  formatMeasured,
  formatRoundLength,
  formatSigned,
  geodesicInverse,
  namesOf,
  noRedrawWords,
} from "frontline"
import { editsOf } from "../state/edits.js"
import { isQuestionDate, openedMap, redrawnShown, refusalShown, reportedAnswers } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { redrawWords } from "../words/redraw-words.js"

/** What is said when a redrawn line has come to rest. */
export function redrawnSaid(state: State): string {
  const { language } = state.settings
  const say = redrawWords[language]
  const refused = refusalShown(state)
  const { map } = openedMap(state) ?? {}
  if (refused && map) return say.refused(noRedrawWords(refused, namesOf(map), language))
  const redrawn = redrawnShown(state)
  if (!redrawn || !map) return say.saidBack
  const before = reportedAnswers(state).areas?.areas ?? []
  const areas = redrawn.answers.areas?.areas ?? []
  const changed = areas.flatMap(({ actor, squareMetres: { value } }) => {
    const difference = value - (before.find((row) => row.actor === actor)?.squareMetres.value ?? 0)
    if (Math.abs(difference) < 1) return []
    return [
      `${actorOf(map, actor).name[language]}: ${formatMeasured(value, "area", language)} (${formatSigned(difference, "area", language)}).`,
    ]
  })
  const { gap } = redrawn.answers
  const width = isQuestionDate(state) && gap?.kind === "neck" ? gap.neck.widthMetres : null
  const numbers = [...changed, width && `${say.gap}: ${formatMeasured(width, "length", language)}.`]
    .filter(Boolean)
    .join(" ")
  const last = editsOf(state, state.view.date).at(-1)
  if (last?.kind !== "move") return say.said(numbers)
  // Positions are set to a metre, so a stride comes back as itself to ten.
  const metres = 10 * Math.round(geodesicInverse(last.from, last.to).metres / 10)
  return say.saidMoved(formatRoundLength(metres, language), numbers)
}
