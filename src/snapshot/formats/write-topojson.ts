import { headOfMap, type MapToWrite, type WrittenMap } from "./map-to-write.js"

/**
 * A map as TopoJSON: each border that two areas share is stored once. Coordinates keep all their digits (no
 * quantisation); a snapshot's head goes along as the member `frontline`.
 */
export async function writeTopoJson(map: MapToWrite): Promise<WrittenMap> {
  const { topology } = await import("topojson-server")
  const head = headOfMap(map)
  const made = { ...topology({ map: map.value }), ...(head ? { frontline: head } : {}) }
  return { content: `${JSON.stringify(made)}\n`, issues: [] }
}
