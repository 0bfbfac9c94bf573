import type { MapEdit, Position } from "frontline"
import type { LngLat, MapMouseEvent } from "maplibre-gl"
import { roundedPosition } from "../../state/permalink.js"
import { openedMap, refusalShown, themeShown } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { palettes } from "../palette.js"
import type { GrabEvent, MapTool, ToolContext } from "./map-tool.js"
import { type HandlesShown, handleNear, handlesOf, handlesShown } from "./redraw-handles-shown.js"
import { showRedrawing } from "./redraw-layers.js"

/** How far from a handle the pointer still takes hold of it, and a drawn end of the line it stands on. CSS pixels. */
const REACH = 12
/** The pointer has moved, and not just trembled, when it is this far from where it was. CSS pixels. */
const TREMBLE = 3

/** Corners are dragged, edges bent in their middles, and new stretches drawn. */
export function redrawOnMap({ map, state, dispatch }: ToolContext): MapTool {
  let shown: HandlesShown | null = null
  let seen: readonly unknown[] = []
  let held: readonly (readonly Position[])[] = []
  let hasMoved = false
  let picked: Position | null = null
  let pointer: Position | null = null
  let isOn = false

  function draw(): void {
    const now = state()
    const { corner, sketch, isHeld } = now.view
    const control = openedMap(now)?.map
    if (!isOn || !control) return showRedrawing(map, null, palettes[themeShown(now)])
    // While a corner is dragged its handles would lag behind the pointer.
    if (!isHeld) shown = sketch ? null : handlesShown(map, control, corner)
    const drawn = sketch && pointer && sketch.length > 0 ? [...sketch, pointer] : (sketch ?? [])
    const isRefused = refusalShown(now) !== null
    showRedrawing(
      map,
      { handles: isHeld ? null : shown, picked: corner, held, sketch: drawn, isRefused },
      palettes[themeShown(now)],
    )
  }

  function grab({ point }: GrabEvent): ((event: GrabEvent) => void) | null {
    const now = state()
    if (now.view.sketch || !shown) return null
    const control = openedMap(now)!.map
    const corner = handleNear(shown.vertices, point, REACH)
    const middle = corner ? null : handleNear(shown.middles, point, REACH)
    if (!corner && !middle) return null
    const from = corner?.position ?? null
    const ends = from
      ? handlesOf(control).edges.flatMap(({ ends: [a, b] }) => (isSame(a, from) ? [b] : isSame(b, from) ? [a] : []))
      : [...middle!.ends]
    picked = from
    hasMoved = false
    const { date } = now.view
    return ({ point: to, lngLat }) => {
      if (!hasMoved && Math.hypot(to.x - point.x, to.y - point.y) < TREMBLE) return
      const at = positionOf(lngLat)
      const edit: MapEdit = from ? { kind: "move", from, to: at } : { kind: "insert", between: middle!.ends, at }
      if (!hasMoved) dispatch({ type: "hold", isHeld: true })
      held = ends.map((end) => [end, at])
      dispatch({ type: "redraw", map: date, edit, step: hasMoved ? "amend" : "new" })
      hasMoved = true
    }
  }

  function release(): void {
    held = []
    if (hasMoved) dispatch({ type: "hold", isHeld: false })
    else if (picked) dispatch({ type: "corner", corner: picked })
    picked = null
    draw()
  }

  function click({ point, lngLat }: MapMouseEvent): void {
    const { sketch } = state().view
    if (!sketch && (handleNear(shown?.vertices ?? [], point, REACH) || handleNear(shown?.middles ?? [], point, REACH)))
      return
    if (!sketch && !isOnLine(point)) return dispatch({ type: "corner", corner: null })
    const last = sketch?.at(-1)
    const { x, y } = last ? map.project([last[0], last[1]]) : { x: Infinity, y: Infinity }
    // The second click of a double click is none of its own.
    if (Math.hypot(x - point.x, y - point.y) <= TREMBLE) return
    dispatch({ type: "sketch", sketch: [...(sketch ?? []), positionOf(lngLat)] })
  }

  /** Whether a pixel lies on a line that can be redrawn. */
  function isOnLine({ x, y }: { readonly x: number; readonly y: number }): boolean {
    const control = openedMap(state())?.map
    if (!control) return false
    return handlesOf(control).edges.some(({ ends }) => {
      const [a, b] = ends.map(([lng, lat]) => map.project([lng, lat])) as unknown as [MapPoint, MapPoint]
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(x - a.x - t * dx, y - a.y - t * dy) <= REACH
    })
  }

  function finish(): void {
    const { sketch, date } = state().view
    if (!sketch || sketch.length < 2) return
    const line = sketch
    dispatch({ type: "sketch", sketch: null })
    dispatch({ type: "redraw", map: date, edit: { kind: "stretch", line, snapMetres: reachMetres() }, step: "new" })
  }

  /** The reach of an end in metres, at the middle of the map. */
  function reachMetres(): number {
    const metresPerPixel = (40_075_016 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** (map.getZoom() + 9)
    return Math.min(100_000, Math.max(1, Math.round(REACH * metresPerPixel)))
  }

  function keydown(event: KeyboardEvent): void {
    const { sketch, corner, date } = state().view
    const isControl = event.target instanceof HTMLElement && event.target.closest("button, select, input, summary, a")
    if (event.key === "Escape" && sketch) dispatch({ type: "sketch", sketch: null })
    else if (event.key === "Escape" && corner) dispatch({ type: "corner", corner: null })
    else if (event.key === "Enter" && sketch && !isControl) finish()
    else if ((event.key === "Delete" || event.key === "Backspace") && corner && !isControl) {
      dispatch({ type: "redraw", map: date, edit: { kind: "remove", at: corner }, step: "new" })
    } else return
    event.preventDefault()
  }

  function hover({ point, lngLat }: MapMouseEvent): void {
    const { sketch, isHeld } = state().view
    const isNear =
      !sketch && (handleNear(shown?.vertices ?? [], point, REACH) ?? handleNear(shown?.middles ?? [], point, REACH))
    map.getCanvas().style.cursor = isHeld ? "grabbing" : isNear ? "grab" : sketch || isOnLine(point) ? "crosshair" : ""
    if (!sketch) return
    pointer = positionOf(lngLat)
    draw()
  }

  function doubleClick(event: MapMouseEvent): void {
    if (!state().view.sketch) return
    event.preventDefault()
    finish()
  }

  function begin(): void {
    isOn = true
    map.on("mousemove", hover)
    map.on("dblclick", doubleClick)
    map.on("moveend", draw)
    map.on("style.load", draw)
    document.addEventListener("keydown", keydown)
  }

  return {
    cursor: "",
    click,
    grab,
    release,
    update: (now: State) => {
      if (!isOn) begin()
      const { corner, sketch, isHeld } = now.view
      if (!sketch) pointer = null
      const next = [openedMap(now), corner, sketch, isHeld, held, refusalShown(now)]
      if (next.every((value, i) => value === seen[i])) return
      seen = next
      draw()
    },
    leave: () => {
      isOn = false
      seen = []
      map.off("mousemove", hover)
      map.off("dblclick", doubleClick)
      map.off("moveend", draw)
      map.off("style.load", draw)
      document.removeEventListener("keydown", keydown)
      draw()
    },
  }
}

type MapPoint = { readonly x: number; readonly y: number }

const positionOf = ({ lng, lat }: LngLat): Position => roundedPosition([lng, lat])

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
