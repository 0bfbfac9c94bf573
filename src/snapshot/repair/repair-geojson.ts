import type { GeoJSON } from "geojson"
import { IssueCollector } from "../../report/issue-collector.js"
import type { Repair } from "../../report/repair.js"
import { RepairLog } from "../../report/repair-log.js"
import { guardText } from "../guard-text.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkJson } from "../validation/check-json.js"
import { groundOfDocument } from "./ground-of-document.js"
import { repairDocument } from "./repair-document.js"

/** A file made fit to measure, and all that was changed for it. */
export interface RepairedGeoJson {
  /** Null where the text is no JSON, no GeoJSON, or too large: nothing of it can be kept. */
  readonly value: GeoJSON | null
  readonly repairs: readonly Repair[]
  /** Ground of all polygons before and after, as far as it could be measured. Square metres. */
  readonly squareMetres: { readonly before: number; readonly after: number }
}

/**
 * Makes a file fit to measure by named repairs, and tells each of them: nothing is changed in silence.
 *
 * What cannot be mended is left out, feature by feature and part by part, and named. What the map makes of it, such as
 * ground that two actors hold, is for people to decide and stays as it is.
 *
 * @param text - The whole file.
 * @returns GeoJSON in which `parseGeoJson` finds no errors; repairing that again changes nothing.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * repairGeoJson('{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}').repairs[0].name // "close-ring"
 */
export function repairGeoJson(text: string): RepairedGeoJson {
  guardText(text)
  const log = new RepairLog()
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const parsed = checkJson(text, issues)
  for (const { code, path } of issues.issues()) {
    if (code === "json-byte-order-mark") log.add("drop-byte-order-mark", path, "U+FEFF", null, "left the mark out")
    if (code === "json-duplicate-key") log.add("keep-last-key", path, 2, 1, "kept the last of two members of this name")
  }
  const value = parsed === undefined ? null : repairDocument(parsed, log)
  return {
    value,
    repairs: log.repairs,
    squareMetres: { before: groundOfDocument(parsed), after: value === null ? 0 : groundOfDocument(value) },
  }
}
