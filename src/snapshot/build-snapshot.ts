import { featureCollection, lineString, multiPolygon, polygon } from "@turf/turf"
import type { Position as GeoJsonPosition } from "geojson"
import { holderOn } from "../claim/holder-on.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { type Face, polygonise } from "../geometry/polygonise.js"
import type { Area, Position } from "../geometry/position.js"
import { guardValue } from "../guard/guard-value.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import { actorOfFace } from "./actor-of-face.js"
import { checkPlace } from "./check-place.js"
import { citedClaims } from "./cited-claims.js"
import type { Corpus } from "./corpus.js"
import { freeEnds } from "./free-ends.js"
import { type FrontPart, frontParts } from "./front-parts.js"
import { guardCorpus } from "./guard-corpus.js"
import { SNAPSHOT_VERSION, type Snapshot, type SnapshotFeature } from "./snapshot.js"
import { type HeldFace, theatreEdges } from "./theatre-edges.js"
import type { Trace } from "./trace.js"

/** A snapshot with all that speaks against it. Where an error is among the issues there is no snapshot. */
export interface SnapshotBuild {
  readonly snapshot: Snapshot | null
  readonly issues: readonly Issue[]
}

/**
 * Builds the control map of one date from its front traces, and holds every claim against it.
 *
 * The theatre's edge and the traces are cut where they meet; each face between them takes its actor from the traces
 * around it. Then every place whose holder the claims give on that date must lie in a face of that actor (governorates
 * are no places in this sense: their point is a label). Stretches of
 * trace outside the theatre are left out. The result is the same byte for byte for the same corpus.
 *
 * @param date - A date that the corpus has traces for, `YYYY-MM-DD`.
 * @returns The snapshot and warnings (a place nearer to the line than its radius), or no snapshot and every
 * contradiction, with the trace, the claim and the metres.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the corpus has no traces for that date.
 * @example
 * const { snapshot, issues } = buildSnapshot(corpus, "2017-08-13")
 * issues.every(({ severity }) => severity === "warning") // true
 * formatSnapshot(snapshot) === text // true
 */
export function buildSnapshot(corpus: Corpus, date: string): SnapshotBuild {
  guardCorpus(corpus)
  guardValue("date", date, "text")
  const traces = corpus.traces.get(date)
  if (!traces) {
    throw new RangeError(
      `no traces for ${date}; there are some for ${[...corpus.traces.keys()].join(", ") || "no date"}`,
    )
  }
  const theatreRings = corpus.theatre.flat()
  const lines = [...theatreRings, ...traces.map((trace) => trace.line)]
  const traceAt = (line: number): Trace | undefined => traces[line - theatreRings.length]
  const { faces, dangles } = polygonise(lines)
  const inner = faces.filter((face) => isInTheatre(face, theatreRings.length, corpus.theatre))
  const issues: Issue[] = freeEnds(dangles, lines, traceAt, corpus.theatre, date)
  const held = inner.flatMap((face): HeldFace[] => {
    const { actor, issue } = actorOfFace(face, traceAt, date)
    if (issue) issues.push(issue)
    return actor ? [{ face, actor }] : []
  })
  const areas = areasByActor(held, corpus)
  const fronts = traces.flatMap((trace, i) => frontParts(trace, i + theatreRings.length, inner))
  const places = corpus.places.flatMap((place) => {
    if (place.kind === "governorate" || locateInArea(place.position, corpus.theatre) !== "inside") return []
    const holding = holderOn(place.id, date, corpus.claims)
    if (!holding) return []
    const checked = checkPlace(place, holding, areas, fronts, date)
    issues.push(...checked.issues)
    return [checked.feature]
  })
  if (issues.some((issue) => issue.severity === "error")) return { snapshot: null, issues }
  const reports = [...new Set(traces.flatMap((trace) => trace.claims.map((id) => id.slice(0, 3))))].toSorted()
  const snapshot: Snapshot = {
    type: "FeatureCollection",
    frontline: {
      format: "frontline-snapshot",
      version: SNAPSHOT_VERSION,
      date,
      reports,
      actors: corpus.actors,
      claims: citedClaims(corpus, fronts, places),
      attribution: corpus.attribution,
    },
    features: featureCollection<SnapshotFeature["geometry"], SnapshotFeature["properties"]>([
      polygon(mutable(corpus.theatre[0]!), { kind: "theatre" as const }, { id: "theatre" }),
      ...[...areas].map(([actor, area]) =>
        multiPolygon(
          area.map(mutable),
          { kind: "area" as const, actor, fronts: frontsOf(actor, fronts) },
          { id: `area:${actor}` },
        ),
      ),
      ...fronts.map(({ trace, id, line }) => {
        const { id: name, line: _, ...properties } = trace
        return lineString(line.map(copy), { kind: "front" as const, trace: name, ...properties }, { id })
      }),
      ...theatreEdges(held, theatreRings.length, corpus),
      ...places,
    ]).features as SnapshotFeature[],
  }
  return { snapshot, issues }
}

const copy = (position: Position): GeoJsonPosition => [...position]
const mutable = (rings: readonly (readonly Position[])[]): GeoJsonPosition[][] => rings.map((ring) => ring.map(copy))

function frontsOf(actor: ActorId, fronts: readonly FrontPart[]): string[] {
  return fronts.filter(({ trace }) => trace.left === actor || trace.right === actor).map(({ id }) => id)
}

function areasByActor(held: readonly HeldFace[], corpus: Corpus): Map<ActorId, Area> {
  const areas = new Map<ActorId, Area>()
  for (const { id } of corpus.actors) {
    const parts = held.filter(({ actor }) => actor === id).map(({ face }) => face.rings)
    if (parts.length > 0) areas.set(id, parts)
  }
  return areas
}

function isInTheatre(face: Face, theatreRings: number, theatre: Area): boolean {
  const onEdge = face.edges.flatMap((edge) => edge.sources).find((source) => source.line < theatreRings)
  if (onEdge) return onEdge.along
  return locateInArea(face.rings[0]![0]!, theatre) === "inside"
}
