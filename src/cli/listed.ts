/** How many a sentence lists; the rest are counted. */
const MOST_LISTED = 12

/** Names as a list for a sentence, the first dozen of many. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED
  return [...names.slice(0, MOST_LISTED), ...(rest > 0 ? [`${rest} more`] : [])].join(", ")
}
