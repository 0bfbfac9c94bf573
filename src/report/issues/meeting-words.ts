import type { MeetingPlace } from "./shape-issue-values.js"

/** Where rings meet, as an English sentence tells it: the first place, and how many more there are. */
export function meetingWords({ at, more, isAtLeast }: MeetingPlace): string {
  const place = `[${at.map((degrees) => Number(degrees.toFixed(7))).join(", ")}]`
  if (more === 0) return place
  return `${place} and in ${isAtLeast ? "at least " : ""}${more} more ${more === 1 ? "place" : "places"}`
}
