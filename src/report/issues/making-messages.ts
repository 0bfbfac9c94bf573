import type { IssueMessages } from "../issue-message.js"

/** What is said on writing maps, on building one from traces, and on putting many in a row. */
export const MAKING_MESSAGES = {
  "export-loses": {
    severity: "warning",
    say: ({ format, lost }) => `${format} cannot hold ${lost.join(", ")}. Keep a GeoJSON copy beside it.`,
  },
  "place-near-line": {
    severity: "warning",
    say: ({ date, trace, place, holder, claim, metres, radiusMetres }) =>
      `traces/${date}: ${place.en} (${holder}, claim ${claim}) lies ${metres} m from "${trace}", ` +
      `nearer than its own radius of ${radiusMetres} m: the map cannot tell on which side it is.`,
  },
  "trace-ends-free": {
    severity: "error",
    say: ({ date, trace, at, metres }) =>
      `traces/${date}: "${trace}" ends at [${at.join(", ")}], ${metres} m from the nearest other line. ` +
      "Draw it on until it meets another trace or leaves the theatre.",
  },
  "face-has-two-actors": {
    severity: "error",
    say: ({ date, at, says }) => {
      const sides = says.map(([actor, traces]) => `${actor} by ${traces.map((name) => `"${name}"`).join(", ")}`)
      return `traces/${date}: the ground at [${at.join(", ")}] is given to ${sides.join(" and to ")}. Turn one of these traces round, or mend its left and right.`
    },
  },
  "face-has-no-trace": {
    severity: "error",
    say: ({ date, at }) =>
      `traces/${date}: no trace borders the ground at [${at.join(", ")}], so nobody holds it. Draw one, or cut the theatre.`,
  },
  "date-differs": {
    severity: "warning",
    say: ({ named, said }) => `the map says ${said}, the file's name ${named}. The name counts here; mend one of them.`,
  },
  "more-errors": { severity: "error", say: moreSentence },
  "more-warnings": { severity: "warning", say: moreSentence },
} satisfies IssueMessages<
  | "export-loses"
  | "place-near-line"
  | "trace-ends-free"
  | "face-has-two-actors"
  | "face-has-no-trace"
  | "date-differs"
  | "more-errors"
  | "more-warnings"
>

function moreSentence({ of, more, listed }: { of: string; more: number; listed: number }): string {
  return `${more} more of "${of}" are not listed, only counted. Mend the first ${listed} and run it again.`
}
