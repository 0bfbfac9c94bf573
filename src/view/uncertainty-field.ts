import type { Position } from "../geometry/position.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"

/** How doubtful the ground is, as a picture: 255 on a line, falling to 0 at the line's drawing uncertainty. */
export interface UncertaintyField {
  readonly width: number
  readonly height: number
  /** Row by row from the north; rows are evenly spaced in the Mercator projection, as web maps draw them. */
  readonly doubt: Uint8ClampedArray
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number]
}

/** Metres in a degree of latitude, on the sphere: good for a tint, not for measuring. */
const DEGREE_METRES = 111_195
const RADIAN = Math.PI / 180

/**
 * Draws how far each front may lie off, as a tint to lay over the map.
 *
 * @param width - Columns of the picture; its height follows from the ground it covers.
 * @returns Null for a map without fronts.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const { width, height } = uncertaintyField(map, 64)
 * [width, height] // [64, 46]
 */
export function uncertaintyField(map: ControlMap, width: number): UncertaintyField | null {
  guardControlMap("map", map)
  if (!(Number.isInteger(width) && width > 0)) wrongValue("width", width, "a whole number of columns")
  const { fronts } = map
  if (fronts.length === 0) return null
  const bounds = boundsOf(fronts)
  const [west, south, east, north] = bounds
  const [bottom, top] = [mercator(south), mercator(north)]
  const perColumn = (east - west) / width
  const height = Math.max(1, Math.round((top - bottom) / (perColumn * RADIAN)))
  const perRow = (top - bottom) / height
  const longitudeOf = (column: number): number => west + (column + 0.5) * perColumn
  const latitudes = Array.from({ length: height }, (_, row) => latitudeOf(top - (row + 0.5) * perRow))
  const doubt = new Uint8ClampedArray(width * height)
  for (const { line, uncertaintyMetres } of fronts) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const reach = uncertaintyMetres / DEGREE_METRES
      const wide = reach / Math.cos(Math.max(Math.abs(a[1]), Math.abs(b[1])) * RADIAN)
      const firstRow = Math.max(0, Math.floor((top - mercator(Math.max(a[1], b[1]) + reach)) / perRow))
      const lastRow = Math.min(height - 1, Math.ceil((top - mercator(Math.min(a[1], b[1]) - reach)) / perRow))
      const firstColumn = Math.max(0, Math.floor((Math.min(a[0], b[0]) - wide - west) / perColumn))
      const lastColumn = Math.min(width - 1, Math.ceil((Math.max(a[0], b[0]) + wide - west) / perColumn))
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const metres = distance([longitudeOf(column), latitudes[row]!], a, b)
          const here = 255 * (1 - metres / uncertaintyMetres)
          if (here > doubt[row * width + column]!) doubt[row * width + column] = here
        }
      }
    }
  }
  return { width, height, doubt, bounds }
}

/** All fronts with the ground that they may lie on. */
function boundsOf(fronts: readonly FrontStretch[]): UncertaintyField["bounds"] {
  let [west, south, east, north] = [180, 85, -180, -85]
  for (const { line, uncertaintyMetres } of fronts) {
    const reach = uncertaintyMetres / DEGREE_METRES
    for (const [x, y] of line) {
      const wide = reach / Math.cos(y * RADIAN)
      west = Math.min(west, x - wide)
      east = Math.max(east, x + wide)
      south = Math.min(south, y - reach)
      north = Math.max(north, y + reach)
    }
  }
  return [west, south, east, north]
}

function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const scale = Math.cos(y * RADIAN)
  const [dx, dy, px, py] = [(bx - ax) * scale, by - ay, (x - ax) * scale, y - ay]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square))
  return DEGREE_METRES * Math.hypot(px - t * dx, py - t * dy)
}

const mercator = (latitude: number): number => Math.asinh(Math.tan(latitude * RADIAN))
const latitudeOf = (y: number): number => Math.atan(Math.sinh(y)) / RADIAN
