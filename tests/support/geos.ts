import type { Geometry } from "geojson"
import initGeosJs from "geos-wasm"
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers"
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
  return withOverlay(operation, a, b, (result) => {
    const pointer = geos.Module._malloc(8)
    geos.GEOSArea(result, pointer)
    const size: number = geos.Module.getValue(pointer, "double")
    geos.Module._free(pointer)
    return size
  })
}

/** What GEOS 3.13 makes of two valid areas. */
export function overlayByGeos(operation: Operation, a: Area, b: Area): Area {
  return withOverlay(operation, a, b, (result) => {
    const geometry = geosGeomToGeojson(result, geos) as Geometry
    if (geometry.type === "Polygon") return [geometry.coordinates] as unknown as Area
    return geometry.type === "MultiPolygon" ? (geometry.coordinates as unknown as Area) : []
  })
}

function withOverlay<T>(operation: Operation, a: Area, b: Area, use: (result: number) => T): T {
  return withGeometry(a, (first) =>
    withGeometry(b, (second) => {
      const result = {
        intersection: () => geos.GEOSIntersection(first, second),
        union: () => geos.GEOSUnion(first, second),
        difference: () => geos.GEOSDifference(first, second),
      }[operation]()
      const used = use(result)
      geos.GEOSGeom_destroy(result)
      return used
    }),
  )
}

/** The geometry that GEOS 3.13 reads in well-known text or well-known binary. */
export function geometryByGeos(wellKnown: string | Uint8Array): Geometry {
  const bytes = typeof wellKnown === "string" ? new TextEncoder().encode(`${wellKnown}\0`) : wellKnown
  const pointer = geos.Module._malloc(bytes.length)
  geos.Module.HEAPU8.set(bytes, pointer)
  const geometry =
    typeof wellKnown === "string" ? geos.GEOSGeomFromWKT(pointer) : geos.GEOSGeomFromWKB_buf(pointer, bytes.length)
  geos.Module._free(pointer)
  const read = geosGeomToGeojson(geometry, geos) as Geometry
  geos.GEOSGeom_destroy(geometry)
  return read
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
