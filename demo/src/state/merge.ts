/** An object with some members changed; the same object where none of them differs. */
export function merge<T extends object>(whole: T, part: Partial<T>): T {
  const isSame = Object.entries(part).every(([name, value]) => Object.is(Reflect.get(whole, name), value))
  return isSame ? whole : { ...whole, ...part }
}
