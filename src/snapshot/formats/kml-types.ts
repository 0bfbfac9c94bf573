import type { Document } from "@xmldom/xmldom"

const NUMBERS = new Set(["int", "uint", "short", "ushort", "float", "double"])

/**
 * Types that a KML document's schemas give to fields of extended data, by the fields' names. They are taken out of the
 * document, so that its reader leaves the values as text: it makes `NaN` of an empty number, and true of `false`.
 */
export function takeKmlTypes(document: Document): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  for (const field of Array.from(document.getElementsByTagName("SimpleField"))) {
    const [name, type] = [field.getAttribute("name"), field.getAttribute("type")]
    if (name && type) types.set(name, type)
    field.removeAttribute("type")
  }
  return types
}

/** A value of extended data as its type says; as text where it is none of that type. */
export function typedKmlValue(value: unknown, type: string | undefined): unknown {
  if (type === undefined || typeof value !== "string") return value
  const text = value.trim()
  if (type === "bool") return /^(1|true)$/i.test(text) ? true : /^(0|false)$/i.test(text) ? false : value
  return NUMBERS.has(type) && text !== "" && Number.isFinite(Number(text)) ? Number(text) : value
}
