import type { ActorId, MapId, Neck, Position } from "frontline"
import { merge } from "./merge.js"

/** What the reader has picked on the map or in the panel. */
export type Selection =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "front"; readonly id: string; readonly at: Position | null }
  /** A spot on the ground. */
  | { readonly kind: "point"; readonly at: Position }
  /** A piece of ground that changed hands, by a spot in it. */
  | { readonly kind: "change"; readonly at: Position }
  /** The neck that is drawn. */
  | { readonly kind: "neck" }
  /** A claim that was held against the map shown. */
  | { readonly kind: "claim"; readonly id: string }

/** How two dates are held against each other. */
export const COMPARISONS = ["off", "swipe", "difference"] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What a click on the map does. */
export const TOOLS = ["look", "measure", "gap", "redraw"] as const
export type Tool = (typeof TOOLS)[number]

/** The parts of the panel. */
export const TABS = ["now", "gaps", "compare", "measure", "redraw", "series", "audit", "sources"] as const
export type Tab = (typeof TABS)[number]

/** Which claims of the audit are listed. */
export const VERDICTS = ["all", "agrees", "ambiguous", "disagrees"] as const
export type VerdictShown = (typeof VERDICTS)[number]

/** What can be hidden besides the ground of single actors, which is `actor:<id>`. */
export const LAYER_GROUPS = ["fronts", "places", "uncertainty", "roads"] as const
export type LayerId = (typeof LAYER_GROUPS)[number] | `actor:${string}`

/** A corner or an edge of a line that is redrawn, or a point of the line that is measured; null while nothing is dragged. */
export type Held = "corner" | "point" | null

/** Where the map looks: degrees, and MapLibre's zoom. */
export interface Camera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

/** A neck that was drawn on another map. */
export interface FollowedNeck {
  readonly neck: Neck
  readonly closing: ActorId
  /** The map that it is of. */
  readonly from: MapId
  /** The map that has no such neck; null while it is being looked for. */
  readonly missingOn: MapId | null
}

/** What the reader looks at: none of it is undone. */
export interface View {
  /** The map shown. */
  readonly date: MapId
  readonly compare: { readonly mode: Comparison; readonly with: MapId | null }
  /** Where the divider of a swipe stands: share of the map's width from where the line begins. */
  readonly divider: number
  /** Null until the reader moves the map: it then shows the whole. */
  readonly camera: Camera | null
  /** The middle of the map as it is shown; null while it is not drawn. */
  readonly centre: Position | null
  readonly tool: Tool
  readonly hidden: readonly LayerId[]
  readonly tab: Tab
  readonly verdict: VerdictShown
  /** Whose claims the audit lists, whatever their date: a report's, `all` reports'; null for those of the map shown. */
  readonly report: string | null
  /** Whose ground the overview tells the grounds for; null for nobody's. */
  readonly ground: ActorId | null
  readonly selection: Selection | null
  readonly isPlaying: boolean
  /** A neck of another map that is looked for on this one; null where the drawn one is of this map. */
  readonly followed: FollowedNeck | null
  /** The corner that was picked to be redrawn. */
  readonly corner: Position | null
  /** What is being dragged. */
  readonly held: Held
  /** The stretch that is being drawn; null while none is. */
  readonly sketch: readonly Position[] | null
  /** How far a key moves the picked corner, in metres. */
  readonly stride: number
}

/** What happens to the view. */
export type ViewAction =
  | { readonly type: "date"; readonly date: MapId }
  | { readonly type: "compare"; readonly mode: Comparison; readonly with: MapId | null }
  | { readonly type: "divide"; readonly at: number }
  | { readonly type: "camera"; readonly camera: Camera | null }
  | { readonly type: "centred"; readonly centre: Position }
  | { readonly type: "tool"; readonly tool: Tool }
  | { readonly type: "toggle"; readonly layer: LayerId }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "verdict"; readonly verdict: VerdictShown }
  | { readonly type: "report"; readonly report: string | null }
  /** A claim comes into sight on the map of its date. */
  | { readonly type: "claim"; readonly id: string; readonly date: MapId }
  | { readonly type: "ground"; readonly ground: ActorId | null }
  | { readonly type: "select"; readonly selection: Selection | null }
  /** Which neck of a map is the one that was drawn before; null where none is. */
  | { readonly type: "followed"; readonly map: MapId; readonly drawn: number | null }
  | { readonly type: "play"; readonly isPlaying: boolean }
  | { readonly type: "corner"; readonly corner: Position | null }
  | { readonly type: "hold"; readonly held: Held }
  | { readonly type: "sketch"; readonly sketch: readonly Position[] | null }
  | { readonly type: "stride"; readonly metres: number }

/** The view that a date opens with. */
export function initialView(date: MapId): View {
  return {
    date,
    compare: { mode: "off", with: null },
    divider: 0.5,
    camera: null,
    centre: null,
    tool: "look",
    hidden: [],
    tab: "now",
    verdict: "all",
    report: null,
    ground: null,
    selection: null,
    isPlaying: false,
    followed: null,
    ...NOTHING_IN_HAND,
    stride: 500,
  }
}

/** Nothing is being redrawn just now. */
const NOTHING_IN_HAND = { corner: null, held: null, sketch: null } as const

/** The view after an action. */
export function reduceView(view: View, action: ViewAction): View {
  switch (action.type) {
    case "date":
      if (action.date === view.date) return view
      // What is picked stays picked, and its card tells it on the other map; a claim is held against one map alone.
      return {
        ...view,
        ...NOTHING_IN_HAND,
        date: action.date,
        selection: view.selection?.kind === "claim" ? null : view.selection,
      }
    case "compare": {
      const { mode, with: other } = action
      const isSame = view.compare.mode === mode && view.compare.with === other
      if (isSame) return view
      // What changed is told of gains and losses only.
      const selection = view.selection?.kind === "change" && mode !== "difference" ? null : view.selection
      return { ...view, compare: { mode, with: other }, isPlaying: false, selection }
    }
    case "divide":
      return merge(view, { divider: Math.min(0.98, Math.max(0.02, action.at)) })
    case "camera":
      return isSameCamera(view.camera, action.camera) ? view : { ...view, camera: action.camera }
    case "centred":
      return String(view.centre) === String(action.centre) ? view : { ...view, centre: action.centre }
    case "tool":
      return action.tool === view.tool ? view : { ...view, ...NOTHING_IN_HAND, tool: action.tool, selection: null }
    case "toggle":
      return { ...view, hidden: toggled(view.hidden, action.layer) }
    case "tab":
      return merge(view, { tab: action.tab })
    case "verdict":
      return merge(view, { verdict: action.verdict })
    case "report":
      return merge(view, { report: action.report })
    case "ground":
      return merge(view, { ground: action.ground })
    case "claim":
      return { ...view, date: action.date, selection: { kind: "claim", id: action.id } }
    case "select":
      return merge(view, { selection: action.selection })
    case "followed":
      return view
    case "play":
      return merge(view, { isPlaying: action.isPlaying })
    case "corner":
      return String(view.corner) === String(action.corner) ? view : { ...view, corner: action.corner }
    case "hold":
      return merge(view, { held: action.held })
    case "sketch":
      return { ...view, sketch: action.sketch, corner: null }
    case "stride":
      return merge(view, { stride: action.metres })
  }
}

function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b
  return a.longitude === b.longitude && a.latitude === b.latitude && a.zoom === b.zoom
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}
