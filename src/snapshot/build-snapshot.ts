import { featureCollection, lineString, multiPolygon, point, polygon } from "@turf/turf"
import type { Position as GeoJsonPosition } from "geojson"
import { type Holding, holderOn } from "../claim/holder-on.js"
import type { Place } from "../gazetteer/place.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { nearestOnLine } from "../geometry/nearest-on-line.js"
import { type Face, polygonise } from "../geometry/polygonise.js"
import type { Area, Position } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { Corpus } from "./corpus.js"
import { SNAPSHOT_VERSION, type Snapshot, type SnapshotFeature, type SnapshotHead } from "./snapshot.js"
import type { Trace } from "./trace.js"

/** A snapshot with all that speaks against it. Where an error is among the issues there is no snapshot. */
export interface SnapshotBuild {
  readonly snapshot: Snapshot | null
  readonly issues: readonly Issue[]
}

interface HeldFace {
  readonly face: Face
  readonly actor: ActorId
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
 * @throws {RangeError} If the corpus has no traces for that date.
 */
export function buildSnapshot(corpus: Corpus, date: string): SnapshotBuild {
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
  const issues: Issue[] = dangles.flatMap(({ line, at }) => danglingEnd(at, traceAt(line), lines, line, corpus, date))
  const held = inner.flatMap((face): HeldFace[] => {
    const { actor, issue } = actorOfFace(face, traceAt, date)
    if (issue) issues.push(issue)
    return actor ? [{ face, actor }] : []
  })
  const areas = areasByActor(held, corpus)
  const fronts = traces.flatMap((trace, i) => frontFeatures(trace, i + theatreRings.length, inner))
  const frontLines = fronts.map(({ trace, line }) => ({ trace, line }))
  const places = corpus.places.flatMap((place) => {
    if (place.kind === "governorate" || locateInArea(place.position, corpus.theatre) !== "inside") return []
    const holding = holderOn(place.id, date, corpus.claims)
    if (!holding) return []
    const checked = checkPlace(place, holding, areas, frontLines, date)
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
      ...fronts.map(({ trace, part, line }) => {
        const { id, line: _, ...properties } = trace
        return lineString(
          line.map(copy),
          { kind: "front" as const, trace: id, ...properties },
          { id: frontId(id, part) },
        )
      }),
      ...edgeFeatures(held, theatreRings.length, corpus),
      ...places,
    ]).features as SnapshotFeature[],
  }
  return { snapshot, issues }
}

const frontId = (trace: string, part: number): string => (part === 0 ? `front:${trace}` : `front:${trace}:${part + 1}`)

function frontsOf(actor: ActorId, fronts: readonly FrontPart[]): string[] {
  return fronts
    .filter(({ trace }) => trace.left === actor || trace.right === actor)
    .map(({ trace, part }) => frontId(trace.id, part))
}

function citedClaims(
  corpus: Corpus,
  fronts: readonly FrontPart[],
  places: readonly SnapshotFeature[],
): SnapshotHead["claims"] {
  const cited = new Set([
    ...fronts.flatMap(({ trace }) => trace.claims),
    ...places.flatMap(({ properties }) =>
      properties.kind === "place" ? [properties.claim, ...properties.outweighed.map(({ claim }) => claim)] : [],
    ),
  ])
  return Object.fromEntries(
    corpus.claims
      .filter(({ id }) => cited.has(id))
      .map(({ id, report, paragraph, attribution, interest, date, statement, page, inferred }) => [
        id,
        {
          report,
          paragraph,
          attribution,
          interest,
          date,
          statement,
          ...(page === undefined ? {} : { page }),
          ...(inferred === undefined ? {} : { inferred }),
        },
      ]),
  )
}

const copy = (position: Position): GeoJsonPosition => [...position]
const mutable = (rings: readonly (readonly Position[])[]): GeoJsonPosition[][] => rings.map((ring) => ring.map(copy))

function isInTheatre(face: Face, theatreRings: number, theatre: Area): boolean {
  const onEdge = face.edges.flatMap((edge) => edge.sources).find((source) => source.line < theatreRings)
  if (onEdge) return onEdge.along
  return locateInArea(face.rings[0]![0]!, theatre) === "inside"
}

function danglingEnd(
  at: Position,
  trace: Trace | undefined,
  lines: readonly (readonly Position[])[],
  own: number,
  corpus: Corpus,
  date: string,
): Issue[] {
  if (!trace || locateInArea(at, corpus.theatre) === "outside") return []
  const metres = Math.min(...lines.filter((_, i) => i !== own).map((line) => nearestOnLine(at, line).metres))
  return [
    {
      code: "trace-ends-free",
      severity: "error",
      path: ["traces", date, trace.id],
      found: at,
      allowed: "an end on another trace or beyond the theatre's edge",
      message:
        `traces/${date}: "${trace.id}" ends at [${at.join(", ")}], ${Math.round(metres)} m from the nearest other line. ` +
        "Draw it on until it meets another trace or leaves the theatre.",
    },
  ]
}

