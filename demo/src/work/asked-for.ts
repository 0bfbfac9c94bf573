import { type ControlMap, type Gap, holderAt, type Spot, type WorkRequest } from "frontline"
import type { AskedGap, DrawnCut } from "../state/asked-gap.js"
import { mapIdShown, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"

/** Ground that is no one party's. */
const NO_PARTY = new Set(["contested", "unknown"])

/** What is to be asked about the two picked forces, or what can be said of them without asking. */
export function askedFor(state: State): Extract<WorkRequest, { kind: "gap" }> | AskedGap | null {
  const map = openedMap(state)?.map
  const [from, to] = state.work.present.forces
  if (!map || from === null || to === null) return null
  const holders = [from, to].map((spot) => holderOf(spot, map))
  for (const which of [0, 1] as const) {
    const holder = holders[which]
    if (holder === undefined) return { kind: "no-place", which }
    if (holder === null || NO_PARTY.has(holder)) return { kind: "no-party", which, holder }
  }
  const [actor, other] = holders as [string, string]
  if (actor !== other) return { kind: "two-parties", holders: [actor, other] }
  return { kind: "gap", map: mapIdShown(state), actor, from, to }
}

/** Whose ground it is; undefined for a place that the map does not have. */
function holderOf(spot: Spot, map: ControlMap): string | null | undefined {
  if (typeof spot !== "string") return holderAt(map, spot)
  return map.places.find(({ id }) => id === spot)?.holder
}

/** What there is to draw of a gap. */
export function cutOf(gap: Gap): DrawnCut | null {
  if (gap.kind === "none") return null
  if (gap.kind === "neck") return gap.neck
  const { widthMetres, witness } = gap
  const [a, b] = witness.map((position) => ({ position, front: null, facing: null }))
  return {
    legs: [{ widthMetres, ends: [a!, b!] }],
    cutOff: [],
    cutOffSquareMetres: { value: 0, low: null, high: null },
  }
}
