import { formatRoundLength, geodesicInverse, type Language } from "frontline"
import type { Map as MapLibreMap } from "maplibre-gl"
import { element } from "../panel/element.js"

/** A bar that shows a round length on the ground. */
export interface ScaleBar {
  readonly element: HTMLElement
  readonly update: (language: Language) => void
}

/** The bar is at most this long, in CSS pixels. */
const LONGEST = 110

/** A scale bar that follows the map, measured on the ellipsoid along its middle. */
export function scaleBar(map: MapLibreMap): ScaleBar {
  const bar = element("div", { class: "scale-bar" })
  let language: Language = "en"
  const draw = (): void => {
    const middle = map.getContainer().clientHeight / 2
    const [a, b] = [map.unproject([0, middle]), map.unproject([LONGEST, middle])]
    const { metres } = geodesicInverse([a.lng, a.lat], [b.lng, b.lat])
    const round = roundBelow(metres)
    bar.style.inlineSize = `${(LONGEST * round) / metres}px`
    bar.textContent = formatRoundLength(round, language)
  }
  map.on("move", draw)
  map.on("load", draw)
  return {
    element: bar,
    update: (next) => {
      language = next
      draw()
    },
  }
}

/** The greatest of 1, 2, 5, 10, 20, 50 … that does not exceed a length. */
function roundBelow(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return power * ([5, 2, 1].find((step) => step * power <= metres) ?? 1)
}
