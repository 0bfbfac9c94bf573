import type { IssueMessages } from "../issue-message.js"
import { meetingWords } from "./meeting-words.js"

/** What is said of a ring by itself. */
export const RING_MESSAGES = {
  "polygon-empty": { severity: "error", say: (_, at) => `${at} has no ring. Take it out, or give it one.` },
  "ring-too-short": {
    severity: "error",
    say: ({ count }, at) =>
      `${at} has ${count} positions; a ring needs four, the last repeating the first. Take it out, or draw it whole.`,
  },
  "ring-not-closed": {
    severity: "error",
    say: ({ metres, first, last, limits }, at) => {
      const advice =
        limits === null
          ? "Repeat the first position at its end."
          : `Ends up to ${limits.metres} m apart, or up to ${limits.edges} of its usual edges, may be joined; mend this one in the source.`
      return `${at} is not closed: its ends are ${metres} m apart, [${first.join(", ")}] and [${last.join(", ")}]. ${advice}`
    },
  },
  "ring-without-ground": {
    severity: "error",
    say: (_, at) => `${at} encloses no ground: its positions lie on one line. Take it out.`,
  },
  "ring-crosses-itself": {
    severity: "error",
    say: (meeting, at) =>
      `${at} crosses itself at ${meetingWords(meeting)}. Split it there, or mend the order of its positions.`,
  },
  "ring-touches-itself": {
    severity: "warning",
    say: (meeting, at) =>
      `${at} comes twice to ${meetingWords(meeting)}. It is measured all the same; split it there for other programs.`,
  },
  "ring-spike": {
    severity: "error",
    say: ({ at: tip, more }, at) =>
      `${at} runs out to [${tip.join(", ")}] and straight back${more > 0 ? `, and in ${more} more places` : ""}. Take the tip out.`,
  },
  "ring-orientation": {
    severity: "warning",
    say: ({ found }, at) => `${at} runs ${found}, against RFC 7946's right-hand rule. It is measured all the same.`,
  },
  "ring-over-antimeridian": {
    severity: "warning",
    say: (_, at) =>
      `${at} jumps over the antimeridian. It is measured all the same; cut it in two at ±180° for other programs.`,
  },
  "edge-round-world": {
    severity: "error",
    say: (_, at) =>
      `${at} has an edge from longitude -180 to 180, which are one meridian: it would be taken the short way, and enclose nothing. Take the polygon out.`,
  },
  "ring-round-pole": {
    severity: "error",
    say: (_, at) => `${at} has a ring that goes round a pole. Cut it along a meridian down to the pole.`,
  },
} satisfies IssueMessages<
  | "polygon-empty"
  | "ring-too-short"
  | "ring-not-closed"
  | "ring-without-ground"
  | "ring-crosses-itself"
  | "ring-touches-itself"
  | "ring-spike"
  | "ring-orientation"
  | "ring-over-antimeridian"
  | "edge-round-world"
  | "ring-round-pole"
>
