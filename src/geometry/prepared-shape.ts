import { type EdgeTree, edgeTree } from "./edge-tree.js"
import type { Shape } from "./shape.js"

/** A shape and its tree of edges: pays where distances to it are asked for more than once. */
export interface PreparedShape {
  readonly shape: Shape
  readonly tree: EdgeTree
}

/**
 * Prepares a shape for many distances.
 *
 * @throws {RangeError} If it has no position, or one that is no longitude and latitude.
 * @example
 * const front = prepareShape({ kind: "line", lines: [[[37, 36], [39, 36]]] })
 * shapeDistance({ kind: "point", position: [38, 35] }, front).metres // 111412.288…
 */
export function prepareShape(shape: Shape): PreparedShape {
  return { shape, tree: edgeTree(shape) }
}
