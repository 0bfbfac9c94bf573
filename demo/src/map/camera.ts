import type { Area, ControlMap, Position } from "frontline"
import type { LngLatBoundsLike } from "maplibre-gl"
import type { DrawnCut } from "../state/asked-gap.js"

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number]

/** The least frame round some positions. */
export function boundsOf(positions: readonly Position[]): Bounds {
  const longitudes = positions.map(([x]) => x)
  const latitudes = positions.map(([, y]) => y)
  return [
    longitudes.reduce((a, b) => Math.min(a, b)),
    latitudes.reduce((a, b) => Math.min(a, b)),
    longitudes.reduce((a, b) => Math.max(a, b)),
    latitudes.reduce((a, b) => Math.max(a, b)),
  ]
}

/** What the page opens on: the theatre, or all ground where there is none. */
export function wholeMap({ theatre, areas }: ControlMap): Bounds {
  return boundsOf(corners(theatre ?? [...areas.values()].flat()))
}

/** A neck with the ground behind it. */
export function neckBounds({ legs, cutOff }: DrawnCut): Bounds {
  return boundsOf([...legs.flatMap(({ ends }) => ends.map(({ position }) => position)), ...corners(cutOff)])
}

const corners = (area: Area): readonly Position[] => area.flatMap((rings) => rings[0] ?? [])

/** Bounds as MapLibre takes them. */
export function lngLatBounds([west, south, east, north]: Bounds): LngLatBoundsLike {
  return [west, south, east, north]
}
