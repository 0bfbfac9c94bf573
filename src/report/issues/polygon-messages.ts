import type { IssueMessages } from "../issue-message.js"
import { where } from "../where.js"
import { meetingWords } from "./meeting-words.js"

/** What is said of rings beside one another, and of the box round them. */
export const POLYGON_MESSAGES = {
  "hole-outside": {
    severity: "error",
    say: (meeting, at) =>
      `${at}: the hole leaves its outer ring at ${meetingWords(meeting)}. A part of its own must be a polygon of its own.`,
  },
  "holes-overlap": {
    severity: "error",
    say: ({ other, ...meeting }, at) =>
      `${at} overlaps the hole ${where(other)}, at ${meetingWords(meeting)}. Unite the two holes.`,
  },
  "parts-overlap": {
    severity: "error",
    say: ({ other, ...meeting }, at) =>
      `${at} covers ground of ${where(other)}, at ${meetingWords(meeting)}. Unite the two parts.`,
  },
  "rings-share-edge": {
    severity: "warning",
    say: ({ other, ...meeting }, at) =>
      `${at} runs along ${where(other)} at ${meetingWords(meeting)}. It is measured all the same; unite them for other programs.`,
  },
  "bbox-mismatch": {
    severity: "warning",
    say: ({ found, coordinates: [west, south, east, north], isSwapped }, at) =>
      `${at} is [${found.join(", ")}], but the coordinates reach from [${west}, ${south}] to [${east}, ${north}]. ${
        isSwapped ? "Longitude and latitude look swapped in one of the two." : "Take it out, or make it anew."
      }`,
  },
} satisfies IssueMessages<"hole-outside" | "holes-overlap" | "parts-overlap" | "rings-share-edge" | "bbox-mismatch">
