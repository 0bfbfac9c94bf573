import type { IssueMessages } from "../issue-message.js"
import type { IssueValues } from "../issue-values.js"
import type { JsonKind } from "./shape-issue-values.js"

/** A kind of JSON value in an English sentence. */
export const JSON_KINDS: Readonly<Record<JsonKind, string>> = {
  nothing: "nothing",
  null: "null",
  array: "an array",
  object: "object",
  string: "string",
  number: "number",
  boolean: "boolean",
}

/** What is said of JSON as GeoJSON, before a single number is looked at. */
export const STRUCTURE_MESSAGES = {
  "geojson-structure": { severity: "error", say: structureSentence },
  "bbox-malformed": {
    severity: "error",
    say: (fault, at) => {
      const what =
        fault.kind === "no-list"
          ? "must be a list of four or six finite numbers"
          : `has its south, ${fault.south}, north of its north, ${fault.north}`
      return `${at} ${what}. Take it out: it can always be made anew.`
    },
  },
  "crs-not-wgs84": {
    severity: "warning",
    say: ({ quoted, system }) =>
      `crs names ${quoted}. The numbers are read as degrees of WGS84, longitude first; if they are not, convert the file: ogr2ogr -s_srs ${system} -t_srs EPSG:4326 map.geojson FILE.`,
  },
} satisfies IssueMessages<"geojson-structure" | "bbox-malformed" | "crs-not-wgs84">

function structureSentence(fault: IssueValues["geojson-structure"], at: string): string {
  switch (fault.kind) {
    case "no-object":
      return `${at} is ${JSON_KINDS[fault.is]}, and must be a GeoJSON object. Take it out.`
    case "no-type":
      return `${at} has no "type". Give it one of ${fault.types.join(", ")}.`
    case "type": {
      const advice = fault.meant === null ? `Give it one of ${fault.types.join(", ")}.` : `Write "${fault.meant}".`
      return `${at} has the "type" ${fault.quoted}, which may not stand here. ${advice}`
    }
    case "member-missing":
      return `${at} must have a member with the name "${fault.member}". Mend this in the source.`
    case "member-no-array":
      return `${at} "${fault.member}" must be an array. Mend this in the source.`
    case "properties":
      return `${at} has ${JSON_KINDS[fault.is]} for "properties", which must be an object or null. Write null.`
    case "id":
      return `${at} has ${JSON_KINDS[fault.is]} for "id", which must be a string or a number. Take it out.`
    case "other":
      return `${at} ${fault.sentence}. Mend this in the source.`
  }
}
