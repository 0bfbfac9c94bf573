import type { ControlMap } from "frontline"
import type { Feature, FeatureCollection } from "geojson"
import type { Forces } from "../state/forces.js"

/** The picked forces as numbered points; one at a place that the map does not have is left out. */
export function forcePoints(forces: Forces, { places }: ControlMap): FeatureCollection {
  const features = forces.flatMap((spot, i): Feature[] => {
    const at = typeof spot === "string" ? places.find(({ id }) => id === spot)?.position : spot
    const number = String(i + 1)
    if (!at) return []
    return [
      { type: "Feature", properties: { en: number, ar: number }, geometry: { type: "Point", coordinates: [...at] } },
    ]
  })
  return { type: "FeatureCollection", features }
}
