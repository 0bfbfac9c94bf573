import { boundingBox } from "./bounding-box.js"
import { type LocalProjection, localProjection } from "./local-projection.js"
import type { Area, Ring } from "./position.js"

/** The boundary of an area as it is drawn, on a plane of its own. */
export interface GroundRings {
  readonly projection: LocalProjection
  /** Rings of the area, part by part, each outer ring before its holes; then the walls. */
  readonly rings: readonly Ring[]
  /** How many of the rings are the area's; those after are walls: open lines that part the ground outside. */
  readonly areaRings: number
  /** Whether no ring touches another or itself, and there are no walls. */
  readonly isSimple: boolean
  /** Which of the area's rings are holes. */
  readonly isHole: readonly boolean[]
  /** Their projected positions, x and y in turn, in metres. */
  readonly projected: readonly Float64Array[]
}

/**
 * The boundary of an area on a plane round its middle, which takes no time beside a mesh.
 *
 * @returns Not called simple, whether it is or not.
 * @throws {RangeError} If the area has no ring.
 */
export function groundRings(area: Area, walls: readonly Ring[] = []): GroundRings {
  const areaRings = area.flat().length
  if (areaRings === 0) throw new RangeError("the area has no ring")
  const rings = [...area.flat(), ...walls]
  const box = boundingBox(rings)
  const projection = localProjection([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
  return {
    projection,
    rings,
    areaRings,
    isSimple: false,
    isHole: area.flatMap((polygon) => polygon.map((_, index) => index > 0)),
    projected: rings.map((ring) => onPlane(ring, projection)),
  }
}

function onPlane(ring: Ring, projection: LocalProjection): Float64Array {
  const points = new Float64Array(2 * ring.length)
  ring.forEach((position, i) => {
    const [x, y] = projection.forward(position)
    points[2 * i] = x
    points[2 * i + 1] = y
  })
  return points
}
