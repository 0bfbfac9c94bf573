// Vitest 5 reports failing tests with Map.groupBy, which Node 20 lacks.
type Group = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => Map<K, T[]>

const groupBy: Group = (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

const map = Map as unknown as { groupBy?: Group }
map.groupBy ??= groupBy
const object = Object as unknown as {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => object
}
object.groupBy ??= (items, keyOf) => Object.fromEntries(groupBy(items, keyOf))
const promise = Promise as unknown as { withResolvers?: () => unknown }
promise.withResolvers ??= () => {
  let resolve: unknown
  let reject: unknown
  const settled = new Promise((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise: settled, resolve, reject }
}
