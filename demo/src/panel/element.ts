/** What an element may hold: other nodes, or text, which stays text. */
export type Child = Node | string | null | false | undefined

/**
 * Makes an element. Text becomes text nodes, never markup, so that nothing a map file says can act on the page.
 *
 * @param attributes - Set as they are; `true` sets an empty attribute, `false` and `null` none.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : String(value))
  }
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined))
  return made
}
