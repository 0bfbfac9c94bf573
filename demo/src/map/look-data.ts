import {
  type Actor,
  type Area,
  actorOf,
  arabicDigits,
  type Change,
  type ControlMap,
  circleAround,
  formatMeasured,
  lineLengthMetres,
  type MapLayers,
  mapLayers,
  type NeckLayers,
  neckLayers,
  type Position,
} from "frontline"
import type { Feature, FeatureCollection } from "geojson"
import { pieceAt } from "../state/piece-at.js"
import { QUESTION } from "../state/question.js"
import { actorColour } from "./actor-colour.js"
import type { BasemapLabels } from "./basemap-labels.js"
import { forcePoints } from "./force-points.js"
import type { Look } from "./look.js"
import { claimLines, distanceLines } from "./witness-lines.js"

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] }

/** Which parts of a look each group of sources is drawn from: a group is drawn anew when one of them differs. */
export interface SourceGroup {
  readonly of: (look: Look) => readonly unknown[]
  readonly draw: (look: Look, labels: BasemapLabels) => Readonly<Record<string, FeatureCollection>>
}

/** The sources of a map canvas that follow from its look. */
export const sourceGroups: readonly SourceGroup[] = [
  {
    of: ({ control, theme, digits }) => [control, theme, digits],
    draw: ({ control, theme, digits }, labels) => {
      const layers = layersOf(control, labels)
      const drawn = new Set(control.places.map(({ id }) => id))
      return {
        areas: {
          ...layers.areas,
          features: layers.areas.features.map((feature) => ({
            ...feature,
            properties: { ...feature.properties, colour: actorColour(feature.properties, theme) },
          })),
        },
        "area-labels": inDigits(layers.areaLabels, digits),
        fronts: {
          ...layers.fronts,
          features: layers.fronts.features.map((feature) => {
            const { left, right } = feature.properties
            const [leftColour, rightColour] = [left, right].map((id) => actorColour(actorOf(control, id), theme))
            return { ...feature, properties: { ...feature.properties, leftColour, rightColour } }
          }),
        },
        places: inDigits(layers.places, digits),
        theatre: layers.theatre,
        outside: layers.outside,
        towns: { type: "FeatureCollection", features: labels.towns.filter(({ id }) => !drawn.has(String(id))) },
      }
    },
  },
  {
    of: ({ neck, digits }) => [neck, digits],
    draw: ({ neck, digits }) => {
      const layers: NeckLayers | null = neck && neckLayers(neck)
      return {
        "neck-line": layers?.line ?? NOTHING,
        "neck-ends": layers?.ends ?? NOTHING,
        "neck-label": inDigits(layers?.widthLabel ?? NOTHING, digits),
        "cut-off": layers?.cutOff ?? NOTHING,
        "cut-off-label": inDigits(layers?.areaLabel ?? NOTHING, digits),
      }
    },
  },
  {
    of: ({ forces, control, digits }) => [forces, control, digits],
    draw: ({ forces, control, digits }) => ({ forces: inDigits(forcePoints(forces, control), digits) }),
  },
  {
    of: ({ selection, distances, claim, control, digits }) => [selection, distances, claim, control, digits],
    draw: (look) => ({ witness: inDigits(look.claim ? claimLines(look.claim) : distanceLines(look), look.digits) }),
  },
  {
    of: ({ change }) => [change],
    draw: ({ change }) => ({ gained: piecesOf(change, "gained"), lost: piecesOf(change, "lost") }),
  },
  {
    of: ({ selection, change }) => [selection, change],
    draw: ({ selection, change }) => {
      const found = change && selection?.kind === "change" ? pieceAt(change, selection.at) : null
      return { piece: found ? { type: "FeatureCollection", features: [areaFeature(found.piece.area, {})] } : NOTHING }
    },
  },
  {
    of: ({ selection, control }) => [selection, control],
    draw: ({ selection, control }) => {
      const place = selection?.kind === "place" ? control.places.find(({ id }) => id === selection.id) : undefined
      return { circle: place ? circleAround(place.position, place.radiusMetres) : NOTHING }
    },
  },
  {
    of: ({ line, digits }) => [line, digits],
    draw: ({ line, digits }) => ({ measure: inDigits(measureLine(line), digits) }),
  },
]

const known = new WeakMap<ControlMap, MapLayers>()

/** The layers of a map, worked out once: dates are gone back to. */
function layersOf(control: ControlMap, labels: BasemapLabels): MapLayers {
  const before = known.get(control)
  if (before) return before
  const ranks = new Map(labels.towns.map(({ id, properties }) => [String(id), properties.rank]))
  const layers = mapLayers(control, { prominent: [QUESTION.from, QUESTION.to], ranks })
  known.set(control, layers)
  return layers
}

function inDigits(collection: FeatureCollection, digits: Look["digits"]): FeatureCollection {
  if (digits === "latin") return collection
  const features = collection.features.map((feature) => {
    const label: unknown = feature.properties?.["ar"]
    return typeof label === "string"
      ? { ...feature, properties: { ...feature.properties, ar: arabicDigits(label) } }
      : feature
  })
  return { ...collection, features }
}

function piecesOf(change: Change | null, way: "gained" | "lost"): FeatureCollection {
  const features = (change?.changes ?? []).flatMap((row) =>
    row[way]
      .filter(({ isSliver }) => !isSliver)
      .map(({ area, squareMetres }) => areaFeature(area, { actor: row.actor, squareMetres })),
  )
  return { type: "FeatureCollection", features }
}

function areaFeature(area: Area, properties: Feature["properties"]): Feature {
  const coordinates = area.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])))
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } }
}

function measureLine(line: readonly Position[]): FeatureCollection {
  if (line.length === 0) return NOTHING
  const metres = lineLengthMetres(line)
  const label = (language: "en" | "ar"): string => formatMeasured(metres, "length", language)
  const points = line.map(
    ([x, y], index): Feature => ({
      type: "Feature",
      properties: { index, ...(index > 0 && index === line.length - 1 ? { en: label("en"), ar: label("ar") } : {}) },
      geometry: { type: "Point", coordinates: [x, y] },
    }),
  )
  const drawn: Feature = {
    type: "Feature",
    properties: {},
    geometry: { type: "LineString", coordinates: line.map(([x, y]) => [x, y]) },
  }
  return { type: "FeatureCollection", features: line.length > 1 ? [drawn, ...points] : points }
}

/** The actors of a map as its theme draws them, and one for towns that nobody is said to hold. */
export function actorsDrawn({ control, theme }: Look): readonly Actor[] {
  const none: Actor = { id: "none", name: { en: "", ar: "" }, colour: "#9a9a9a", pattern: "solid" }
  return [...control.actors, none].map((actor) => ({ ...actor, colour: actorColour(actor, theme) }))
}
