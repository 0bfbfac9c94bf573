import { arabicDigits, type NeckLayers, neckLayers } from "frontline"
import type { DrawnCut } from "../../state/asked-gap.js"
import type { Settings } from "../../state/settings.js"
import type { Palette } from "../palette.js"
import type { HeldShape } from "./held-shape.js"

/** The neck that is drawn, as the map draws it: its line, its ends, its width, and what it would cut off. */
export function heldCut(
  cut: DrawnCut,
  { language, digits }: Pick<Settings, "language" | "digits">,
  palette: Palette,
): readonly HeldShape[] {
  const layers = neckLayers(cut)
  const read = (text: string): string => (language === "ar" && digits === "arabic" ? arabicDigits(text) : text)
  const label = (
    { geometry, properties }: NeckLayers["widthLabel"]["features"][number],
    name: "width" | "size",
  ): HeldShape => {
    const at = pair(geometry.coordinates)
    return { kind: "label", name, at, text: read(properties[language]), isCentred: name === "size" }
  }
  const hatch = { id: "held-cut-off", colour: palette.neck, lean: "rising", spacing: 7, width: 1.5 } as const
  return [
    { kind: "ground", name: "cut-off", rings: cut.cutOff.flat(), pattern: hatch },
    ...layers.line.features.map(({ geometry }): HeldShape => {
      return { kind: "line", names: ["neck-casing", "neck"], line: geometry.coordinates.map(pair) }
    }),
    ...layers.ends.features.map(({ geometry, properties }): HeldShape => {
      return { kind: "bar", at: pair(geometry.coordinates), bearing: properties.bearing }
    }),
    ...layers.areaLabel.features.map((feature) => label(feature, "size")),
    ...layers.widthLabel.features.map((feature) => label(feature, "width")),
  ]
}

const pair = ([lng, lat]: readonly number[]): readonly [number, number] => [lng!, lat!]
