/** Puts a section between its marks in a page, at its end where the page has none yet. */
export function withSection(page, name, section) {
  const block = `<!-- ${name}:start -->\n${section}\n<!-- ${name}:end -->`
  const marks = marksOf(name)
  return marks.test(page) ? page.replace(marks, () => block) : `${page.trimEnd()}\n\n${block}\n`
}

/** The section between its marks; null where a page has none. */
export function sectionOf(page, name) {
  return marksOf(name).exec(page)?.[1] ?? null
}

const marksOf = (name) => new RegExp(`<!-- ${name}:start -->\n([^]*)\n<!-- ${name}:end -->`)
