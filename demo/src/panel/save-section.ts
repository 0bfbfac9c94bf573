import type { Dispatch } from "../state/action.js"
import type { SaveFormat } from "../state/saving.js"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { ownMapWords } from "../words/own-map-words.js"
import { saveWords } from "../words/save-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { issueSentence } from "./issue-sentence.js"
import type { Part } from "./part.js"

/** The shown map as a file: in which formats, and what came of it. */
export const saveSection: Part = { id: "save", of: (state) => [openedMap(state), state.saving], draw }

const FORMATS: readonly SaveFormat[] = ["geojson", "csv", "kml", "png"]

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const say = saveWords[state.settings.language]
  if (!openedMap(state)) return []
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    element("div", { class: "actions" }, ...FORMATS.map((format) => saveButton(format, state, dispatch))),
    ...outcome(state),
  ]
}

/** A button that saves in one format. */
export function saveButton(format: SaveFormat, { settings, saving }: State, dispatch: Dispatch): HTMLElement {
  return button(
    `save-${format}`,
    () => dispatch({ type: "save", format }),
    { class: "action", "aria-disabled": String(saving.under !== null) },
    saveWords[settings.language].formats[format],
  )
}

function outcome({ saving, settings }: State): readonly Child[] {
  const say = saveWords[settings.language]
  if (saving.saved === null && saving.remarks.length === 0) return []
  return [
    element(
      "p",
      { class: "note" },
      saving.saved === null ? say.failed : ownMapWords[settings.language].saved(`\u2068${saving.saved}\u2069`),
    ),
    ...saving.remarks.map((remark) => element("p", { class: "covers" }, issueSentence(remark, settings))),
  ]
}
