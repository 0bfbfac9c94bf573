import type { Feature, Geometry } from "geojson"
import { normaliseName } from "../../gazetteer/normalise-name.js"
import type { Place } from "../../gazetteer/place.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import type { Position } from "../../geometry/position.js"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import type { Box } from "./check-positions.js"

/** A point is a place of its name if it lies this near. Metres; places have radii up to 10 km. */
const AT_PLACE_METRES = 10_000

/** A point is none if it lies farther off than this. Metres. */
const ELSEWHERE_METRES = 50_000

/** Of the ground that two boxes cover together, what they have to share for a file to be swapped as a whole. */
const SHARED_SWAPPED = 1 / 3

/** What they may share at most as they stand. */
const SHARED_AS_IT_STANDS = 1 / 10

/**
 * Suspects latitude and longitude to have changed places by what is known of the ground: a named point that lies at the
 * known place of its name only when swapped, and a file that covers the ground of all known places only when swapped.
 *
 * The first needs one point and holds for sparse files, too. The second compares boxes: they share a third of what they
 * cover together when swapped, and less than a tenth as they stand. A map of a part of that ground is not told by it, nor
 * one of quite another ground; one of just the ground where the known one would lie when swapped is suspected wrongly.
 *
 * @param places - Known places; none are told of where there are none.
 * @param pathOf - Where a feature stands.
 */
export function swappedByPlaces(
  features: readonly Feature[],
  places: readonly Place[],
  pathOf: (feature: number) => Issue["path"],
): readonly Issue[] {
  if (places.length === 0) return []
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const byName = placesByName(places)
  features.forEach((feature, i) => {
    const place = placeWhenSwapped(feature, byName)
    if (place === null) return
    const [x, y] = (feature.geometry as GeoJSON.Point).coordinates
    issues.add(
      "position-swapped-suspected",
      () => pathOf(i),
      () => ({
        found: [x, y],
        allowed: place.position,
        unit: "degrees",
        values: { kind: "named", at: [x!, y!], place: place.name, known: place.position },
      }),
    )
  })
  if (issues.count > 0) return issues.issues()
  const box = boxOf(features.map(({ geometry }) => geometry))
  const known = boxOf(places.map(({ position }) => ({ type: "Point", coordinates: [...position] })))
  if (shared(box, swapped(known)) >= SHARED_SWAPPED && shared(box, known) < SHARED_AS_IT_STANDS) {
    issues.add(
      "position-swapped-suspected",
      () => [],
      () => ({
        found: box,
        allowed: known,
        unit: "degrees",
        values: { kind: "whole-file", box, known },
      }),
    )
  }
  return issues.issues()
}

function placesByName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const names = new Set([place.name.en, place.name.ar, ...place.aliases].map(normaliseName))
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), place])
  }
  return byName
}

/** The place of a point's name at which it lies only when swapped; null where it lies at none, or lies at one as it is. */
function placeWhenSwapped({ geometry, properties }: Feature, byName: ReadonlyMap<string, readonly Place[]>) {
  if (geometry?.type !== "Point") return null
  const [x, y] = geometry.coordinates as [number, number]
  if (Math.abs(x) > 90) return null
  const candidates = namesIn(properties).flatMap((name) => byName.get(normaliseName(name)) ?? [])
  const metresTo = ({ position }: Place, at: Position): number => geodesicInverse(position, at).metres
  if (candidates.some((place) => metresTo(place, [x, y]) <= ELSEWHERE_METRES)) return null
  return candidates.find((place) => metresTo(place, [y, x]) <= Math.max(AT_PLACE_METRES, place.radiusMetres)) ?? null
}

/** Longest name that is looked up. Characters. */
const MOST_LOOKED_UP = 100

function namesIn(properties: Feature["properties"]): string[] {
  const name: unknown = properties?.["name"] ?? properties?.["Name"]
  const names = typeof name === "object" && name !== null ? Object.values(name) : [name]
  return names.filter((each): each is string => typeof each === "string" && each.length <= MOST_LOOKED_UP)
}

function boxOf(geometries: readonly (Geometry | null)[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return
    if (typeof coordinates[0] !== "number") {
      for (const each of coordinates) visit(each)
      return
    }
    const [x, y] = coordinates as [number, number]
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  const through = (geometry: Geometry | null): void => {
    if (geometry?.type === "GeometryCollection") geometry.geometries.forEach(through)
    else visit(geometry?.coordinates)
  }
  geometries.forEach(through)
  return box
}

const swapped = ([west, south, east, north]: Box): Box => [south, west, north, east]

/** Of what two boxes cover together, the share that both cover; 0 where one covers nothing. */
function shared(a: Box, b: Box): number {
  const size = ([west, south, east, north]: Box): number => Math.max(0, east - west) * Math.max(0, north - south)
  const both = size([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])])
  return both === 0 ? 0 : both / (size(a) + size(b) - both)
}
