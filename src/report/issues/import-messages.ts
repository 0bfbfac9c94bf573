import type { IssueMessages } from "../issue-message.js"
import type { IssueValues } from "../issue-values.js"
import { shortened } from "../where.js"
import type { ListedFiles, UnreadFormatName, WhySkipped } from "./import-issue-values.js"
import { UNREAD_FORMATS } from "./unread-formats.js"

/** Formats that can be read. */
export const READABLE = "GeoJSON, GeoJSON lines, KML, KMZ, CSV, TopoJSON, and zip archives of these"

/** What is said on reading other formats and archives. */
export const IMPORT_MESSAGES = {
  "format-unknown": {
    severity: "error",
    say: (fault) => {
      if (fault.kind === "none") return `this is no format that can be read. Give ${READABLE}, or name the format.`
      const { name, wayOut } = UNREAD_FORMATS[fault.format]
      return `this is ${name}, which is not read. ${wayOut}.`
    },
  },
  "text-encoding": {
    severity: "warning",
    say: ({ declared, isKept }) =>
      `the text is not ${declared}; ${isKept ? "what is broken in it became \uFFFD" : "it was read as Windows-1256"}. Save it as UTF-8 and look at its names.`,
  },
  "xml-syntax": {
    severity: "error",
    say: ({ reason }) => `this is no well-formed XML: ${reason}. Mend it there, or export it again.`,
  },
  "xml-doctype": {
    severity: "error",
    say: () => "the XML declares a document type, which can declare entities; it was not read. Take <!DOCTYPE …> out.",
  },
  "kml-network-link": {
    severity: "warning",
    say: ({ count }) =>
      `the file has ${count} links to other files, which were not followed. Fetch them yourself if you trust them.`,
  },
  "kml-picture": {
    severity: "warning",
    say: ({ count }) => `the file has ${count} pictures, which are no areas. Trace them as polygons.`,
  },
  "csv-columns": {
    severity: "error",
    say: ({ quoted, longitudes, latitudes, geometries }) =>
      `the first row names no columns for positions; it is ${quoted}. Name them ${longitudes} and ${latitudes}, or ${geometries}.`,
  },
  "csv-row": {
    severity: "error",
    say: ({ row, quoted, reason }) =>
      `row ${row} gives no position: ${quoted}${reason === null ? "" : `, ${reason}`}. It was left out; mend it, or take it out.`,
  },
  "csv-cells": {
    severity: "error",
    say: ({ row, cells, headings }) =>
      `row ${row} has ${cells} cells, and there are ${headings} headings, so that some may stand in the wrong column. It was left out; quote cells with the delimiter in them, such as decimal commas, or give every column a heading.`,
  },
  "csv-quotes": {
    severity: "error",
    say: ({ row, lines, quoted }) =>
      `row ${row} has a quote that is not closed, so that ${lines} ${lines === 1 ? "line" : "lines"} from there on became one cell, ${quoted}. It was left out; close the quote, or double those within a cell.`,
  },
  "csv-headings": {
    severity: "warning",
    say: ({ names }) =>
      `headings stand twice or are empty; their columns became ${names.map(shortened).join(", ")}. Give each column its own.`,
  },
  "property-unsafe": {
    severity: "warning",
    say: ({ names }) =>
      `columns or fields named ${names.map(shortened).join(", ")} were left out: such names harm programs that copy them carelessly. Rename them.`,
  },
  "kml-geometry": {
    severity: "warning",
    say: ({ kinds }, at) =>
      `${at} draws ${kinds.join(", ")}, which is no point, line or area; it was passed over. Draw one of these.`,
  },
  "kml-style-missing": {
    severity: "warning",
    say: ({ count, style }) =>
      `${count === 1 ? "one placemark takes its colours" : `${count} placemarks take their colours`} from styles that the file does not hold, such as ${shortened(style)}. Where colours tell who holds what, put the styles into the file.`,
  },
  "topojson-geometry": {
    severity: "error",
    say: ({ reason }, at) => `${at} ${reason}. It was left out; export it again.`,
  },
  "topojson-malformed": {
    severity: "error",
    say: ({ reason }) => `this is no sound topology: ${reason}. Export it again.`,
  },
  "actor-from-colour": {
    severity: "warning",
    say: ({ property, colours }) => {
      const told = colours.map(([colour, actor]) => (actor === colour ? colour : `${colour} as ${actor}`))
      return `areas name no actor, so each colour in ${shortened(property)} counts as one: ${told.join(", ")}. Rename them, or name the property with --actor-property.`
    },
  },
  "date-ambiguous": {
    severity: "warning",
    say: ({ name, day, otherwise, more }, at) =>
      `${name ?? at}: the date may be ${day} or ${otherwise}; it was read with the day first${more > 0 ? `, and ${more} more here likewise` : ""}. Write it as ${day}, or give it with --date.`,
  },
  "days-split": {
    severity: "warning",
    say: ({ count, first, last }) =>
      `features are of ${count} days, from ${first} to ${last}; each day became a map of its own.`,
  },
  "areas-made-of-places": {
    severity: "warning",
    say: ({ count, reachMetres }) =>
      `areas were drawn around ${count} ${count === 1 ? "place" : "places"}: each point belongs to the place nearest to it, up to ${reachMetres / 1000} km away. They show which places are known, not where a line runs.`,
  },
  "place-held-twice": {
    severity: "warning",
    say: ({ at, holders: [one, other] }) =>
      `the place at ${at.join(", ")} is held by both ${one} and ${other}; it counts as contested. Take one row out, or give both a date.`,
  },
  "places-too-wide": {
    severity: "error",
    say: (fault) => {
      const why =
        fault.kind === "reach"
          ? `The reach is ${fault.reachMetres} m; give one above 0 and below 1,000 km.`
          : fault.kind === "pole"
            ? "Ground round one of them holds a pole; take places at a pole out."
            : `The sites lie up to ${Math.round(fault.spanMetres / 1000)} km from their middle; give them in parts of 3,000 km.`
      return `no areas can be drawn around the places: ${why}`
    },
  },
  "archive-broken": {
    severity: "error",
    say: ({ entry, reason }) =>
      entry === null
        ? `the archive cannot be read: ${reason}. It is damaged or cut off; fetch it again.`
        : `${shortened(entry)} cannot be unpacked: ${reason}. The archive is damaged; fetch it again.`,
  },
  "archive-bomb": { severity: "error", say: bombSentence },
  "archive-entry-unsafe": {
    severity: "error",
    say: ({ kind, entry }) =>
      kind === "link"
        ? `${shortened(entry)} is a link to another file; it was not read. Pack the file itself.`
        : `${shortened(entry)} leaves the archive's folder; it was not read. Pack the archive anew.`,
  },
  "archive-encrypted": {
    severity: "error",
    say: ({ entry }) => `${shortened(entry)} is encrypted; it was not read. Pack the archive without a password.`,
  },
  "archive-nested": {
    severity: "warning",
    say: ({ entry }) => `${shortened(entry)} is an archive in an archive; it was not opened. Unpack it first.`,
  },
  "archive-entry-skipped": {
    severity: "warning",
    say: ({ names, more, why }) => {
      const who =
        names.length === 1 ? "one file of the archive was" : `${names.length + more} files of the archive were`
      return `${who} passed over, ${listed({ names, more })}: ${skippedWords(why)}. Give them as files of their own, if they matter.`
    },
  },
  "archive-without-map": {
    severity: "error",
    say: (fault) => {
      if (fault.of === "kmz") return "the archive holds no KML file. Export it again."
      const { names, more, format } = fault
      const holds = names.length === 0 ? "" : `; it holds ${listed({ names, more })}`
      const advice =
        format === null ? `Give ${READABLE}` : `${capital(notRead(format))}. ${UNREAD_FORMATS[format].wayOut}`
      return `the archive holds no file that can be read${holds}. ${advice}.`
    },
  },
} satisfies IssueMessages<
  | "format-unknown"
  | "text-encoding"
  | "xml-syntax"
  | "xml-doctype"
  | "kml-network-link"
  | "kml-picture"
  | "csv-columns"
  | "csv-row"
  | "csv-cells"
  | "csv-quotes"
  | "csv-headings"
  | "property-unsafe"
  | "kml-geometry"
  | "kml-style-missing"
  | "topojson-geometry"
  | "archive-entry-skipped"
  | "topojson-malformed"
  | "actor-from-colour"
  | "date-ambiguous"
  | "days-split"
  | "areas-made-of-places"
  | "place-held-twice"
  | "places-too-wide"
  | "archive-broken"
  | "archive-bomb"
  | "archive-entry-unsafe"
  | "archive-encrypted"
  | "archive-nested"
  | "archive-without-map"
>

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase())

const notRead = (format: UnreadFormatName): string => `${UNREAD_FORMATS[format].name} is not read`

const listed = ({ names, more }: ListedFiles): string =>
  `${names.map(shortened).join(", ")}${more > 0 ? ` and ${more} more` : ""}`

function skippedWords(why: WhySkipped): string {
  if (why.kind === "beside-main") return `of several KML files in it only ${shortened(why.main)} is read`
  return why.format === null ? "they are of no format that is read" : notRead(why.format)
}

function bombSentence(fault: IssueValues["archive-bomb"]): string {
  const allowed = fault.allowed.toLocaleString("en")
  const advice = "Pack fewer or smaller files."
  switch (fault.kind) {
    case "files":
      return `the archive has more than ${allowed} files; unpacking stopped at ${allowed} files. ${advice}`
    case "ratio":
      return `${shortened(fault.entry)} unpacks to more than ${fault.ratio} times its size, as no map does; unpacking stopped at ${allowed} bytes. ${advice}`
    case "size":
      return `${shortened(fault.entry)}, with what was unpacked before it, is more text than memory can hold; unpacking stopped at ${allowed} bytes. ${advice}`
  }
}
