const MARKS = /<!-- series:start -->[^]*<!-- series:end -->/

/** The block of a page that tells of the series, with its marks; empty where it has none. */
export function seriesBlock(page) {
  return MARKS.exec(page)?.[0] ?? ""
}

/** Puts a block that tells of the series into a page, in the place of the one before or at the end. */
export function withSeriesBlock(page, block) {
  if (MARKS.test(page)) return page.replace(MARKS, () => block)
  return `${page.trimEnd()}\n\n${block}`.trimEnd().concat("\n")
}

/** A section as the block that tells of the series. */
export function asSeriesBlock(section) {
  return `<!-- series:start -->\n${section}\n<!-- series:end -->`
}
