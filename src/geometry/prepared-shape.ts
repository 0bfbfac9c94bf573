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
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function prepareShape(shape: Shape): PreparedShape {
  return { shape, tree: edgeTree(shape) }
}
