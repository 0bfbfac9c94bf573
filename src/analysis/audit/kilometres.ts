/** A length as the reasons of an audit put it. */
export function kilometres(metres: number): string {
  return `${(metres / 1000).toFixed(1)} km`
}
