import type { SymbolLayerSpecification } from "maplibre-gl"

/** Sets a number on a plate of its own, so that it is read on whatever pattern or line lies under it. */
export function onPlate(image: string): NonNullable<SymbolLayerSpecification["layout"]> {
  return { "icon-image": image, "icon-text-fit": "both", "icon-text-fit-padding": [2, 4, 2, 4] }
}
