import { createLocator } from "../../geometry/create-locator.js"
import { interiorPoint } from "../../geometry/interior-point.js"
import { doubledPlanarArea } from "../../geometry/planar-area.js"
import { type Face, polygonise } from "../../geometry/polygonise.js"
import type { PolygonRings, Position } from "../../geometry/position.js"
import { unionFind } from "../../geometry/union-find.js"
import type { ActorId } from "../../report/actor.js"
import type { ControlMap } from "../control-map.js"
import { edgeKey } from "../edge-key.js"

/** The ground of a map, cut along its boundaries and a drawn line. */
export interface FacesAlong {
  /**
   * The ground that the line cuts off from the rest of what an actor does not hold: of two sides the smaller.
   *
   * @param taker - Null for nobody: what is cut off is then held ground.
   */
  readonly cutOffFrom: (taker: ActorId | null) => readonly PolygonRings[]
  /** Whether an actor holds all of such ground; null for nobody. */
  readonly isAllOf: (ground: readonly PolygonRings[], actor: ActorId | null) => boolean
}

/** Cuts a map along a line; the line's ends are corners of its boundaries. */
export function facesAlong(map: ControlMap, line: readonly Position[]): FacesAlong {
  const rings = [...map.areas.values()].flatMap((area) => area.flat())
  const lines = [...rings, ...(map.theatre?.flat() ?? []), line]
  const { faces } = polygonise(lines)
  const holders = [...map.areas].map(([actor, area]) => ({ actor, locate: createLocator(area) }))
  const isOfTheatre = map.theatre ? createLocator(map.theatre) : null
  const ownerOf = (face: Face): ActorId | null => {
    const inside = interiorPoint(face.rings)
    const holder = holders.find(({ locate }) => locate(inside) !== "outside")
    if (holder) return holder.actor
    return isOfTheatre && isOfTheatre(inside) === "outside" ? BEYOND : null
  }
  const owners = faces.map(ownerOf)
  const sizes = faces.map(({ rings: [outer, ...holes] }) =>
    [outer!, ...holes].reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(doubledPlanarArea(ring)), 0),
  )
  const borders = bordersOf(faces, lines.length - 1)
  /** What no ring goes round stands for a face of its own, after the others. */
  const around = faces.length

  return {
    isAllOf: (ground, actor) => faces.every(({ rings: own }, face) => !ground.includes(own) || owners[face] === actor),
    cutOffFrom: (taker) => {
      const isOpen = (face: number): boolean => {
        if (face === around) return map.theatre === null && taker !== null
        const owner = owners[face]!
        return owner !== BEYOND && owner !== taker
      }
      const parts = unionFind(faces.length + 1)
      const wholes = unionFind(faces.length + 1)
      const unite = (sets: typeof parts, a: number, b: number): void => {
        const [one, other] = [sets.find(a), sets.find(b)]
        if (one !== other) sets.unite(one, other)
      }
      for (const { sides, isDrawn } of borders) {
        const [a, b = around] = sides
        if (a === undefined || !isOpen(a) || !isOpen(b)) continue
        unite(wholes, a, b)
        if (!isDrawn) unite(parts, a, b)
      }
      const sizeOf = new Map<number, number>()
      for (let face = 0; face <= around; face++) {
        if (!isOpen(face)) continue
        const part = parts.find(face)
        sizeOf.set(part, (sizeOf.get(part) ?? 0) + (face === around ? Infinity : sizes[face]!))
      }
      const largest = new Map<number, number>()
      for (const [part, size] of sizeOf) {
        const whole = wholes.find(part)
        const known = largest.get(whole)
        if (known === undefined || size > sizeOf.get(known)!) largest.set(whole, part)
      }
      return faces.flatMap(({ rings: own }, face) => {
        const part = parts.find(face)
        return isOpen(face) && largest.get(wholes.find(face)) !== part ? [own] : []
      })
    },
  }
}

/** The owner of ground outside the theatre, which the map does not speak of. */
const BEYOND = "\u0000beyond"

/** The edges of faces, with the one or two faces beside each, and whether the drawn line runs along it. */
function bordersOf(faces: readonly Face[], drawn: number): { sides: number[]; isDrawn: boolean }[] {
  const borders = new Map<string, { sides: number[]; isDrawn: boolean }>()
  faces.forEach(({ edges }, face) => {
    for (const { from, to, sources } of edges) {
      const key = edgeKey(from, to)
      const known = borders.get(key)
      if (known) known.sides.push(face)
      else borders.set(key, { sides: [face], isDrawn: sources.some(({ line }) => line === drawn) })
    }
  })
  return [...borders.values()]
}
