import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from "geojson"
import type { Claim } from "../claim/claim.js"
import type { Place } from "../gazetteer/place.js"
import type { Area, Position } from "../geometry/position.js"
import { guardValue } from "../guard/guard-value.js"
import type { Actor } from "../report/actor.js"
import type { Report } from "../report/report.js"
import type { Corpus, GovernorateBoundary } from "../snapshot/corpus.js"
import type { Trace } from "../snapshot/trace.js"

/**
 * Reads the corpus from its folder.
 *
 * @param folder - Path of `geodata`.
 * @throws {Error} If a file is missing or is no JSON; the message names the file.
 */
export function readCorpus(folder: string): Corpus {
  guardValue("folder", folder, "text")
  const read = <T>(...names: string[]): T => readJson<T>(join(folder, ...names))
  const gazetteer = read<FeatureCollection<Point, Omit<Place, "id" | "position">> & { attribution: string[] }>(
    "gazetteer.geojson",
  )
  const theatre = read<Feature<Polygon>>("theatre.geojson")
  const border = read<FeatureCollection<LineString>>("basemap", "border.geojson")
  const boundaries = read<FeatureCollection<LineString, Omit<GovernorateBoundary, "line">>>(
    "basemap",
    "governorate-boundaries.geojson",
  )
  const governorates = read<FeatureCollection<Polygon | MultiPolygon, { uncertaintyMetres: number }>>(
    "basemap",
    "governorate-areas.geojson",
  )
  const water = read<FeatureCollection<LineString>>("basemap", "euphrates.geojson")
  return {
    actors: read<Actor[]>("actors.json"),
    reports: read<Report[]>("reports.json"),
    places: gazetteer.features.map(({ id, properties, geometry }) => ({
      id: String(id),
      ...properties,
      position: geometry.coordinates as unknown as Position,
    })),
    theatre: [theatre.geometry.coordinates as unknown as Position[][]],
    border: border.features.map((feature) => feature.geometry.coordinates as unknown as Position[]),
    boundaries: boundaries.features.map(({ properties, geometry }) => ({
      ...properties,
      line: geometry.coordinates as unknown as Position[],
    })),
    governorates: new Map(
      governorates.features.map(({ id, properties, geometry }) => [
        String(id),
        {
          area: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as unknown as Area,
          uncertaintyMetres: properties.uncertaintyMetres,
        },
      ]),
    ),
    water: water.features.map((feature) => feature.geometry.coordinates as unknown as Position[]),
    claims: jsonFiles(join(folder, "claims"), ".json").flatMap((path) => readJson<Claim[]>(path)),
    traces: new Map(
      jsonFiles(join(folder, "traces"), ".geojson").map((path) => [basename(path, ".geojson"), readTraces(path)]),
    ),
    attribution: gazetteer.attribution,
  }
}

function readTraces(path: string): Trace[] {
  return readJson<FeatureCollection<LineString, Omit<Trace, "id" | "line">>>(path).features.map(
    ({ id, properties, geometry }) => ({
      id: String(id),
      ...properties,
      line: geometry.coordinates as unknown as Position[],
    }),
  )
}

function jsonFiles(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name))
}

function readJson<T>(path: string): T {
  const text = readFileSync(path, "utf8")
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error })
  }
}
