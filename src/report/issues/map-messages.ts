import type { ActorId } from "../actor.js"
import type { IssueMessages } from "../issue-message.js"
import type { IssueValues } from "../issue-values.js"
import { shortened } from "../where.js"
import type { GroundPiece, HeldTwice, NotOverlaid } from "./map-issue-values.js"

const BORDER_TWICE = (widthMetres: number): string => `It is ${widthWords(widthMetres)} wide: draw the border once.`

/** What is said of sound GeoJSON as a control map. */
export const MAP_MESSAGES = {
  "no-ground": {
    severity: "warning",
    say: () =>
      "no feature is a polygon, so there is no ground to measure. Give control areas, if it is meant to be a control map.",
  },
  "actor-missing": { severity: "warning", say: missingSentence },
  "actor-unknown": {
    severity: "warning",
    say: ({ actor }, at) =>
      `${at} belongs to ${shortened(actor)}, who is not among the actors of this snapshot. Add the actor, or mend the id.`,
  },
  "actor-spelled-twice": {
    severity: "warning",
    say: ({ actor, other }, at) =>
      `${at} belongs to ${shortened(actor)}, and other ground to ${shortened(other)}. If they are one party, spell it one way.`,
  },
  "date-missing": {
    severity: "warning",
    say: () =>
      'neither the file nor its name says which day it draws. Name it such as 2017-08-13.geojson, or give its features a "date".',
  },
  "date-invalid": {
    severity: "warning",
    say: ({ kind, quoted }, at) =>
      kind === "no-day"
        ? `${at} is ${quoted}, which is no day of the calendar. Write it as 2017-08-13.`
        : `${at} is ${quoted}, of which no day can be read. The feature counts as one without; write it as 2017-08-13.`,
  },
  "dates-differ": {
    severity: "warning",
    say: ({ count, first, last }) =>
      `features are of ${count} days, from ${first} to ${last}, which are no one map. Split the file by date, or choose a day with --date.`,
  },
  "actors-overlap": { severity: "error", say: twiceSentence },
  "ground-counted-twice": { severity: "warning", say: twiceSentence },
  "sliver-overlap": {
    severity: "warning",
    say: (piece) =>
      piece.actors.length === 1
        ? twiceSentence(piece)
        : `${groundWords(piece)} is given to ${actorWords(piece.actors[0])} and to ${actorWords(piece.actors[1])}. ${BORDER_TWICE(piece.widthMetres)}`,
  },
  "sliver-gap": {
    severity: "warning",
    say: (piece) => `${groundWords(piece)} belongs to nobody. ${BORDER_TWICE(piece.widthMetres)}`,
  },
  "sliver-area": {
    severity: "warning",
    say: ({ widthMetres, at: place, part, hole }, at) =>
      `${at}: ${hole === 0 ? `part ${part}` : `hole ${hole} of part ${part}`} at ${placeWords(place)} is ${widthWords(widthMetres)} wide, and no drawing is that good. Drop it.`,
  },
  "unexplained-hole": {
    severity: "warning",
    say: (piece) => `${groundWords(piece)} belongs to nobody. Give it to an actor, or to "unknown".`,
  },
  "place-on-wrong-side": { severity: "error", say: wrongSideSentence },
  "map-not-checked": {
    severity: "warning",
    say: (values) =>
      `overlaps and holes were not looked for: there are ${notOverlaidWords(values)}. Each area by itself was checked.`,
  },
  "snapshot-malformed": {
    severity: "error",
    say: ({ quoted, expected }, at) =>
      `${at} is ${quoted ?? "nothing"}, and must be ${expected ?? "a date such as 2017-08-13"}. Mend it, or take "frontline" out of the file.`,
  },
} satisfies IssueMessages<
  | "no-ground"
  | "actor-missing"
  | "actor-unknown"
  | "actor-spelled-twice"
  | "date-missing"
  | "date-invalid"
  | "dates-differ"
  | "actors-overlap"
  | "ground-counted-twice"
  | "sliver-overlap"
  | "sliver-gap"
  | "sliver-area"
  | "unexplained-hole"
  | "place-on-wrong-side"
  | "map-not-checked"
  | "snapshot-malformed"
