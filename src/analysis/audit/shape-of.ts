import type { Place } from "../../gazetteer/place.js"
import type { Shape } from "../../geometry/shape.js"
import type { Corpus } from "../../snapshot/corpus.js"

/** A place as the shape to measure to: a governorate is its ground, anything else its point. */
export function shapeOf(place: Place, corpus: Corpus): Shape {
  const governorate = corpus.governorates.get(place.id)
  return governorate ? { kind: "area", area: governorate.area } : { kind: "point", position: place.position }
}
