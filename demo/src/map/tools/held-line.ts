import { arabicDigits, formatMeasured, lineLengthMetres } from "frontline"
import type { Map as MapLibreMap } from "maplibre-gl"
import { themeShown } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { palettes } from "../palette.js"
import { createHeldOverlay } from "./held-overlay.js"
import type { HeldShape } from "./held-shape.js"

/** Draws the line that is measured over the map while one of its points is being dragged. */
export function heldLine(map: MapLibreMap): (state: State) => void {
  const overlay = createHeldOverlay(map)
  let seen: readonly unknown[] = []
  return (state) => {
    if (state.view.held !== "point") return overlay.clear()
    const { line } = state.work.present
    const now = [line, state.settings]
    if (now.every((value, i) => value === seen[i])) return
    seen = now
    const { language, digits } = state.settings
    const length = formatMeasured(lineLengthMetres(line), "length", language)
    const text = language === "ar" && digits === "arabic" ? arabicDigits(length) : length
    overlay.show(
      [
        { kind: "line", names: ["casing", "line"], line },
        ...line.map((at): HeldShape => ({ kind: "point", name: "point", at, radius: 5.5 })),
        ...line.slice(-1).map((at): HeldShape => ({ kind: "label", name: "length", at, text, isCentred: false })),
      ],
      palettes[themeShown(state)],
    )
  }
}
