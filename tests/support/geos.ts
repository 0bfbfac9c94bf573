import initGeosJs from "geos-wasm"
import { geojsonToGeosGeom } from "geos-wasm/helpers"
import type { Area } from "../../src/geometry/position.js"

const geos = await initGeosJs()

type Operation = "intersection" | "union" | "difference"

/** Whether GEOS 3.13 finds an area valid; an empty one is. */
export function isValidForGeos(area: Area): boolean {
  if (area.length === 0) return true
  return withGeometry(area, (geometry) => quietly(() => geos.GEOSisValid(geometry)) === 1)
}

/** Planar area, in square degrees, of what GEOS 3.13 makes of two valid areas. */
export function areaByGeos(operation: Operation, a: Area, b: Area): number {
  return withGeometry(a, (first) =>
    withGeometry(b, (second) => {
      const result = {
        intersection: () => geos.GEOSIntersection(first, second),
        union: () => geos.GEOSUnion(first, second),
        difference: () => geos.GEOSDifference(first, second),
      }[operation]()
      const pointer = geos.Module._malloc(8)
      geos.GEOSArea(result, pointer)
      const size: number = geos.Module.getValue(pointer, "double")
      geos.Module._free(pointer)
      geos.GEOSGeom_destroy(result)
      return size
    }),
  )
}

function withGeometry<T>(area: Area, use: (geometry: number) => T): T {
  const geometry: number = geojsonToGeosGeom({ type: "MultiPolygon", coordinates: area as never }, geos)
  const result = use(geometry)
  geos.GEOSGeom_destroy(geometry)
  return result
}

/** GEOS reports why an area is not valid on the console; a test that expects it needs no such news. */
function quietly<T>(run: () => T): T {
  const { log } = console
  console.log = () => {}
  try {
    return run()
  } finally {
    console.log = log
  }
}
