import fc from "fast-check"
import { brokenValue, feature, geometry } from "../../support/broken-geojson.js"

const line = fc.oneof(
  { weight: 8, arbitrary: feature.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: geometry.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: brokenValue.map((value) => JSON.stringify(value) ?? "") },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
)

/** GeoJSON texts one a line, with the separators that there are, and some that there are not. */
export const brokenGeoJsonLines: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom("\n", "\n", "\n", "\r\n", "\n\u001e", "\u001e", "\n\n", ",", ""), line), {
    maxLength: 5,
  })
  .map((lines) => lines.flat().join(""))
