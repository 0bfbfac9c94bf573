const geodata = import.meta.glob<string>(
  ["../../../geodata/basemap/*.geojson", "../../../geodata/snapshots/*.geojson", "../../../geodata/reports.json"],
  { query: "?url", import: "default", eager: true },
)

/**
 * Where a file of `geodata` is served: an address on the page's own origin.
 *
 * @param path - Such as `basemap/roads.geojson`.
 * @throws {RangeError} If the page was built without it.
 */
export function dataUrl(path: string): string {
  const url = geodata[`../../../geodata/${path}`]
  if (url === undefined) throw new RangeError(`the page was built without geodata/${path}`)
  return new URL(url, import.meta.url).href
}
