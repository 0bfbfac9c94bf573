import type { Language } from "frontline"
import type { LAYER_GROUPS } from "../state/view.js"

/** Names of the groups of layers that the legend switches, and of ground on which a neck is taken as closed. */
type LegendWords = Readonly<Record<(typeof LAYER_GROUPS)[number] | "closed", string>>

/** The legend's words in each language. */
export const legendWords: Readonly<Record<Language, LegendWords>> = {
  en: {
    fronts: "Front lines",
    places: "Places",
    uncertainty: "Where the line may lie",
    roads: "Main roads, coarse",
    closed: "Ground held by, if closed",
  },
  ar: {
    fronts: "خطوط التماس",
    places: "الأماكن",
    uncertainty: "حيث قد يمر الخط",
    roads: "طرق رئيسية، تقريبية",
    closed: "الأرض بيد، لو أُغلقت",
  },
}
