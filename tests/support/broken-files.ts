/** Small files in other formats with a ring that crosses itself at [2, 2], and what they are made of. */
const bowTie = [
  [0, 0],
  [4, 0],
  [1, 3],
  [3, 3],
  [0, 0],
]
const square = [
  [0, 4],
  [1, 4],
  [1, 5],
  [0, 5],
  [0, 4],
]
const kmlRing = (ring: readonly (readonly number[])[]): string =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring.map((position) => position.join(",")).join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon>`
const wkt = (ring: readonly (readonly number[])[]): string =>
  `"POLYGON((${ring.map((position) => position.join(" ")).join(",")}))"`

export const brokenFiles = {
  bowTie,
  square,
  /** A placemark without geometry, a sound one in a folder, the broken one; and a link. */
  kml: `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>empty</name></Placemark><Folder><name>a</name><Placemark>${kmlRing(square)}</Placemark></Folder><NetworkLink><name>l</name></NetworkLink><Placemark>${kmlRing(bowTie)}</Placemark></Document></kml>`,
  /** A sound area, the broken one, and one of another actor on the first. */
  wktCsv: ["wkt,actor", `${wkt(square)},gov`, `${wkt(bowTie)},gov`, `${wkt(square)},opp`].join("\n"),
}
