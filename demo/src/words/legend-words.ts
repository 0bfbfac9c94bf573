import type { Language } from "frontline"
import type { LAYER_GROUPS } from "../state/view.js"

/** Names of the groups of layers that the legend switches. */
export const legendWords: Readonly<Record<Language, Readonly<Record<(typeof LAYER_GROUPS)[number], string>>>> = {
  en: { fronts: "Front lines", places: "Places", uncertainty: "Where the line may lie", roads: "Main roads, coarse" },
  ar: { fronts: "خطوط التماس", places: "الأماكن", uncertainty: "حيث قد يمر الخط", roads: "طرق رئيسية، تقريبية" },
}
