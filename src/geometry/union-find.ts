/** Sets of numbers that are united two by two. */
export interface UnionFind {
  /** The number that stands for the set of a number. */
  readonly find: (item: number) => number
  /** Unites two sets, given by the numbers that stand for them; the second stands for both. */
  readonly unite: (gone: number, kept: number) => void
}

/**
 * As many sets as numbers, each holding one.
 *
 * @see Tarjan 1975, https://doi.org/10.1145/321879.321884; paths are halved on the way.
 */
export function unionFind(size: number): UnionFind {
  const parent = new Int32Array(size)
  for (let item = 0; item < size; item++) parent[item] = item
  return {
    find: (item) => {
      let root = item
      while (parent[root] !== root) {
        parent[root] = parent[parent[root]!]!
        root = parent[root]!
      }
      return root
    },
    unite: (gone, kept) => {
      parent[gone] = kept
    },
  }
}
