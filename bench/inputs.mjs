import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"

const { module: fronts } = await runnerImport(
  fileURLToPath(new URL("../tests/support/fractal-front.ts", import.meta.url)),
)
export const { fractalFront, nextDay, seededRandom } = fronts

/** Numbers of vertices that everything is measured at. */
export const sizes = [3_000, 10_000, 100_000, 1_000_000]

/** Brings an area through its text, as a file would come, so that its arrays lie in memory as parsed ones do. */
export function parsed(area) {
  const text = JSON.stringify(area)
  return { text, area: JSON.parse(text) }
}

/** A front, as an area of one part. */
export function front(vertices, options = {}) {
  return parsed([[fractalFront({ seed: 1, vertices, ...options })]])
}

/** Two fronts side by side: one spot where they are nearest. */
export function neighbours(vertices) {
  return [
    front(vertices, { seed: 1, radiusDegrees: 1.5 }),
    front(vertices, { seed: 2, centre: [42.5, 35.4], radiusDegrees: 1.5 }),
  ]
}

/** A circle of degrees and one 0.3° about it, drawn as rings of ground on either side: near ties all along. */
export function offsetByDegrees(vertices) {
  return [circleOfDegrees(vertices, 3), circleOfDegrees(vertices, 3.3)].map((ring) => parsed([[ring]]))
}

function circleOfDegrees(vertices, radius) {
  const ring = Array.from({ length: vertices }, (_, k) => {
    const angle = (2 * Math.PI * k) / vertices
    return [38 + radius * Math.cos(angle), 35 + radius * Math.sin(angle)]
  })
  return [...ring, ring[0]]
}

/** Two circles 35 km apart on the ground, vertex against vertex: every vertex ties. */
export function offsetByMetres(vertices, geodesicDirect) {
  return [300_000, 335_000].map((metres) => {
    const ring = Array.from({ length: vertices }, (_, k) => [
      ...geodesicDirect([38, 35], (-360 * k) / vertices, metres),
    ])
    return parsed([[[...ring, ring[0]]]])
  })
}

/** A front and the same one day later: six stretches of five vertices have moved. */
export function twoDays(vertices) {
  const before = fractalFront({ seed: 1, vertices })
  return [parsed([[before]]), parsed([[nextDay(before, { seed: 2, moves: 6, stretch: 5 })]])]
}

/** A step of longitude by which a map is moved so that none of its edges is known. Degrees, a millimetre. */
const STEP_DEGREES = 1e-8

/**
 * Copies of a map, each moved on to the east by a millimetre: the library keeps what it measured of edges and grounds, and
 * is to meet a map that it has not looked at before.
 */
export function movedMaps(map) {
  let steps = 0
  const moved = (value) => {
    if (!Array.isArray(value)) return value
    return typeof value[0] === "number" ? [value[0] + steps * STEP_DEGREES, ...value.slice(1)] : value.map(moved)
  }
  return () => {
    steps++
    return {
      ...map,
      areas: new Map([...map.areas].map(([actor, area]) => [actor, moved(area)])),
      theatre: moved(map.theatre),
      fronts: map.fronts.map((front) => ({ ...front, line: moved(front.line) })),
      edges: map.edges.map((edge) => ({ ...edge, line: moved(edge.line) })),
      places: map.places.map((place) => ({ ...place, position: moved(place.position) })),
    }
  }
}
