import { formatMeasured, type Language } from "frontline"

/** A difference of areas with its sign, which keeps its place in right-to-left text; a dash where there is none. */
export function signedArea(squareMetres: number, language: Language): string {
  if (Math.abs(squareMetres) < 1) return "–"
  const text = formatMeasured(Math.abs(squareMetres), "area", language)
  return `\u2066${squareMetres < 0 ? "−" : "+"}\u2069${text}`
}
