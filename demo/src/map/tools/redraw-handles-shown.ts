import {
  type ControlMap,
  type EdgeHandle,
  type Position,
  type RedrawHandles,
  redrawHandles,
  type VertexHandle,
} from "frontline"
import type { Map as MapLibreMap } from "maplibre-gl"

/** Handles on the map just now, in CSS pixels. */
export interface HandlesShown {
  readonly vertices: readonly (VertexHandle & { readonly pixel: Pixel })[]
  /** Middles of edges. */
  readonly middles: readonly (EdgeHandle & { readonly at: Position; readonly pixel: Pixel })[]
}

type Pixel = readonly [x: number, y: number]

/** Handles stand at least this far apart; where corners are closer the map has to be zoomed in. CSS pixels. */
const APART = 20
/** An edge gets a handle in its middle if it is as long as this. CSS pixels. */
const LONG_EDGE = 48

const known = new WeakMap<ControlMap, RedrawHandles>()

/** All handles of a map, worked out once. */
export function handlesOf(control: ControlMap): RedrawHandles {
  const before = known.get(control)
  if (before) return before
  const made = redrawHandles(control)
  known.set(control, made)
  return made
}

/** The handles in view, thinned where they would lie over each other; the corner that is picked stays. */
export function handlesShown(map: MapLibreMap, control: ControlMap, picked: Position | null): HandlesShown {
  const { vertices, edges } = handlesOf(control)
  const { clientWidth, clientHeight } = map.getContainer()
  const taken = new Set<string>()
  const place = (at: Position, isPicked: boolean): Pixel | null => {
    const { x, y } = map.project([at[0], at[1]])
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) return null
    const cell = `${Math.round(x / APART)} ${Math.round(y / APART)}`
    if (taken.has(cell) && !isPicked) return null
    taken.add(cell)
    return [x, y]
  }
  const isPicked = ({ position }: VertexHandle): boolean => String(position) === String(picked)
  const shown = vertices
    .toSorted((a, b) => Number(isPicked(b)) - Number(isPicked(a)))
    .flatMap((vertex) => {
      const pixel = place(vertex.position, isPicked(vertex))
      return pixel ? [{ ...vertex, pixel }] : []
    })
  const middles = edges.flatMap((edge) => {
    const [a, b] = edge.ends.map(([x, y]) => map.project([x, y]))
    if (Math.hypot(a!.x - b!.x, a!.y - b!.y) < LONG_EDGE) return []
    const { lng, lat } = map.unproject([(a!.x + b!.x) / 2, (a!.y + b!.y) / 2])
    const pixel = place([lng, lat], false)
    return pixel ? [{ ...edge, at: [lng, lat] as const, pixel }] : []
  })
  return { vertices: shown, middles }
}

/** The handle nearest to a pixel, corners before middles; null where none is within reach. */
export function handleNear<T extends { readonly pixel: Pixel }>(
  handles: readonly T[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): T | null {
  const [nearest] = handles
    .map((handle) => ({ handle, apart: Math.hypot(handle.pixel[0] - x, handle.pixel[1] - y) }))
    .filter(({ apart }) => apart <= reach)
    .toSorted((a, b) => a.apart - b.apart)
  return nearest?.handle ?? null
}
