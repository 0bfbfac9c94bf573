import { areaSquareMetres } from "../geometry/area.js"
import type { BoundarySpacing } from "../geometry/boundary-points.js"
import { type GroundMesh, groundMesh } from "../geometry/ground-mesh.js"
import type { GroundRings } from "../geometry/ground-rings.js"
import { lineLengthMetres } from "../geometry/line-length.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { nodeLines } from "../geometry/node-lines.js"
import type { Area, Position } from "../geometry/position.js"
import { repairArea } from "../geometry/repair-area.js"
import { CROSSING_DECIMALS, SAME_DEGREES } from "../geometry/tolerance.js"
import { validAreas } from "../geometry/valid-area.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { type FrontLookup, frontByEdge } from "./front-by-edge.js"

/** The ground that one actor does not hold, as far as a cut through it has to know of it. */
export interface CutGround {
  readonly map: ControlMap
  readonly closing: ActorId
  readonly mesh: GroundRings
  readonly frontAt: FrontLookup
  /** Open ground in the theatre; null where the map has no theatre. */
  readonly squareMetres: number | null
}

/** The ground that one actor does not hold, ready to be searched for ways through it. */
export interface OpenGround extends CutGround {
  /** The closing actor's ground: parts that touch along an edge made one, and vertices where barriers meet it. */
  readonly area: Area
  readonly mesh: GroundMesh
}

/** Boundary points of the mesh where nothing is near: bays are seen by their shape, not only by their mouths. */
const COARSE_POINTS = 2500
/** Of the boundary, the least share that a piece is split to; with the least length, this bounds the work. */
const FINE_POINTS = 100_000
/**
 * Points that are set at most, beside the drawn vertices. Real maps of 3,000 vertices take 3,000 to 7,000; more come of
 * lines that run along each other for hundreds of kilometres, which are a slit and no passage.
 */
const MOST_POINTS = 10_000
/** A finer mesh follows the drawing of the line and no longer the ground. Metres. */
const FINE_METRES = 20

/**
 * Prepares the open ground around an actor's ground.
 *
 * @param area - The closing actor's ground.
 * @param barriers - Lines that nobody passes, such as a border or a river: necks may end on them. Only what lies in open
 * ground counts.
 * @throws {RangeError} If the ground runs over the antimeridian or round a pole, or spans more than 90° of longitude.
 */
export function openGround(
  map: ControlMap,
  closing: ActorId,
  area: Area,
  barriers: readonly (readonly Position[])[] = [],
): OpenGround {
  const { noded, walls } = withBarriers(soundArea(area, closing), barriers, map.theatre)
  const metres = noded.flat().reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
  const spacing = {
    coarseMetres: Math.max(FINE_METRES, metres / COARSE_POINTS),
    fineMetres: Math.max(FINE_METRES, metres / FINE_POINTS),
    mostPoints: MOST_POINTS,
  }
  return {
    map,
    closing,
    ...meshed(noded, spacing, walls),
    frontAt: frontByEdge(map.fronts),
    squareMetres: openSquareMetres(map, area),
  }
}

/** Open ground in the theatre; null where the map has no theatre. */
export function openSquareMetres({ theatre }: ControlMap, area: Area): number | null {
  return theatre ? Math.max(0, areaSquareMetres(theatre) - areaSquareMetres(area)) : null
}

/** Grids on which ground is set that has no mesh as it is drawn: a tenth of a millimetre, then a centimetre. Degrees. */
const GRIDS_DEGREES = [SAME_DEGREES, 10 ** -CROSSING_DECIMALS]

/**
 * The ground with its mesh.
 *
 * Where corners lie micrometres apart, as crossings of lines that all but run along one another do, no triangulation in
 * doubles may be found: then the ground is set on a grid on which nothing is so near.
 */
function meshed(area: Area, spacing: BoundarySpacing, walls: readonly Position[][]): { area: Area; mesh: GroundMesh } {
  for (const step of [0, ...GRIDS_DEGREES]) {
    const snap = (degrees: number): number => (step > 0 ? Math.round(degrees / step) * step : degrees)
    const onGrid = (line: readonly Position[]): Position[] => line.map(([x, y]): Position => [snap(x), snap(y)])
    const coarse = step > 0 ? repairArea(area.map((rings) => rings.map(onGrid))).area : area
    try {
      return { area: coarse, mesh: groundMesh(coarse, spacing, step > 0 ? walls.map(onGrid) : walls) }
    } catch {
      // The next grid is coarser.
    }
  }
  throw new RangeError("corners of the ground lie too near to each other for it to be triangulated; simplify it first")
}

/** Wider ground is no theatre: a local projection cannot hold it, and its edges may run either way round the earth. Degrees. */
const WIDEST_DEGREES = 90

/** Parts that overlap or touch along an edge made one; whatever is searched for necks lies together on the plane. */
function soundArea(area: Area, closing: ActorId): Area {
  const [sound] = validAreas([area]) as readonly [Area]
  let west = Infinity
  let east = -Infinity
  for (const [x] of sound.flat(2)) {
    west = Math.min(west, x)
    east = Math.max(east, x)
  }
  if (west < -180 || east > 180 || east - west > 180) {
    throw new RangeError(
      `the ground of ${closing} runs over the antimeridian, where necks are not looked for; ` +
        "add 180° to all longitudes of the map, and take them off the answer",
    )
  }
  if (east - west > WIDEST_DEGREES) {
    throw new RangeError(
      `the ground of ${closing} spans ${Math.round(east - west)}° of longitude, and necks are looked for in up to ` +
        `${WIDEST_DEGREES}°; take a part of the map`,
    )
  }
  return sound
}

function withBarriers(
  area: Area,
  barriers: readonly (readonly Position[])[],
  theatre: Area | null,
): { noded: Area; walls: Position[][] } {
  if (barriers.length === 0) return { noded: area, walls: [] }
  const rings = area.flat()
  const lines = nodeLines([...rings, ...barriers])
  const nodedRings = lines.slice(0, rings.length)
  let next = 0
  const noded = area.map((polygon) => polygon.map(() => nodedRings[next++]!))
  const isOpen = (from: Position, to: Position): boolean => {
    const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    return (
      locateInArea(middle, area) === "outside" &&
      (!theatre || locateInArea(middle, theatre) !== "outside" || isNear(middle, theatre))
    )
  }
  const walls = lines.slice(rings.length).flatMap((line) => {
    const pieces: Position[][] = []
    let piece: Position[] = []
    line.slice(1).forEach((to, i) => {
      const from = line[i]!
      if (!isOpen(from, to)) {
        piece = []
        return
      }
      if (piece.length === 0) {
        piece = [from]
        pieces.push(piece)
      }
      piece.push(to)
    })
    return pieces
  })
  return { noded, walls }
}

/** The theatre's own edge may be a barrier: rounding puts its middles a hair outside. Degrees. */
const EDGE_DEGREES = 1e-6

function isNear([x, y]: Position, theatre: Area): boolean {
  return [
    [x + EDGE_DEGREES, y],
    [x - EDGE_DEGREES, y],
    [x, y + EDGE_DEGREES],
    [x, y - EDGE_DEGREES],
  ].some(([a, b]) => locateInArea([a!, b!], theatre) !== "outside")
}
