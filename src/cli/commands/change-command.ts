import type { ChangeKind, Transfer, TransferPiece } from "../../analysis/change/transfer.js"
import { type ActorChange, type Change, change } from "../../analysis/change.js"
import type { Measured } from "../../report/measured.js"
import { formatMeasured } from "../../view/format-measured.js"
import { formatSigned } from "../../view/format-signed.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { linesOfFile } from "../lines-of-file.js"
import { type TwoMapsOptions, twoMapsOptions } from "../map-file-options.js"
import { parseLength } from "../parse-quantity.js"
import { positionWords } from "../position-words.js"
import { readTwoMaps } from "../read-two-maps.js"

interface Options extends TwoMapsOptions {
  readonly drawingError?: number
  readonly border?: string
  readonly json?: boolean
}

/** `frontline change BEFORE AFTER` */
export const changeCommand: CommandSetup = (program, world, answer) => {
  twoMapsOptions(program.command("change"))
    .summary("what ground changed hands between two maps, from whom to whom, and how far the line moved")
    .argument("<before>", "a control map")
    .argument("<after>", "a later one")
    .option("--drawing-error <length>", "how far lines may be off on maps that do not say", parseLength)
    .option("--border <file>", "GeoJSON with the state border, where the maps have none")
    .option("--json", "print JSON")
    .action(async (before: string, after: string, options: Options) => {
      const { was, is, warnings } = await readTwoMaps(world, before, after, options)
      const made = change(was.map, is.map, {
        ...(options.drawingError === undefined ? {} : { drawingErrorMetres: options.drawingError }),
        ...(options.border === undefined ? {} : { border: linesOfFile(world, options.border) }),
      })
      const actors = [...is.map.actors, ...was.map.actors]
      const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name.en ?? id
      const places = [...is.map.places, ...was.map.places]
      const placeOf = (id: string): string => places.find((place) => place.id === id)?.name.en ?? id
      answer(options, {
        words:
          made.changes.length === 0
            ? "Nothing changed."
            : [
                ...actorWords(made, nameOf),
                "",
                ...transferWords(made.transfers ?? [], nameOf, placeOf),
                "",
                "Line moved: the median way from the new line to the old, outward positive; on the whole: the net ground over the length of line drawn anew.",
                ...coverWords(made),
              ].join("\n"),
        json: {
          before: made.before,
          after: made.after,
          changes: made.changes.map(({ gained, lost, displacement, ...row }) => ({
            ...row,
            pieces: { gained: gained.length, lost: lost.length },
            displacement,
          })),
          displacement: made.changes.map(({ actor, displacement }) => ({ actor, ...displacement })),
          transfers: (made.transfers ?? []).map(({ pieces, ...transfer }) => ({
            ...transfer,
            pieces: pieces.map((piece) => ({ ...piece, area: undefined })),
          })),
        },
        warnings,
      })
    })
}

const area = (squareMetres: Measured | number): string => formatMeasured(squareMetres, "area", "en")
const length = (metres: number): string => formatMeasured(metres, "length", "en")

function actorWords({ changes }: Change, nameOf: (id: string) => string): string[] {
  const rows = changes.map((row) => [
    nameOf(row.actor),
    area(row.ranges.gainedSquareMetres),
    area(row.ranges.lostSquareMetres),
    formatSigned(row.ranges.netSquareMetres, "area", "en"),
    ...movedWords(row),
  ])
  const head = ["", "gained", "lost", "net", "line moved", "9 of 10 within", "on the whole", "farthest advance"]
  return [formatTable([head, ...rows], ["left", "right", "right", "right", "right", "right", "right", "left"])]
}

/** What the intervals cover, where there are any. */
function coverWords({ changes }: Change): string[] {
  if (changes.every(({ ranges }) => ranges.netSquareMetres.low === null)) return []
  return [
    "In brackets the worst case: every line that was drawn anew off by its drawing uncertainty, on both maps. Lines that both maps draw alike count as unmoved.",
  ]
}

/** How far the line moved, outward positive. */
function movedWords({ displacement }: ActorChange): string[] {
  if (!displacement) return ["–", "–", "–", "–"]
  const { medianMetres, ninetiethMetres, netOverLengthMetres, greatestAdvance } = displacement
  const move = (metres: number): string => formatSigned(metres, "length", "en")
  return [
    move(medianMetres),
    length(ninetiethMetres),
    netOverLengthMetres === null ? "–" : move(netOverLengthMetres),
    greatestAdvance ? `${length(greatestAdvance.metres)} to ${positionWords(greatestAdvance.to)}` : "–",
  ]
}

const NOT_MOVED: Readonly<Record<Exclude<ChangeKind, "movement">, string>> = {
  "inside-drawing-error": "inside the drawing error",
  "redrawn-border": "border drawn anew",
  sliver: "slivers",
}
/** So many pieces of a transfer are told one by one. */
const TOLD_PIECES = 3

function transferWords(
  transfers: readonly Transfer[],
  nameOf: (id: string) => string,
  placeOf: (id: string) => string,
): string[] {
  return transfers.flatMap(({ from, to, range, byKind, pieces }) => {
    const parts = (Object.keys(NOT_MOVED) as (keyof typeof NOT_MOVED)[])
      .filter((kind) => byKind[kind] > 0)
      .map((kind) => `${area(byKind[kind])} ${NOT_MOVED[kind]}`)
    const ofIt = parts.length > 0 ? `; of it ${parts.join(", ")}` : ""
    const count = pieces.length === 1 ? "one piece" : `${pieces.length} pieces`
    const more = pieces.length > TOLD_PIECES ? [`  and ${pieces.length - TOLD_PIECES} smaller ones`] : []
    return [
      `From ${nameOf(from)} to ${nameOf(to)}: ${area(range)} in ${count}${ofIt}.`,
      ...pieces.slice(0, TOLD_PIECES).map((piece) => `  ${pieceWords(piece, placeOf)}`),
      ...more,
    ]
  })
}

function pieceWords(piece: TransferPiece, placeOf: (id: string) => string): string {
  const { range, greatest, places, nearestPlace, at, kind } = piece
  const inside = places.slice(0, TOLD_PIECES).map(placeOf).join(", ")
  const others = places.length > TOLD_PIECES ? ` and ${places.length - TOLD_PIECES} more` : ""
  const where =
    places.length > 0
      ? `with ${inside}${others}`
      : nearestPlace
        ? `${length(nearestPlace.metres)} from ${placeOf(nearestPlace.id)}`
        : `at ${positionWords(at)}`
  const note = kind === "movement" ? "" : ` (${NOT_MOVED[kind]})`
  return `${area(range)} ${where}, the line ${length(greatest.metres)} off at its farthest${note}`
}
