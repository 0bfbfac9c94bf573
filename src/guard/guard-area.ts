import { guardPosition, isPair, isPosition } from "./guard-position.js"
import { wrongType } from "./wrong-call.js"

const WANTED = "an area, as areaOfGeometry makes it: a list of parts, each an outer ring and its holes"

/** Rings that were looked at. A ring is never changed once it is made, so it need not be looked at twice. */
const sound = new WeakSet<object>()

/**
 * Sees to it that an argument is an area, down to its last position.
 *
 * @throws {TypeError} If it is no list of parts with rings of positions.
 * @throws {RangeError} If a position is no longitude and latitude.
 */
export function guardArea(name: string, value: unknown): void {
  guardRings(name, value, isPosition, sound)
}

/** The same for an area that is to be repaired: its positions are pairs of numbers, whatever they mean. */
export function guardFaultyArea(name: string, value: unknown): void {
  guardRings(name, value, isPair, new WeakSet())
}

function guardRings(name: string, area: unknown, isGood: (position: unknown) => boolean, known: WeakSet<object>): void {
  if (!Array.isArray(area)) wrongType(name, area, WANTED)
  for (let i = 0; i < area.length; i++) {
    const part: unknown = area[i]
    if (!Array.isArray(part)) wrongType(`${name}[${i}]`, part, WANTED)
    for (let j = 0; j < part.length; j++) {
      const ring: unknown = part[j]
      if (!Array.isArray(ring)) wrongType(`${name}[${i}][${j}]`, ring, WANTED)
      if (known.has(ring)) continue
      for (let k = 0; k < ring.length; k++) {
        if (isGood(ring[k])) continue
        const at = `${name}[${i}][${j}][${k}]`
        if (!isPair(ring[k])) wrongType(at, ring[k], `a position; ${name} is to be ${WANTED}`)
        guardPosition(at, ring[k])
      }
      known.add(ring)
    }
  }
}
