import type { EdgeTree } from "./edge-tree.js"

/** Sees to it that a leaf has its place in space. */
export function placeLeaf(tree: EdgeTree, leaf: number): void {
  if (tree.inSpace.isPlaced(leaf)) return
  const { chains, leafChain, leafStart, leafEnd, inSpace } = tree
  inSpace.place(leaf, chains[leafChain[leaf]!]!.line, leafStart[leaf]!, leafEnd[leaf]!)
}
