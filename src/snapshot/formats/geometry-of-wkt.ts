import type { Geometry } from "geojson"

/** The geometry that a cell gives, null for an empty one; or why it gives none. */
export type WktReading = { readonly geometry: Geometry | null } | { readonly fault: string }

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
/** EPSG's number for WGS84. */
const WGS84 = "4326"

/**
 * Reads well-known text strictly: all of it, and nothing but numbers where numbers belong.
 *
 * The library reads as far as it understands and leaves the rest, so that a second polygon behind the first would vanish,
 * and `1,5` would be one degree.
 *
 * @param read - The library's reader.
 */
export function geometryOfWkt(text: string, read: (wkt: string) => Geometry | null): WktReading {
  const plain = text.trim().replaceAll(/\s+/g, " ")
  if (plain === "") return { geometry: null }
  if (/^[{[]/.test(plain)) return { fault: "GeoJSON, not well-known text; save it as a GeoJSON file" }
  if (/^(0x)?0[01][0-9a-f]{16,}$/i.test(plain)) {
    return { fault: "well-known binary; export it with ST_AsText, or as GeoJSON" }
  }
  const srid = /^SRID=(\d{1,9});/i.exec(plain)?.[1] ?? /^<([^>]{1,200})>/.exec(plain)?.[1]
  if (srid !== undefined && srid !== WGS84 && !/4326$|CRS84$/.test(srid)) {
    return { fault: `in the system ${srid}; convert it to degrees of WGS84 (EPSG:4326)` }
  }
  const fault = faultIn(plain.replace(/^SRID=\d+;\s*/i, "").replace(/^<[^>]*>\s*/, ""))
  if (fault !== null) return { fault }
  try {
    return { geometry: read(plain) }
  } catch (error) {
    return { fault: `no well-known text (${(error as Error).message.slice(0, 100)})` }
  }
}

function faultIn(text: string): string | null {
  let depth = 0
  let isClosed = false
  let tuple: string[] = []
  for (const [token] of text.matchAll(/[A-Za-z]+|[()]|,|[^\s(),]+/g)) {
    if (isClosed) return `more text behind the geometry, from "${token.slice(0, 20)}" on; give each its own row`
    if (!"(),".includes(token)) {
      if (depth > 0 && !/^[A-Za-z]/.test(token)) tuple.push(token)
      continue
    }
    const wrong = tuple.find((each) => !NUMBER.test(each))
    if (wrong !== undefined) return `"${wrong.slice(0, 20)}" where a number must stand`
    if (tuple.length === 1 || tuple.length > 4) return `"${tuple.join(" ").slice(0, 40)}" where a position must stand`
    tuple = []
    if (token === "(") depth++
    if (token === ")") isClosed = --depth === 0
  }
  return depth === 0 ? null : "brackets that are never closed; it was probably cut off"
}
