import { type ActorId, actorOf, formatRoundLength, geodesicDirect, type MapEdit, type Position } from "frontline"
import { handlesOf } from "../map/tools/redraw-handles-shown.js"
import type { Dispatch } from "../state/action.js"
import { editsOf } from "../state/edits.js"
import { roundedPosition } from "../state/permalink.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { redrawWords } from "../words/redraw-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { icon } from "./icon.js"
import { select } from "./select.js"
import { toolButton } from "./tool-button.js"

/** How far a key may move a corner, in metres. */
const STRIDES = [100, 500, 1000, 5000]
/** No more corners than this are listed. */
const MOST_LISTED = 30
/** Ways on the map with their azimuths, the keys for them and their arrows. */
const WAYS = [
  { way: "north", azimuth: 0, key: "ArrowUp", arrow: "M12 19V5M6 11l6-6 6 6" },
  { way: "south", azimuth: 180, key: "ArrowDown", arrow: "M12 5v14M6 13l6 6 6-6" },
  { way: "west", azimuth: 270, key: "ArrowLeft", arrow: "M19 12H5M11 6l-6 6 6 6" },
  { way: "east", azimuth: 90, key: "ArrowRight", arrow: "M5 12h14M13 6l6 6-6 6" },
] as const

/** The buttons, lists and keys with which the line is redrawn. */
export function redrawControls(state: State, dispatch: Dispatch): readonly Child[] {
  const { tool, sketch } = state.view
  const say = redrawWords[state.settings.language]
  const isOn = tool === "redraw"
  const toggle = toolButton("redraw", "redraw", say, state, dispatch)
  if (!isOn) return [element("div", { class: "actions" }, toggle)]
  const draw = button(
    "redraw-stretch",
    () => dispatch({ type: "sketch", sketch: sketch ? null : [] }),
    { class: "action", "aria-pressed": String(sketch !== null) },
    sketch ? say.giveUp : say.drawStretch,
  )
  return [
    element("div", { class: "actions" }, toggle, draw),
    sketch
      ? element("p", { class: "note" }, say.drawing(sketch.length))
      : element("ul", { class: "redraw-hints" }, ...say.hints.map((hint) => element("li", {}, hint))),
    taker(state, dispatch),
    ...(sketch ? [] : corners(state, dispatch)),
  ]
}

/** To whom the ground of the latest stretch goes. */
function taker(state: State, dispatch: Dispatch): HTMLElement | null {
  const { settings, view } = state
  const say = redrawWords[settings.language]
  const last = editsOf(state, view.date).at(-1)
  const { map } = openedMap(state)!
  if (last?.kind !== "stretch") return null
  const parties = [...map.areas.keys()].map((id) => [id, actorOf(map, id).name[settings.language]] as const)
  const nobody = map.theatre === null && !map.areas.has("unknown") ? [["unknown", say.nobody] as const] : []
  const give = (to: ActorId): void => {
    const { to: _, ...rest } = last
    dispatch({ type: "redraw", map: view.date, edit: to === "" ? rest : { ...rest, to }, step: "replace" })
  }
  return select("redraw-taker", say.goesTo, [["", say.automatic], ...parties, ...nobody], last.to ?? "", give)
}

function corners(state: State, dispatch: Dispatch): readonly Child[] {
  const { view, settings } = state
  const { language } = settings
  const say = redrawWords[language]
  const { stride, date } = view
  const corner = cornerShown(state)
  const listed = cornersListed(state)
  const pick = (text: string): void => {
    const found = listed.find(({ position }) => String(position) === text)
    dispatch({ type: "corner", corner: found?.position ?? null })
  }
  const list = select(
    "redraw-corner",
    say.corner,
    [["", say.noCorner], ...listed.map(({ position, name }) => [String(position), name] as const)],
    corner ? String(corner) : "",
    pick,
  )
  if (!corner) return [list]
  const strides = STRIDES.map((metres) => [String(metres), formatRoundLength(metres, language)] as const)
  const go = (azimuth: number): void => {
    const to = roundedPosition(geodesicDirect(corner, azimuth, stride))
    dispatch({ type: "redraw", map: date, ...moved(editsOf(state, date).at(-1), corner, to) })
  }
  const takeOut = (): void => dispatch({ type: "redraw", map: date, edit: { kind: "remove", at: corner }, step: "new" })
  const keys = button("redraw-keys", () => undefined, { class: "action redraw-keys" }, say.move)
  keys.addEventListener("keydown", (event) => {
    const way = WAYS.find(({ key }) => key === event.key)
    if (way) go(way.azimuth)
    else if (event.key === "Delete" || event.key === "Backspace") takeOut()
    else return
    event.preventDefault()
  })
  return [
    list,
    select("redraw-stride", say.stride, strides, String(stride), (metres) =>
      dispatch({ type: "stride", metres: Number(metres) }),
    ),
    element(
      "div",
      { class: "actions redraw-ways" },
      keys,
      element(
        "span",
        { class: "redraw-pad", dir: "ltr" },
        ...WAYS.map(({ way, azimuth, arrow }) =>
          button(
            `redraw-${way}`,
            () => go(azimuth),
            { class: "tool", "aria-label": say.moveWays[way], title: say.moveWays[way] },
            icon(arrow),
          ),
        ),
      ),
      button("redraw-remove", takeOut, { class: "action" }, say.remove),
    ),
  ]
}

/** A corner that was moved last is moved on in the same edit: what counts is how far it is from where it was. */
function moved(
  last: MapEdit | undefined,
  corner: Position,
  to: Position,
): { readonly edit: MapEdit; readonly step: "new" | "replace" } {
  if (last?.kind === "move" && String(last.to) === String(corner)) return { edit: { ...last, to }, step: "replace" }
  if (last?.kind === "insert" && String(last.at) === String(corner)) {
    return { edit: { ...last, at: to }, step: "replace" }
  }
  return { edit: { kind: "move", from: corner, to }, step: "new" }
}

/** The corner that is picked, where the map shown has it: a dragged one where it was. */
function cornerShown(state: State): Position | null {
  const { held, corner, date } = state.view
  if (!held) return corner
  const last = editsOf(state, date).at(-1)
  return last?.kind === "move" ? last.from : null
}

/** The corners nearest to the middle of the map, and the one that is picked, by what they are called. */
function cornersListed(state: State): readonly { readonly position: Position; readonly name: string }[] {
  const { settings, view } = state
  const { language } = settings
  const { map } = openedMap(state)!
  const [x, y] = view.centre ?? [0, 0]
  const narrower = Math.cos((y * Math.PI) / 180)
  const far = ([a, b]: Position): number => Math.hypot((a - x) * narrower, b - y)
  const { vertices } = handlesOf(map)
  const near = vertices.toSorted((a, b) => far(a.position) - far(b.position)).slice(0, MOST_LISTED)
  const corner = String(cornerShown(state))
  const picked = vertices.find(({ position }) => String(position) === corner)
  const listed = picked && !near.includes(picked) ? [picked, ...near] : near
  return listed.map(({ position, actors }, i) => {
    const parties = actors.map((actor) => actorOf(map, actor).name[language]).join(" – ")
    const place = `\u2066${position[1].toFixed(3)}, ${position[0].toFixed(3)}\u2069`
    return { position, name: redrawWords[language].cornerName(i + 1, parties, place) }
  })
}
