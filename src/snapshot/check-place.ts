import { point } from "@turf/turf"
import type { Holding } from "../claim/holder-on.js"
import type { Place } from "../gazetteer/place.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import type { Area, Position } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import { makeIssue } from "../report/make-issue.js"
import type { SnapshotFeature } from "./snapshot.js"
import type { Trace } from "./trace.js"

/**
 * Holds one place against the ground that the traces give.
 *
 * @param areas - Ground by actor.
 * @param fronts - The traces as far as they lie in the theatre.
 * @returns The place as a feature; an error where it lies on another actor's ground, a warning where it lies nearer to the
 * line than its radius.
 */
export function checkPlace(
  place: Place,
  { holder, claim, losers }: Holding,
  areas: ReadonlyMap<ActorId, Area>,
  fronts: readonly { trace: Trace; line: readonly Position[] }[],
  date: string,
): { feature: SnapshotFeature; issues: Issue[] } {
  let front = { trace: null as Trace | null, metres: Number.POSITIVE_INFINITY }
  for (const { trace, line } of fronts) {
    const { metres } = nearestOnLine(place.position, line)
    if (metres < front.metres) front = { trace, metres }
  }
  const drawn = [...areas].find(([, area]) => locateInArea(place.position, area) !== "outside")?.[0] ?? "unknown"
  const metres = Math.round(front.metres)
  const nearLine = metres < place.radiusMetres
  const agrees = drawn === holder || (holder === "contested" && metres <= place.radiusMetres)
  const path = ["snapshots", date, "places", place.id]
  const issues: Issue[] = []
  const values = { date, trace: front.trace?.id ?? null, place: place.name, holder, claim: claim.id, metres }
  if (!agrees) {
    const wrong = { kind: "in-corpus", drawn, ...values } as const
    issues.push(makeIssue("place-on-wrong-side", path, { found: drawn, allowed: holder, values: wrong }))
  } else if (nearLine && holder !== "contested") {
    const { radiusMetres } = place
    const near = { ...values, radiusMetres }
    issues.push(makeIssue("place-near-line", path, { found: metres, allowed: radiusMetres, values: near }))
  }
  const feature = point(
    [...place.position],
    {
      kind: "place" as const,
      name: place.name,
      placeKind: place.kind,
      radiusMetres: place.radiusMetres,
      holder,
      claim: claim.id,
      outweighed: losers.map((loser) => ({ claim: loser.claim.id, reason: loser.reason })),
      frontMetres: metres,
      nearLine,
    },
    { id: `place:${place.id}` },
  )
  return { feature, issues }
}
