import type { Geometry, Position } from "geojson"
import { hasHeights } from "./has-heights.js"
import { actorsById, headOfMap, type MapToWrite, nameOfFeature, type WrittenMap } from "./map-to-write.js"
import { woundGeometry } from "./wound-geometry.js"

/** WGS84 with longitude first, as PROJJSON: what GeoParquet takes for granted, said openly. */
const CRS84 = {
  $schema: "https://proj.org/schemas/v0.7/projjson.schema.json",
  type: "GeographicCRS",
  name: "WGS 84 longitude-latitude",
  datum: {
    type: "GeodeticReferenceFrame",
    name: "World Geodetic System 1984",
    ellipsoid: { name: "WGS 84", semi_major_axis: 6378137, inverse_flattening: 298.257223563 },
  },
  coordinate_system: {
    subtype: "ellipsoidal",
    axis: [
      { name: "Geodetic longitude", abbreviation: "Lon", direction: "east", unit: "degree" },
      { name: "Geodetic latitude", abbreviation: "Lat", direction: "north", unit: "degree" },
    ],
  },
  id: { authority: "OGC", code: "CRS84" },
} as const

/** Columns of text beside the geometry. */
const COLUMNS = ["id", "kind", "actor", "date", "name", "properties"] as const

/**
 * Maps as one GeoParquet 1.1 file, for DuckDB, PostGIS, Sedona or BigQuery: a row for each feature of each map.
 *
 * Geometry is WKB in WGS84, longitude first, outer rings counter-clockwise. Edges are declared `spherical`: they are
 * geodesics of the ellipsoid here, and of the two kinds that the format knows a great circle is the nearer, by far less
 * than a line straight in degrees. Heads of snapshots stand in the file's metadata under `frontline`.
 */
export async function writeGeoParquet(maps: readonly MapToWrite[]): Promise<WrittenMap> {
  const { geojsonToWkb, parquetWriteBuffer } = await import("hyparquet-writer")
  const rows = maps.flatMap((map) => {
    const actors = actorsById(map)
    return map.value.features.flatMap((feature) => {
      const { kind, actor, date, name: own, ...rest } = (feature.properties ?? {}) as Record<string, unknown>
      return [
        {
          id: text(feature.id),
          kind: text(kind),
          actor: text(actor),
          date: text(date ?? map.date),
          name: nameOfFeature(feature, actors) || null,
          properties: JSON.stringify(typeof own === "object" && own !== null ? { name: own, ...rest } : rest),
          geometry: feature.geometry === null ? null : woundGeometry(feature.geometry),
        },
      ]
    })
  })
  const geometries = rows.flatMap(({ geometry }) => geometry ?? [])
  const bbox = boxOf(geometries)
  const geo = {
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: [
          ...new Set(geometries.map((each) => `${each.type}${hasHeights(each) ? " Z" : ""}`)),
        ].toSorted(),
        crs: CRS84,
        edges: "spherical",
        orientation: "counterclockwise",
        ...(bbox ? { bbox } : {}),
      },
    },
  }
  const heads = maps.flatMap((map) => headOfMap(map) ?? [])
  const buffer = parquetWriteBuffer({
    columnData: [
      ...COLUMNS.map((name) => ({ name, data: rows.map((row) => row[name]), type: "STRING" as const, nullable: true })),
      {
        name: "geometry",
        data: rows.map(({ geometry }) => (geometry === null ? null : geojsonToWkb(geometry))),
        type: "BYTE_ARRAY",
        nullable: geometries.length < rows.length,
      },
    ],
    kvMetadata: [
      { key: "geo", value: JSON.stringify(geo) },
      ...(heads.length > 0 ? [{ key: "frontline", value: JSON.stringify(heads) }] : []),
    ],
  })
  return { content: new Uint8Array(buffer), issues: [] }
}

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === "string" ? value : JSON.stringify(value)
}

function boxOf(geometries: readonly Geometry[]): [number, number, number, number] | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return
    if (typeof coordinates[0] !== "number") {
      for (const each of coordinates) visit(each)
      return
    }
    const [longitude, latitude] = coordinates as Position as [number, number]
    box[0] = Math.min(box[0], longitude)
    box[1] = Math.min(box[1], latitude)
    box[2] = Math.max(box[2], longitude)
    box[3] = Math.max(box[3], latitude)
  }
  const through = (geometry: Geometry): void => {
    if (geometry.type === "GeometryCollection") geometry.geometries.forEach(through)
    else visit(geometry.coordinates)
  }
  geometries.forEach(through)
  return box[0] === Infinity ? null : box
}
