import { type ControlMap, type MapEdit, type Position, type SweptGround, sweptGround } from "frontline"
import type { LngLat, MapMouseEvent } from "maplibre-gl"
import { roundedPosition } from "../../state/permalink.js"
import { drawnCut, isUnderway, openedMap, refusalShown, themeShown } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { palettes } from "../palette.js"
import { heldCut } from "./held-cut.js"
import { heldGround } from "./held-ground.js"
import { createHeldOverlay } from "./held-overlay.js"
import type { HeldShape } from "./held-shape.js"
import type { GrabEvent, MapTool, ToolContext } from "./map-tool.js"
import { type HandlesShown, handleNear, handlesOf, handlesShown } from "./redraw-handles-shown.js"
import { showRedrawing } from "./redraw-layers.js"

/** How far from a handle the pointer still takes hold of it, and a drawn end of the line it stands on. CSS pixels. */
const REACH = 12
/** The pointer has moved, and not just trembled, when it is this far from where it was. CSS pixels. */
const TREMBLE = 3

/** A corner on its way: the map it is dragged on, the edges that hang on it, and the ground that they pass over. */
interface HeldCorner {
  readonly control: ControlMap
  readonly at: Position
  readonly edges: readonly (readonly Position[])[]
  readonly swept: readonly SweptGround[]
}

/** Corners are dragged, edges bent in their middles, and new stretches drawn. */
export function redrawOnMap({ map, state, dispatch }: ToolContext): MapTool {
  let shown: HandlesShown | null = null
  let seen: readonly unknown[] = []
  const overlay = createHeldOverlay(map)
  let held: HeldCorner | null = null
  let hasMoved = false
  let picked: Position | null = null
  let pointer: Position | null = null
  let isOn = false

  function draw(): void {
    const now = state()
    const { corner, sketch } = now.view
    const palette = palettes[themeShown(now)]
    if (now.view.held) return overlay.show(heldShapes(now), palette)
    if (!isUnderway(now)) overlay.clear()
    const control = openedMap(now)?.map
    if (!isOn || !control) return showRedrawing(map, null, palette)
    shown = sketch ? null : handlesShown(map, control, corner)
    const drawn = sketch && pointer && sketch.length > 0 ? [...sketch, pointer] : (sketch ?? [])
    showRedrawing(map, { handles: shown, picked: corner, sketch: drawn }, palette)
  }

  /** What follows the hand: the neck as it was answered last, and the ground and the edges at once. */
  function heldShapes(now: State): readonly HeldShape[] {
    const theme = themeShown(now)
    const cut = drawnCut(now)
    const isRefused = refusalShown(now) !== null
    const { control, at, edges, swept } = held!
    return [
      ...(isRefused ? [] : heldGround(swept, control, theme)),
      ...(cut ? heldCut(cut, now.settings, palettes[theme]) : []),
      ...edges.map((line): HeldShape => {
        return { kind: "line", names: isRefused ? ["line held-refused"] : ["casing", "line"], line }
      }),
      { kind: "point", name: "picked", at, radius: 7 },
    ]
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
      held = { control, at, edges: ends.map((end) => [end, at]), swept: sweptGround(control, edit) }
      if (!hasMoved) dispatch({ type: "hold", held: "corner" })
      dispatch({ type: "redraw", map: date, edit, step: hasMoved ? "amend" : "new" })
      hasMoved = true
    }
  }

  function release(): void {
    held = null
    if (hasMoved) dispatch({ type: "hold", held: null })
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
    const { sketch, held: inHand } = state().view
    if (inHand) {
      map.getCanvas().style.cursor = "grabbing"
      return
    }
    const isNear =
      !sketch && (handleNear(shown?.vertices ?? [], point, REACH) ?? handleNear(shown?.middles ?? [], point, REACH))
    map.getCanvas().style.cursor = isNear ? "grab" : sketch || isOnLine(point) ? "crosshair" : ""
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
      const { corner, sketch } = now.view
      if (!sketch) pointer = null
      const next = [
        openedMap(now),
        corner,
        sketch,
        now.view.held,
        held,
        refusalShown(now),
        drawnCut(now),
        isUnderway(now),
      ]
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
