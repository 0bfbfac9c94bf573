import type { EdgePlace } from "./edge-place.js"
import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { locateByGeodesics } from "./locate-by-geodesics.js"
import { nearestPair } from "./nearest-pair.js"
import type { Position } from "./position.js"
import { type PreparedShape, prepareShape } from "./prepared-shape.js"
import type { Shape } from "./shape.js"
import { TOUCH_METRES } from "./tolerance.js"

/**
 * How two shapes lie to each other. Only shapes that are `apart` have a distance above 0. They are `touching` if they
 * share nothing but edges or ends, `contained` if one lies in the other, `crossing` if they overlap otherwise.
 */
export type Relation = "apart" | "touching" | "crossing" | "contained"

/** The shortest way between two shapes, with the two places that prove it. */
export interface ShapeDistance {
  readonly metres: number
  /** The nearest place of the first shape, then that of the second; where they meet, a place of both. */
  readonly witness: readonly [Position, Position]
  readonly relation: Relation
  /** The edges on which the witnesses lie, at a vertex the edge that starts there; `null` if one shape contains the other. */
  readonly edges: readonly [EdgePlace, EdgePlace] | null
  /** How many other pairs of places are as near, to a micrometre. */
  readonly ties: number
}

/**
 * The shortest way over the ground between two shapes.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function shapeDistance(a: Shape | PreparedShape, b: Shape | PreparedShape): ShapeDistance {
  const first = "tree" in a ? a : prepareShape(a)
  const second = "tree" in b ? b : prepareShape(b)
  const { metres, witness, edges, ties, crossing } = nearestPair(first.tree, second.tree)
  if (crossing) return { metres: 0, witness, relation: "crossing", edges, ties }
  if (metres > TOUCH_METRES) {
    const inside = startInside(first, second) ?? startInside(second, first)
    if (inside === undefined) return { metres, witness, relation: "apart", edges, ties }
    return { metres: 0, witness: [inside, inside], relation: "contained", edges: null, ties: 0 }
  }
  const relation = strongest(overlap(first, second), overlap(second, first))
  return { metres: 0, witness, relation, edges, ties }
}

/** A place of a shape that lies in an area, given that no edges meet: then each part is all in or all out. */
function startInside(shape: PreparedShape, area: PreparedShape): Position | undefined {
  if (area.shape.kind !== "area") return undefined
  const starts = shape.tree.chains.filter(({ ring }) => ring === 0).map(({ line }) => line[0]!)
  return starts.find((start) => locateByGeodesics(start, area.tree) === "inside")
}

/** How a shape whose edges touch an area's, but do not cross them, lies to it. */
function overlap(shape: PreparedShape, area: PreparedShape): Relation {
  if (area.shape.kind !== "area") return "touching"
  const found = new Set<"inside" | "outside" | "boundary">()
  for (const { line } of shape.tree.chains) {
    for (const position of line) {
      found.add(locateByGeodesics(position, area.tree))
      if (found.has("inside") && found.has("outside")) return "crossing"
    }
  }
  if (found.has("inside")) return "contained"
  if (found.has("outside") || shape.shape.kind === "point") return "touching"
  return innerPlaces(shape).some((place) => locateByGeodesics(place, area.tree) === "inside") ? "contained" : "touching"
}

/** Places in the inside of a shape, by the middles of its edges: all there is to go by if its vertices lie on the other's edges. */
function innerPlaces({ shape, tree }: PreparedShape): Position[] {
  return tree.chains.flatMap(({ line }) =>
    line.slice(1).flatMap((end, i) => {
      const { metres, azimuth } = geodesicInverse(line[i]!, end)
      const middle = geodesicDirect(line[i]!, azimuth, metres / 2)
      if (shape.kind !== "area") return [middle]
      const beside = [azimuth - 90, azimuth + 90].map((across) => geodesicDirect(middle, across, metres / 1e4))
      return beside.filter((place) => locateByGeodesics(place, tree) === "inside")
    }),
  )
}

function strongest(one: Relation, other: Relation): Relation {
  const order: readonly Relation[] = ["crossing", "contained", "touching"]
  return order.find((relation) => one === relation || other === relation) ?? "touching"
}