function actorOfFace(
  face: Face,
  traceAt: (line: number) => Trace | undefined,
  date: string,
): { actor: ActorId | null; issue: Issue | null } {
  const says = new Map<ActorId, string[]>()
  for (const { line, along } of face.edges.flatMap((edge) => edge.sources)) {
    const trace = traceAt(line)
    if (!trace) continue
    const actor = along ? trace.left : trace.right
    const names = says.get(actor) ?? []
    if (!names.includes(trace.id)) says.set(actor, [...names, trace.id])
  }
  const [first] = says
  if (first && says.size === 1) return { actor: first[0], issue: null }
  const at = face.rings[0]![0]!
  const sides = [...says].map(([actor, names]) => `${actor} by ${names.map((name) => `"${name}"`).join(", ")}`)
  return {
    actor: null,
    issue: {
      code: first ? "face-has-two-actors" : "face-has-no-trace",
      severity: "error",
      path: ["traces", date],
      found: Object.fromEntries(says),
      allowed: "one actor all round a face",
      message: first
        ? `traces/${date}: the ground at [${at.join(", ")}] is given to ${sides.join(" and to ")}. ` +
          "Turn one of these traces round, or mend its left and right."
        : `traces/${date}: no trace borders the ground at [${at.join(", ")}], so nobody holds it. Draw one, or cut the theatre.`,
    },
  }
}

function areasByActor(held: readonly HeldFace[], corpus: Corpus): Map<ActorId, Area> {
  const areas = new Map<ActorId, Area>()
  for (const { id } of corpus.actors) {
    const parts = held.filter(({ actor }) => actor === id).map(({ face }) => face.rings)
    if (parts.length > 0) areas.set(id, parts)
  }
  return areas
}

interface FrontPart {
  readonly trace: Trace
  readonly part: number
  readonly line: readonly Position[]
}

function frontFeatures(trace: Trace, line: number, faces: readonly Face[]): FrontPart[] {
  const next = new Map<string, { from: Position; to: Position }>()
  for (const edge of faces.flatMap((face) => face.edges)) {
    if (edge.sources.some((source) => source.line === line && source.along)) next.set(String(edge.from), edge)
  }
  return chain([...next.values()], trace.line[0]!).map((positions, part) => ({ trace, part, line: positions }))
}

/** Joins edges into lines, head to tail. A closed line starts at `start` where it can. */
function chain(edges: readonly { from: Position; to: Position }[], start: Position | null): Position[][] {
  const byStart = new Map(edges.map((edge) => [String(edge.from), edge]))
  const targets = new Set(edges.map((edge) => String(edge.to)))
  const heads = edges.filter((edge) => !targets.has(String(edge.from)))
  const atStart = start && byStart.get(String(start))
  const lines: Position[][] = []
  for (const head of [...heads, ...(atStart ? [atStart] : []), ...edges]) {
    if (!byStart.has(String(head.from))) continue
    const line: Position[] = [head.from]
    for (let edge = byStart.get(String(head.from)); edge; edge = byStart.get(String(edge.to))) {
      byStart.delete(String(edge.from))
      line.push(edge.to)
    }
    lines.push(line)
  }
  return lines
}

function edgeFeatures(held: readonly HeldFace[], theatreRings: number, corpus: Corpus): SnapshotFeature[] {
  return corpus.actors.flatMap(({ id: actor }) => {
    const own = held
      .filter((face) => face.actor === actor)
      .flatMap(({ face }) => face.edges.filter((edge) => edge.sources.some((source) => source.line < theatreRings)))
    return (["frame", "border"] as const).flatMap((edge) => {
      const pieces = own.filter(({ from, to }) => isOnBorder(from, to, corpus.border) === (edge === "border"))
      return chain(pieces, null).map((line, i) =>
        lineString(line.map(copy), { kind: "edge" as const, edge, actor }, { id: `edge:${actor}:${edge}:${i + 1}` }),
      )
    })
  })
}

function isOnBorder(from: Position, to: Position, border: Corpus["border"]): boolean {
  const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  return border.some((line) => nearestOnLine(middle, line).metres < BORDER_METRES)
}

/** An edge of the theatre whose middle lies this near to the border is border: the rounding of both is under 2 m. */
const BORDER_METRES = 50

function checkPlace(
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
  if (!agrees) {
    issues.push({
      code: "place-on-wrong-side",
      severity: "error",
      path,
      found: drawn,
      allowed: holder,
      message:
        `traces/${date}: "${front.trace?.id ?? "no trace"}" puts ${place.name.en} on the ground of ${drawn}, ` +
        `${metres} m beyond the line, but claim ${claim.id} gives it to ${holder}. Redraw the trace, or mend the claim.`,
    })
  } else if (nearLine && holder !== "contested") {
    issues.push({
      code: "place-near-line",
      severity: "warning",
      path,
      found: metres,
      allowed: place.radiusMetres,
      message:
        `traces/${date}: ${place.name.en} (${holder}, claim ${claim.id}) lies ${metres} m from "${front.trace?.id}", ` +
        `nearer than its own radius of ${place.radiusMetres} m: the map cannot tell on which side it is.`,
    })
  }
  const feature = point(
    copy(place.position),
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
