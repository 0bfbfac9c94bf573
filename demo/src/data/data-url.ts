const geodata = import.meta.glob<string>(
  [
    "../../../geodata/basemap/*.geojson",
    "../../../geodata/snapshots/*.geojson",
    "../../../geodata/{reports,audit}.json",
  ],
  { query: "?url", import: "default", eager: true },
)
const ROOT = "../../../geodata/"

/**
 * Where a file of `geodata` is served: an address on the page's own origin.
 *
 * @param path - Such as `basemap/roads.geojson`.
 * @throws {RangeError} If the page was built without it.
 */
export function dataUrl(path: string): string {
  const url = geodata[`${ROOT}${path}`]
  if (url === undefined) throw new RangeError(`the page was built without geodata/${path}`)
  return new URL(url, import.meta.url).href
}

/** The days that the corpus has a snapshot of, `YYYY-MM-DD`, from the oldest. */
export function snapshotDates(): string[] {
  return Object.keys(geodata)
    .flatMap((path) => /snapshots\/(\d{4}-\d{2}-\d{2})\.geojson$/.exec(path)?.[1] ?? [])
    .toSorted()
}
