import type { Feature } from "geojson"
import { groundOrder } from "../../geometry/ground-order.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../../geometry/overlay.js"
import type { Area, Position } from "../../geometry/position.js"
import { ringBoxes } from "../../geometry/ring-boxes.js"
import { SitesTooWide } from "../../geometry/sites-too-wide.js"
import { thiessenCells } from "../../geometry/thiessen-cells.js"
import type { ActorId } from "../../report/actor.js"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"

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
 * @param places - Points with an `actor`; others are passed over.
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
  const positions = [...sites.values()].map(({ position }) => position)
  let cells: ReturnType<typeof thiessenCells>
  try {
    cells = thiessenCells(positions, reachMetres)
  } catch (error) {
    return {
      features: places,
      issues: [
        ...issues,
        makeIssue("places-too-wide", [], {
          found: positions.length,
          allowed: "places within 3,000 km of their middle, reach below 1,000 km",
          values:
            error instanceof SitesTooWide
              ? { kind: "span", spanMetres: error.spanMetres }
              : { kind: "reach", reachMetres },
        }),
      ],
    }
  }
  const holders = [...sites.values()].map(({ actor }) => actor)
  const cellsOf = new Map<ActorId, Area[]>(holders.map((actor) => [actor, []]))
  // Neighbours beside one another: a table has them in any order, and cells that lie apart are slow to unite.
  for (const i of groundOrder(ringBoxes(cells))) cellsOf.get(holders[i]!)!.push([[cells[i]!]])
  const grounds = new Map<ActorId, Area>([...cellsOf].map(([actor, own]) => [actor, within(uniteAreas(own), theatre)]))
  if (theatre) {
    const reached = uniteAreas([...grounds.values()])
    const rest = subtractAreas(theatre, reached)
    if (rest.length > 0) grounds.set("unknown", uniteAreas([grounds.get("unknown") ?? [], rest]))
  }
  const told = makeIssue("areas-made-of-places", [], {
    found: positions.length,
    allowed: "areas",
    unit: "places",
    values: { count: positions.length, reachMetres },
  })
  const areas = [...grounds].flatMap(([actor, area]): Feature[] =>
    area.length === 0
      ? []
      : [
          {
            type: "Feature",
            id: `area:${actor}`,
            properties: { actor, madeOf: "places", places: cellsOf.get(actor)?.length ?? 0, reachMetres },
            geometry: { type: "MultiPolygon", coordinates: area as [number, number][][][] },
          },
        ],
  )
  return { features: [...areas, ...places], issues: [...issues, told] }
}

interface Site {
  readonly position: Position
  readonly actor: ActorId
}

/** Places by position: two reports of one place make one site. */
function sitesOf(places: readonly Feature[]): { sites: Map<string, Site>; issues: Issue[] } {
  const sites = new Map<string, Site>()
  const issues: Issue[] = []
  for (const { geometry, properties } of places) {
    if (geometry?.type !== "Point") continue
    const position: Position = [geometry.coordinates[0]!, geometry.coordinates[1]!]
    const named: unknown = properties?.["actor"]
    const actor = typeof named === "string" && named !== "" ? named : "unknown"
    const key = position.join(" ")
    const before = sites.get(key)
    if (before && before.actor !== actor && before.actor !== "contested") {
      const found = [before.actor, actor] as const
      const values = { at: position, holders: found }
      if (issues.length < 100) issues.push(makeIssue("place-held-twice", [], { found, allowed: "one holder", values }))
    }
    sites.set(key, { position, actor: before && before.actor !== actor ? "contested" : actor })
  }
  return { sites, issues }
}

const within = (area: Area, theatre: Area | undefined): Area => (theatre ? intersectAreas(area, theatre) : area)
