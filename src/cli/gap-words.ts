import type { Gap } from "../analysis/gap.js"
import type { NeckEnd } from "../analysis/neck.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { formatMargin } from "../view/format-margin.js"
import { gapWords as wordsOf } from "../view/gap-words.js"
import { positionWords } from "./position-words.js"
import type { NamedPlace } from "./resolve-place.js"

/** A gap as lines of words: how wide, between which two points, what it would cut off, what it rests on. */
export function gapWords(
  gap: Exclude<Gap, { kind: "none" }>,
  actor: ActorId,
  from: NamedPlace,
  to: NamedPlace,
  map: ControlMap,
): string {
  const question = { actor, from: from.place?.id ?? from.name, to: to.place?.id ?? to.name }
  const { answer, apart, neck } = wordsOf(gap, question, map, "en")
  const [a, b] = gap.kind === "apart" ? gap.witness : gap.neck.ends.map(({ position }) => position)
  const inside =
    gap.kind === "apart" ? [] : gap.neck.places.map((id) => map.places.find((place) => place.id === id)?.name)
  return [
    answer,
    `Shortest from ${positionWords(a)} to ${positionWords(b)}; the two places are ${apart} apart.`,
    ...(neck?.widthCovers ? [`In brackets: ${neck.widthCovers}`] : []),
    ...(inside.length > 0
      ? [`Places inside: ${inside.map((name) => (name ? `${name.en} (${name.ar})` : "")).join(", ")}.`]
      : []),
    ...(gap.kind === "apart" ? [] : gap.neck.ends.flatMap(bankWords)),
  ].join("\n")
}

function bankWords({ position, front }: NeckEnd): string[] {
  if (!front) return []
  const rests = [...front.claims.map((id) => `claim ${id}`), ...front.pages]
  const basis = rests.length > 0 ? `rests on ${rests.join("; ")}` : "is inferred: no source draws it"
  const name = front.id.replace(/^front:/, "")
  return [
    `The bank at ${positionWords(position)} is "${name}", drawn to ${formatMargin(front.uncertaintyMetres, "en")}; it ${basis}.`,
  ]
}
