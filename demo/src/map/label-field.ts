import type { Language } from "frontline"
import type { ExpressionSpecification } from "maplibre-gl"

/** The label of one of our own layers in a language. */
export function labelField(language: Language): ExpressionSpecification {
  return ["get", language]
}

/** The name of a feature of the basemap; English where it has no Arabic one. */
export function nameField(language: Language): ExpressionSpecification {
  return ["coalesce", ["get", language, ["get", "name"]], ["get", "en", ["get", "name"]]]
}
