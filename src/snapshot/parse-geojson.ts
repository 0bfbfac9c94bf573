import { parse as parseJson } from "@humanwhocodes/momoa"
import type { GeoJSON } from "geojson"
import type { Issue } from "../report/issue.js"
import { checkCoordinates } from "./check-coordinates.js"
import { checkStructure } from "./check-structure.js"

/** A GeoJSON document as far as it can be used, and all that is wrong with it. */
export interface ParsedGeoJson {
  /** Null where the text is no JSON, or not GeoJSON at all. */
  readonly value: GeoJSON | null
  readonly issues: readonly Issue[]
}

/**
 * Reads GeoJSON from text and checks it: the JSON, its structure, its coordinates. All issues come at once.
 *
 * @param text - The whole file.
 * @example
 * parseGeoJson('{"type":"Point","coordinates":[0,99]}').issues.map(({ code }) => code) // ["position-out-of-range"]
 */
export function parseGeoJson(text: string): ParsedGeoJson {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text)
  } catch (error) {
    return { value: null, issues: [syntaxIssue(text, (error as Error).message)] }
  }
  const structure = checkStructure(value)
  if (structure.unusable) return { value: null, issues: structure.issues }
  const coordinates = checkCoordinates(value)
  const named = new Set(coordinates.map(({ path }) => featureOf(path)))
  const others = structure.issues.filter(({ path }) => !named.has(featureOf(path)))
  return { value: value as GeoJSON, issues: [...others, ...coordinates] }
}

/** Issues of the structure check only stand where the coordinate check, which says more, is silent on the feature. */
function featureOf(path: Issue["path"]): string {
  return path[0] === "features" ? path.slice(0, 2).join(" ") : ""
}

function syntaxIssue(text: string, reason: string): Issue {
  const end = text.trimEnd().length
  const position = Number(/at position (\d+)/.exec(reason)?.[1] ?? -1)
  const isCutOff = /Unexpected end|Unterminated/.test(reason) || position >= end
  const offset = isCutOff ? end : placeOfError(text)
  const lines = text.slice(0, offset).split("\n")
  const [line, column] = [lines.length, lines.at(-1)!.length + 1]
  const found = text.slice(offset, offset + 20)
  return {
    code: "json-syntax",
    severity: "error",
    path: [],
    found: isCutOff ? "the end of the file" : found,
    allowed: "JSON",
    message: isCutOff
      ? `line ${line}, column ${column}: the JSON ends too early. The file was probably cut off; fetch it again.`
      : `line ${line}, column ${column}: this is no JSON, near ${JSON.stringify(found)}. Mend it there.`,
  }
}

/** Where a second parser, which keeps places, stops; the first one, which is the faster, does not always say. */
function placeOfError(text: string): number {
  try {
    parseJson(text)
  } catch (error) {
    const { offset } = error as { offset?: number }
    if (offset !== undefined) return offset
  }
  return 0
}