>

const actorWords = (actor: ActorId | null): string => (actor === null ? "no actor" : shortened(actor))

const groundWords = ({ squareMetres, at }: GroundPiece): string => `${areaWords(squareMetres)} at ${placeWords(at)}`

function missingSentence(fault: IssueValues["actor-missing"], at: string): string {
  switch (fault.kind) {
    case "everywhere": {
      const has = fault.has.length === 0 ? "" : ` They have ${fault.has.map(shortened).join(", ")}.`
      return `no area has a property ${shortened(fault.property)}, so all ground counts as one actor's, named "area".${has} Name the property with --actor-property.`
    }
    case "here":
      return `${at} has no ${shortened(fault.property)}, so its ground counts as that of "area". Say who holds it, or write "unknown".`
    case "asked-for": {
      const has =
        fault.has.length === 0 ? "they have no properties" : `they have ${fault.has.map(shortened).join(", ")}`
      const instead = fault.takesActor
        ? '"actor" counts in its place'
        : `all ground counts as one actor's, named "area"`
      return `no ${fault.of === "areas" ? "area" : "place"} has a property ${shortened(fault.property)}; ${has}, and ${instead}. Name one of these.`
    }
    case "no-column":
      return `no column names who holds a place, so no areas are drawn around them; the headings are ${fault.quoted}. Name it "holder", or give its heading with --actor-property.`
  }
}

function twiceSentence(piece: HeldTwice): string {
  if (piece.actors.length === 2) {
    return `${groundWords(piece)} is given to ${actorWords(piece.actors[0])} and to ${actorWords(piece.actors[1])}. Redraw one of them, or give the ground to "contested".`
  }
  const [actor] = piece.actors
  const whose = actor === null ? "areas without an actor" : `areas of ${shortened(actor)}`
  return `${whose} cover ${groundWords(piece)} twice, and it counts twice. Unite them, or take one out.`
}

function wrongSideSentence(fault: IssueValues["place-on-wrong-side"], at: string): string {
  if (fault.kind === "in-corpus") {
    return (
      `traces/${fault.date}: "${fault.trace ?? "no trace"}" puts ${fault.place.en} on the ground of ${fault.drawn}, ` +
      `${fault.metres} m beyond the line, but claim ${fault.claim} gives it to ${fault.holder}. Redraw the trace, or mend the claim.`
    )
  }
  const { holder, drawn, metres } = fault
  const far =
    metres === null
      ? `and ${shortened(holder)} has none`
      : `${metres} m from ${holder === "contested" ? "its edge" : `the nearest ground of ${shortened(holder)}`}`
  return `${at} at [${fault.at.join(", ")}] is said to be held by ${shortened(holder)}, but stands on the ground of ${shortened(drawn)}, ${far}. Redraw the line, or mend the holder.`
}

function notOverlaidWords(fault: NotOverlaid): string {
  switch (fault.kind) {
    case "edges":
      return "too many edges that lie beside each other"
    case "refused":
      return fault.reason
    default:
      return `${fault.found.toLocaleString("en")} ${fault.kind}, and up to ${fault.allowed.toLocaleString("en")} are laid over one another`
  }
}

function areaWords(squareMetres: number): string {
  return squareMetres < 1e5
    ? `${Math.round(squareMetres).toLocaleString("en")} m²`
    : `${Number((squareMetres / 1e6).toPrecision(3))} km²`
}

function widthWords(metres: number): string {
  return metres < 0.01 ? "under a centimetre" : `${metres.toFixed(2)} m`
}

function placeWords([longitude, latitude]: readonly number[]): string {
  return `[${Number(longitude!.toFixed(6))}, ${Number(latitude!.toFixed(6))}]`
}
