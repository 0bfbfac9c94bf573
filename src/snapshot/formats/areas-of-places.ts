import type { Feature, Position as GeoJsonPosition, Geometry } from "geojson"
import { cutByTurns } from "../../geometry/cut-by-turns.js"
import { groundOrder } from "../../geometry/ground-order.js"
import { MOST_REACH_METRES } from "../../geometry/most-reach.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../../geometry/overlay.js"
import type { Area, PolygonRings, Position } from "../../geometry/position.js"
import { ringBoxes } from "../../geometry/ring-boxes.js"
import { SitesTooWide } from "../../geometry/sites-too-wide.js"
import { thiessenCells } from "../../geometry/thiessen-cells.js"
import { SAME_DEGREES } from "../../geometry/tolerance.js"
import type { ActorId } from "../../report/actor.js"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import type { IssueValues } from "../../report/issue-values.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"

/** How far a place speaks for the ground around it unless told: three hours on foot each way. Metres. */
const REACH_METRES = 30_000

/** Places of one map; more are refused. Reason: 40,000 take some five seconds. */
const MOST_PLACES = 50_000

/** What areas are made within. */
interface PlacesOptions {
  readonly reachMetres?: number | undefined
  readonly theatre?: Area | undefined
}

/**
 * Areas drawn around places whose holder is known: to each place the ground nearer to it than to any other.
 *
 * Ground farther than the reach from every place is left out, or `unknown` where a theatre is given. A place with two
 * holders is `contested`; one without is `unknown`. Each area says that it rests on places alone.
 *
 * @param places - Points, one or several a feature, with an `actor`; others are passed over.
 * @returns The areas, and after them the places as they came.
 */
export function areasOfPlaces(
  places: readonly Feature[],
  { reachMetres = REACH_METRES, theatre }: PlacesOptions,
): { readonly features: readonly Feature[]; readonly issues: readonly Issue[] } {
  const { sites, issues } = sitesOf(places)
  if (sites.size > MOST_PLACES) {
    const limit = { found: sites.size, allowed: MOST_PLACES }
    const details = { ...limit, unit: "places", values: { kind: "places", ...limit } } as const
    return { features: places, issues: [...issues, makeIssue("limit-exceeded", [], details)] }
  }
  let drawn: Drawn
  try {
    drawn = drawAround([...sites.values()], reachMetres, theatre)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      features: places,
      issues: [
        ...issues,
        makeIssue("places-too-wide", [], {
          found: sites.size,
          allowed: "places within 3,000 km of their middle and out of reach of a pole, reach below 1,000 km",
          values: whyTooWide(error, reachMetres),
        }),
      ],
    }
  }
  const told = makeIssue("areas-made-of-places", [], {
    found: sites.size,
    allowed: "areas",
    unit: "places",
    values: { count: sites.size, reachMetres },
  })
  const areas = [...drawn.grounds].flatMap(([actor, area]): Feature[] =>
    area.length === 0
      ? []
      : [
          {
            type: "Feature",
            id: `area:${actor}`,
            properties: { actor, madeOf: "places", places: drawn.counts.get(actor) ?? 0, reachMetres },
            geometry: { type: "MultiPolygon", coordinates: area as [number, number][][][] },
          },
        ],
  )
  return { features: [...areas, ...places], issues: [...issues, told] }
}

function whyTooWide(error: RangeError, reachMetres: number): IssueValues["places-too-wide"] {
  if (error instanceof SitesTooWide) return { kind: "span", spanMetres: error.spanMetres }
  return reachMetres > 0 && reachMetres < MOST_REACH_METRES ? { kind: "pole" } : { kind: "reach", reachMetres }
}

/** Each actor's ground, and how many places it was drawn around. */
interface Drawn {
  readonly grounds: ReadonlyMap<ActorId, Area>
  readonly counts: ReadonlyMap<ActorId, number>
}

/** @throws {RangeError} If the places lie too wide apart, or ground round one holds a pole. */
function drawAround(sites: readonly Site[], reachMetres: number, theatre: Area | undefined): Drawn {
  const cells = thiessenCells(
    sites.map(({ position }) => position),
    reachMetres,
  )
  const cellsOf = new Map<ActorId, Area[]>(sites.map(({ actor }) => [actor, []]))
  // Neighbours beside one another: a table has them in any order, and cells that lie apart are slow to unite.
  for (const i of groundOrder(ringBoxes(cells))) cellsOf.get(sites[i]!.actor)!.push([[cells[i]!]])
  const grounds = new Map<ActorId, Area>([...cellsOf].map(([actor, own]) => [actor, within(uniteAreas(own), theatre)]))
  if (theatre) {
    const reached = uniteAreas([...grounds.values()])
    const rest = subtractAreas(theatre, reached)
    if (rest.length > 0) grounds.set("unknown", uniteAreas([grounds.get("unknown") ?? [], rest]))
  }
  for (const [actor, area] of grounds) grounds.set(actor, area.flatMap(withoutOvershoot))
  return { grounds, counts: new Map([...cellsOf].map(([actor, own]) => [actor, own.length])) }
}

interface Site {
  readonly position: Position
  readonly actor: ActorId
}

/** Where a place is: of a MultiPoint at each of its positions. */
function positionsOf(geometry: Geometry | null): readonly GeoJsonPosition[] {
  if (geometry?.type === "Point") return [geometry.coordinates]
  return geometry?.type === "MultiPoint" ? geometry.coordinates : []
}

/** One key for all ways to write a position: −180° and 180°, any longitude at a pole, and what a tenth of a millimetre apart. */
function placeKey([longitude, latitude]: Position): string {
  const east = Math.abs(latitude) === 90 ? 0 : (longitude + 360) % 360
  return `${Math.round(east / SAME_DEGREES)} ${Math.round(latitude / SAME_DEGREES)}`
}

/** Places by position: two reports of one place make one site. */
function sitesOf(places: readonly Feature[]): { sites: Map<string, Site>; issues: Issue[] } {
  const sites = new Map<string, Site>()
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const take = (position: Position, named: unknown): void => {
    const actor = typeof named === "string" && named !== "" ? named : "unknown"
    const key = placeKey(position)
    const before = sites.get(key)
    if (before && before.actor !== actor && before.actor !== "contested") {
      const found = [before.actor, actor] as const
      issues.add(
        "place-held-twice",
        () => [],
        () => ({ found, allowed: "one holder", values: { at: position, holders: found } }),
      )
    }
    sites.set(key, { position, actor: before && before.actor !== actor ? "contested" : actor })
  }
  for (const { geometry, properties } of places) {
    for (const [longitude, latitude] of positionsOf(geometry)) take([longitude!, latitude!], properties?.["actor"])
  }
  return { sites, issues: issues.issues() }
}

/** A part as RFC 7946 has it: what goes past ±180° is cut there. */
const withoutOvershoot = (rings: PolygonRings): Area =>
  rings.some((ring) => ring.some(([longitude]) => Math.abs(longitude) > 180)) ? cutByTurns(rings) : [rings]

const within = (area: Area, theatre: Area | undefined): Area => (theatre ? intersectAreas(area, theatre) : area)
