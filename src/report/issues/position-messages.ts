import type { IssueMessages } from "../issue-message.js"
import type { IssueValues } from "../issue-values.js"
import type { OutsideDegrees } from "./shape-issue-values.js"
import { JSON_KINDS } from "./structure-messages.js"

/** What is said of positions and of how they nest. */
export const POSITION_MESSAGES = {
  "wrong-nesting": { severity: "error", say: nestingSentence },
  "position-not-finite": {
    severity: "error",
    say: ({ quoted, more }, at) =>
      `${at} is ${quoted}, which is no position${more > 0 ? `, and so are ${more} more here` : ""}. Give longitude and latitude as finite numbers.`,
  },
  "position-out-of-range": { severity: "error", say: outsideSentence },
  "position-swapped": { severity: "error", say: outsideSentence },
  "position-swapped-suspected": {
    severity: "warning",
    say: (fault, at) => `${swappedSentence(fault, at)} Longitude comes first; swap them if they are swapped.`,
  },
  "position-repeated": {
    severity: "warning",
    say: ({ count }, at) =>
      `${at} repeats ${count} ${count === 1 ? "position" : "positions"} right after itself. Harmless; drop the repeats.`,
  },
  "line-too-short": {
    severity: "error",
    say: ({ count }, at) =>
      `${at} has ${count} ${count === 1 ? "position" : "positions"}; a line needs two. Take it out.`,
  },
} satisfies IssueMessages<
  | "wrong-nesting"
  | "position-not-finite"
  | "position-out-of-range"
  | "position-swapped"
  | "position-swapped-suspected"
  | "position-repeated"
  | "line-too-short"
>

function nestingSentence(fault: IssueValues["wrong-nesting"], at: string): string {
  const advice = "Nest its coordinates as RFC 7946 asks for this type."
  switch (fault.kind) {
    case "levels":
      return `${at} opens ${fault.found} brackets before its first number; a ${fault.type} has ${fault.allowed}. Nest it as RFC 7946 asks, or change the type.`
    case "no-array":
      return `${at} is ${JSON_KINDS[fault.is]} and must be an array. ${advice}`
    case "no-position":
      return `${at} is ${fault.quoted} and must be a position. ${advice}`
    case "too-deep":
      return `${at} is nested too deep. ${advice}`
  }
}

function swappedSentence(fault: IssueValues["position-swapped-suspected"], at: string): string {
  switch (fault.kind) {
    case "far-off":
      return `${at} lies at [${fault.at[0]}, ${fault.at[1]}], far from all others, and among them if its latitude and longitude change places.`
    case "named":
      return `${at} is named after ${fault.place.en}, which lies at [${fault.known.join(", ")}], and is at [${fault.at[0]}, ${fault.at[1]}]: its latitude and longitude have probably changed places.`
    case "whole-file": {
      const { box, known } = fault
      return `the file reaches from [${box[0]}, ${box[1]}] to [${box[2]}, ${box[3]}], which is the ground of the known places, [${known[0]}, ${known[1]}] to [${known[2]}, ${known[3]}], with latitude and longitude in each other's place.`
    }
  }
}

const OUTSIDE_ADVICE = {
  swapped: "Longitude comes first in GeoJSON; these look swapped.",
  neither: "Are these degrees of WGS84? Other systems must be converted first.",
  projected:
    "These look like metres of a projection, not degrees. Convert the file: ogr2ogr -t_srs EPSG:4326 map.geojson FILE, or in QGIS Export, Save Features As, EPSG:4326.",
}

function outsideSentence({ at: [x, y], more, looks, webMercator }: OutsideDegrees, at: string): string {
  const [longitude, latitude] = webMercator ?? []
  const tried =
    longitude === undefined || latitude === undefined
      ? ""
      : ` If they are Web Mercator (EPSG:3857), this one is longitude ${longitude.toFixed(2)}, latitude ${latitude.toFixed(2)}.`
  const advice = `${OUTSIDE_ADVICE[looks]}${tried}`
  return `${at} is [${x}, ${y}], outside longitude ±180 and latitude ±90${more > 0 ? `, as are ${more} more here` : ""}. ${advice}`
}
