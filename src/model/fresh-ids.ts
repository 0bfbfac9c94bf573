/** Gives ids that none of those known has: the wanted one, or the wanted one and a number from 2. */
export function freshIds(known: Iterable<string>): (wanted: string) => string {
  const taken = new Set(known)
  return (wanted) => {
    let id = wanted
    for (let number = 2; taken.has(id); number++) id = `${wanted}:${number}`
    taken.add(id)
    return id
  }
}
