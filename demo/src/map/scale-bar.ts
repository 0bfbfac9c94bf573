import { formatRoundLength, geodesicInverse } from "frontline"
import type { Map as MapLibreMap } from "maplibre-gl"
import { element } from "../panel/element.js"
import { inDigits } from "../panel/local-digits.js"
import type { Settings } from "../state/settings.js"
import { mapScale } from "./map-scale.js"

/** A bar that shows a round length on the ground. */
export interface ScaleBar {
  readonly element: HTMLElement
  readonly update: (settings: Settings) => void
}

/** The bar is at most this long, in the map's pixels. */
const LONGEST = 110

/** A scale bar that follows the map, measured on the ellipsoid along its middle. */
export function scaleBar(map: MapLibreMap): ScaleBar {
  const bar = element("div", { class: "scale-bar" })
  let settings: Settings | null = null
  const draw = (): void => {
    const container = map.getContainer()
    const middle = container.clientHeight / 2
    const [a, b] = [map.unproject([0, middle]), map.unproject([LONGEST, middle])]
    const { metres } = geodesicInverse([a.lng, a.lat], [b.lng, b.lat])
    const round = roundBelow(metres)
    bar.style.inlineSize = `${(mapScale(container) * LONGEST * round) / metres}px`
    if (settings) bar.textContent = inDigits(formatRoundLength(round, settings.language), settings)
  }
  map.on("move", draw)
  map.on("load", draw)
  return {
    element: bar,
    update: (next) => {
      settings = next
      draw()
    },
  }
}

/** The greatest of 1, 2, 5, 10, 20, 50 … that does not exceed a length. */
function roundBelow(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return power * ([5, 2, 1].find((step) => step * power <= metres) ?? 1)
}
