import { seededRandom } from "./fractal-front.js"

type Place = [number, number]

const polygon = (...rings: Place[][]) => ({ type: "Polygon", coordinates: rings })
const multiPolygon = (parts: Place[][][]) => ({ type: "MultiPolygon", coordinates: parts })
const square = (west: number, south: number, size: number): Place[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const onCircle = (turn: number): Place => [Math.cos(2 * Math.PI * turn), Math.sin(2 * Math.PI * turn)]
const features = (n: number, make: (i: number) => { actor: string; ring: Place[] }) => ({
  type: "FeatureCollection",
  features: times(n, (i) => {
    const { actor, ring } = make(i)
    return { type: "Feature", properties: { actor }, geometry: polygon(ring) }
  }),
})
const inGrid = (i: number): Place[] => square((i % 300) / 3, Math.floor(i / 300) / 5, 0.1)

/** Files of n pieces, each made so that some plain way of checking it takes n² steps. */
export const hostileShapes: Readonly<Record<string, (n: number) => unknown>> = {
  "positions that repeat": (n) => polygon([[0, 0], [1, 0], ...times(n, (): Place => [1, 1]), [0, 1], [0, 0]]),
  "parts that all touch in one point": (n) =>
    multiPolygon(times(n, (i) => [[[0, 0], onCircle(i / n), onCircle((i + 0.5) / n), [0, 0]]])),
  "holes that all touch in one point": (n) =>
    polygon(square(-2, -2, 4), ...times(n, (i): Place[] => [[0, 0], onCircle((i + 0.5) / n), onCircle(i / n), [0, 0]])),
  "long spikes": (n) =>
    polygon([
      ...times(n, (i): Place[] => [
        [i / n, 0],
        [i / n, 50],
        [i / n, 0],
      ]).flat(),
      [1, 0],
      [1, -1],
      [0, -1],
      [0, 0],
    ]),
  "one spike of many positions": (n) =>
    polygon([
      [0, 0],
      ...times(n, (i): Place => [1 + i / n, 0]),
      ...times(n, (i): Place => [2 - i / n, 0]),
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]),
  "a star that crosses itself everywhere": (n) => {
    const points = 2 * Math.floor(n / 2) + 1
    return polygon([...times(points, (i) => onCircle((i * (points - 1)) / 2 / points)), [1, 0]])
  },
  "long diagonals side by side": (n) =>
    polygon([...times(n, (i): Place => (i % 2 ? [10 + i / n, 10] : [i / n, 0])), [20, 0], [20, -1], [0, -1], [0, 0]]),
  "squares within squares": (n) =>
    multiPolygon(times(n, (i) => [square(-1 + i / (2 * n), -1 + i / (2 * n), 2 - i / n)])),
  "islands in lakes in islands": (n) =>
    multiPolygon(
      times(n, (i) => {
        const ring = (j: number): Place[] => square(-1 + j / (4 * n), -1 + j / (4 * n), 2 - j / (2 * n))
        return [ring(2 * i), ring(2 * i + 1).toReversed()]
      }),
    ),
  "many holes": (n) => {
    const side = Math.ceil(Math.sqrt(n))
    const hole = (i: number): Place[] =>
      square(0.1 + (9 * (i % side)) / side, 0.1 + (9 * Math.floor(i / side)) / side, 4 / side)
    return polygon(square(0, 0, 10), ...times(n, (i) => hole(i).toReversed()))
  },
  "parts in no order": (n) => {
    const random = seededRandom(7)
    return multiPolygon(times(n, () => [square(100 * random(), 80 * random(), 1e-4)]))
  },
  "many features": (n) => features(n, (i) => ({ actor: i % 2 ? "a" : "b", ring: inGrid(i) })),
  "features piled up": (n) => features(n, (i) => ({ actor: i % 2 ? "a" : "b", ring: square(i / n, i / n, 10) })),
  "many actors": (n) => features(n, (i) => ({ actor: `actor ${i}`, ring: inGrid(i) })),
  "positions out of range": (n) => ({
    type: "FeatureCollection",
    features: times(n, (i) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates: [999, i] },
    })),
  }),
  "many properties": (n) => ({
    type: "Feature",
    properties: Object.fromEntries(times(n, (i) => [`key ${i}`, i])),
    geometry: null,
  }),
  "a collection of broken points": (n) => ({
    type: "GeometryCollection",
    geometries: times(n, () => ({ type: "Point", coordinates: [1] })),
  }),
  "long strings": (n) => ({
    type: "Feature",
    properties: { name: '\\"\u202E'.repeat(n) },
    geometry: null,
  }),
}
