import type { Gap } from "../analysis/gap.js"
import type { Neck, NeckEnd } from "../analysis/neck.js"
import type { Place } from "../gazetteer/place.js"
import type { Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import { formatMeasured } from "../view/format-measured.js"
import type { NamedPlace } from "./resolve-place.js"

/** A gap in words: how wide, between which two points, what it would cut off, what it rests on. */
export function gapWords(
  gap: Exclude<Gap, { kind: "none" }>,
  from: NamedPlace,
  to: NamedPlace,
  map: ControlMap,
  places: readonly Place[],
): string {
  const apart = `The two places themselves are ${formatMeasured(gap.apartMetres, "length", "en")} apart.`
  if (gap.kind === "apart") {
    const [a, b] = gap.witness
    return [
      `${formatMeasured(gap.widthMetres, "length", "en")} between the ground at ${from.name} and that at ${to.name}, which are not joined anywhere.`,
      `Shortest from ${position(a)} to ${position(b)}. ${apart}`,
    ].join("\n")
  }
  return [
    `${formatMeasured(gap.neck.widthMetres, "length", "en")} of open ground between the forces at ${from.name} and those at ${to.name}${map.date ? ` on ${map.date}` : ""}.`,
    `Shortest from ${position(gap.neck.ends[0].position)} to ${position(gap.neck.ends[1].position)}. ${apart}`,
    ...neckWords(gap.neck, map, places),
  ].join("\n")
}

/** What closing a neck would do, and what its banks rest on. */
export function neckWords(neck: Neck, map: ControlMap, places: readonly Place[]): string[] {
  const nameOf = (id: string): string => map.actors.find((actor) => actor.id === id)?.name.en ?? id
  const [only, ...others] = neck.heldBy
  const held =
    only && others.length === 0
      ? `, all of it held by ${nameOf(only.actor)}`
      : neck.heldBy
          .map(({ actor, squareMetres }) => `, ${formatMeasured(squareMetres, "area", "en")} held by ${nameOf(actor)}`)
          .join("")
  const inside = neck.places
    .map((id) => places.find((place) => place.id === id)?.name)
    .map((name) => (name ? `${name.en} (${name.ar})` : ""))
  return [
    `Closing it would cut off ${formatMeasured(neck.cutOffSquareMetres, "area", "en")}${held}.`,
    ...(inside.length > 0 ? [`Places inside: ${inside.join(", ")}.`] : []),
    ...neck.ends.flatMap((end) => bankWords(end)),
    ...(neck.widthMetres.low === null
      ? []
      : ["The brackets are a worst case: both banks off by their drawing uncertainty, towards each other or apart."]),
  ]
}

function bankWords({ position: at, front }: NeckEnd): string[] {
  if (!front) return []
  const rests = [...front.claims.map((id) => `claim ${id}`), ...front.pages]
  const basis = rests.length > 0 ? `rests on ${rests.join("; ")}` : "is inferred: no source draws it"
  return [
    `The bank at ${position(at)} is "${front.id.replace(/^front:/, "")}", drawn within ${formatMeasured(front.uncertaintyMetres, "length", "en")}; it ${basis}.`,
  ]
}

function position([longitude, latitude]: Position): string {
  return `${Math.abs(latitude).toFixed(3)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude).toFixed(3)}° ${longitude < 0 ? "W" : "E"}`
}
