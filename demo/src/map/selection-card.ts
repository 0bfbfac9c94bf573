import type { Neck, Position } from "frontline"
import { type Map as MapLibreMap, Popup } from "maplibre-gl"
import type { Dispatch } from "../state/action.js"
import { QUESTION_DATE } from "../state/question.js"
import { changeShown, claimShown, distancesShown, drawnNeck, isNeckMissing, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Selection } from "../state/view.js"

/** What a card says; its code is loaded with the first card. */
type Details = typeof import("../panel/cards/details.js")["details"]

/** Shows a card about what is selected, where it is; the focus goes into it, and back to what it came from. */
export function selectionCard(map: MapLibreMap, dispatch: Dispatch): (state: State) => void {
  let popup: Popup | null = null
  let opener: Element | null = null
  let seen: readonly unknown[] = []
  let details: Details | null = null
  let latest: State | null = null
  const clear = (): void => dispatch({ type: "select", selection: null })

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && latest?.view.selection) clear()
  })
  const show = (state: State): void => {
    latest = state
    const { selection } = state.view
    const now = [
      selection,
      openedMap(state),
      state.settings,
      selection && state.library.reports,
      distancesShown(state),
      claimShown(state),
      selection?.kind === "change" && changeShown(state),
      selection?.kind === "neck" && drawnNeck(state),
      selection?.kind === "neck" && isNeckMissing(state),
    ]
    if (now.every((value, i) => value === seen[i])) return
    if (selection && !details) return load()
    seen = now
    const hadFocus = popup?.getElement()?.contains(document.activeElement) ?? false
    if (!hadFocus) opener = document.activeElement
    popup?.off("close", clear).remove()
    popup = null
    const at = selection && whereIs(selection, state)
    const content = selection && details!(selection, state, dispatch)
    if (!at || !content) {
      if (hadFocus) focusAgain(opener, map)
      return
    }
    // The focus stays in a list from which places are chosen one after another.
    const isChoosing = document.activeElement instanceof HTMLSelectElement
    popup = new Popup({
      maxWidth: "21rem",
      offset: 10,
      closeButton: false,
      closeOnClick: false,
      focusAfterOpen: !isChoosing,
    })
      .setLngLat([...at])
      .setDOMContent(content)
      .addTo(map)
    popup.on("close", clear)
    // The camera goes to a claim by itself.
    if (selection.kind !== "claim" && !map.getBounds().contains([...at])) map.easeTo({ center: [...at] })
  }
  const load = (): void => {
    void import("../panel/cards/details.js").then((loaded) => {
      details = loaded.details
      show(latest!)
    })
  }
  return show
}

/** Gives the focus back to what opened the card, or to what has taken its place since; else to the map. */
function focusAgain(opener: Element | null, map: MapLibreMap): void {
  const key = opener instanceof HTMLElement ? opener.dataset["key"] : undefined
  const again = [...document.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset["key"] === key)
  ;(key === undefined || !again ? map.getCanvas() : again).focus({ preventScroll: true })
}

/** The neck of the headline, on whatever map. */
function gapElsewhere({ library, work }: State): Neck | null {
  const gap = work.present.drawn === "gap" ? library.answers.get(QUESTION_DATE)?.gap : null
  return gap?.kind === "neck" ? gap.neck : null
}

/** Where the card of a selection points: the place, where the front was clicked, or the middle of the stretch. */
function whereIs(selection: Selection, state: State): [number, number] | null {
  const map = openedMap(state)?.map
  const pair = (position: Position | null | undefined): [number, number] | null => (position ? [...position] : null)
  if (selection.kind === "point" || selection.kind === "change") return pair(selection.at)
  if (selection.kind === "neck") {
    const neck = drawnNeck(state) ?? state.view.followed?.neck ?? gapElsewhere(state)
    return pair(neck?.ends[0].position)
  }
  if (selection.kind === "claim") return pair(claimShown(state)?.witness[0] ?? state.view.centre)
  // What is not on the map shown is told where another map has it.
  const maps = [map, ...state.library.entries.map(({ opened }) => opened?.map)].filter((one) => one !== undefined)
  if (selection.kind === "place") {
    return pair(maps.flatMap(({ places }) => places).find(({ id }) => id === selection.id)?.position)
  }
  const line = maps.flatMap(({ fronts }) => fronts).find(({ id }) => id === selection.id)?.line
  return line ? pair(selection.at ?? line[Math.floor(line.length / 2)]) : null
}
