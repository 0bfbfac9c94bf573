import { formatDate, formatMeasured } from "frontline"
import { inDigits } from "../panel/local-digits.js"
import { entryName } from "../state/entry-name.js"
import type { MapEntry } from "../state/library.js"
import {
  closedShown,
  compared,
  drawnNeck,
  entryOf,
  isDifference,
  openedMap,
  picturedMap,
  redrawnShown,
} from "../state/selectors.js"
import type { State } from "../state/state.js"
import { compareWords } from "../words/compare-words.js"
import { saveWords } from "../words/save-words.js"
import { words } from "../words.js"
import { pictureLegend, SIGN } from "./picture-legend.js"

/** Sizes in CSS pixels. */
const MARGIN = 20
const LINE = 24
/** A column of the legend is at least this wide. */
const COLUMN = 400
const NORTH = { width: 26, height: 40 }

/**
 * The map as a picture to hand on: what it shows and when over it, north on it, legend, scale bar and sources under it. Of a
 * swipe it shows both maps, of gains and losses their key.
 */
export async function mapPicture(state: State, map: string): Promise<Blob> {
  const opened = openedMap(state)
  const entry = entryOf(state, state.view.date)
  if (!opened || !entry) throw new Error("no map is open")
  const { language } = state.settings
  const say = words[language]
  const image = new Image()
  image.src = map
  await Promise.all([image.decode(), document.fonts.ready])
  const ratio = devicePixelRatio
  const [width, height] = [image.width / ratio, image.height / ratio]
  const rows = pictureLegend(state)
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / COLUMN))
  const canvas = document.createElement("canvas")
  const context = canvas.getContext("2d")!
  context.font = font(12)
  const lines = (text: string, isOurs: boolean): Line[] =>
    wrapped(context, isOurs ? inDigits(text, state.settings) : text, width - 2 * MARGIN).map((part) => ({
      text: part,
      isOurs,
    }))
  const small = [
    ...notesOf(state).flatMap((note) => lines(note, true)),
    ...lines(`${say.sourcesTitle}:`, true),
    ...lines(sourcesOf(state), false),
  ]
  const legendHeight = Math.ceil(rows.length / columns) * LINE
  const top = 2 * MARGIN + LINE
  const total = top + height + MARGIN + legendHeight + MARGIN + LINE + small.length * 17 + MARGIN
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(total * ratio)
  context.scale(ratio, ratio)
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const isRightToLeft = language === "ar"
  const at = (inline: number): number => (isRightToLeft ? width - inline : inline)
  context.textBaseline = "middle"
  const write = (text: string, inline: number, y: number, size: number, ink = "--ink", weight = 400): void => {
    context.font = font(size, weight)
    context.fillStyle = colour(ink)
    context.direction = isRightToLeft ? "rtl" : "ltr"
    context.textAlign = "start"
    context.fillText(inDigits(text, state.settings), at(inline), y, width - inline - MARGIN)
  }
  /** Names and addresses run from left to right, with the digits that they have. */
  const writeForeign = (text: string, y: number): void => {
    context.font = font(12)
    context.fillStyle = colour("--quiet")
    context.direction = "ltr"
    context.textAlign = "left"
    context.fillText(text, MARGIN, y, width - 2 * MARGIN)
  }
  context.fillStyle = colour("--paper")
  context.fillRect(0, 0, width, total)
  write(titleOf(state), MARGIN, top / 2, 20, "--ink", 700)
  context.drawImage(image, 0, top, width, height)
  drawNorth(
    context,
    at(width - MARGIN - NORTH.width / 2),
    top + height - MARGIN - NORTH.height,
    saveWords[language].north,
    {
      ink: colour("--ink"),
      paper: colour("--paper"),
    },
  )
  let y = top + height + MARGIN
  const columnWidth = (width - 2 * MARGIN) / columns
  const perColumn = Math.ceil(rows.length / columns)
  for (const [i, { text, sign }] of rows.entries()) {
    const inline = MARGIN + Math.floor(i / perColumn) * columnWidth
    const middle = y + (i % perColumn) * LINE + LINE / 2
    context.save()
    context.translate(isRightToLeft ? at(inline) - SIGN.width : inline, middle - SIGN.height / 2)
    sign(context)
    context.restore()
    write(text, inline + SIGN.width + 10, middle, 14)
  }
  y += legendHeight + MARGIN
  const bar = document.querySelector<HTMLElement>(".scale-bar")
  const length = bar?.offsetWidth ?? 0
  if (bar && length > 0) {
    context.strokeStyle = colour("--ink")
    context.lineWidth = 2
    context.beginPath()
    context.moveTo(at(MARGIN), y + 3)
    context.lineTo(at(MARGIN), y + 11)
    context.lineTo(at(MARGIN + length), y + 11)
    context.lineTo(at(MARGIN + length), y + 3)
    context.stroke()
    write(bar.textContent, MARGIN + length + 10, y + 8, 13)
  }
  y += LINE
  for (const [i, { text, isOurs }] of small.entries()) {
    const middle = y + 8 + i * 17
    if (isOurs) write(text, MARGIN, middle, 12, "--quiet")
    else writeForeign(text, middle)
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(saveWords[language].tooLarge))), "image/png")
  })
}

/** What the picture shows, and of which day or days. */
function titleOf(state: State): string {
  const { language } = state.settings
  const entry = entryOf(state, state.view.date)!
  const pair = compared(state)
  const days = pair
    ? compareWords[language].between(entryName(pair.before, language), entryName(pair.after, language))
    : entryName(entry, language)
  const line = isRedrawnPictured(state) ? saveWords[language].redrawnTitle : null
  return [entry.own ? null : words[language].title, days, line].filter(Boolean).join(" · ")
}

interface Line {
  readonly text: string
  /** Whether it is a sentence of ours, in the reader's language. */
  readonly isOurs: boolean
}

/** Of which day the grounds in the legend are where the picture shows two, and what their intervals cover. */
function notesOf(state: State): readonly string[] {
  const { language } = state.settings
  const day = entryName(entryOf(state, state.view.date)!, language)
  const say = saveWords[language]
  const neck = !isDifference(state) && closedShown(state) ? drawnNeck(state) : null
  return [
    ...(compared(state) ? [say.groundOn(day)] : []),
    ...(isRedrawnPictured(state) ? [say.redrawn] : []),
    ...(neck ? [say.closed(formatMeasured(neck.widthMetres, "length", language))] : []),
    ...(picturedMap(state)!.fronts.length > 0 ? [words[language].areasCover] : []),
    ...reportsOf(state),
  ]
}

/** Whether the picture shows a line of the reader's own. */
function isRedrawnPictured(state: State): boolean {
  return redrawnShown(state) !== null && !isDifference(state)
}

/** The maps that the picture shows: both of a comparison, or the one. */
function entriesPictured(state: State): readonly MapEntry[] {
  const pair = compared(state)
  return pair ? [pair.before, pair.after] : [entryOf(state, state.view.date)!]
}

/** The reports that the lines rest on, with their days, each once; none where the maps name none. */
function reportsOf(state: State): readonly string[] {
  const { language } = state.settings
  const ids = new Set(entriesPictured(state).flatMap(({ opened }) => opened?.reports ?? []))
  const named = [...ids].flatMap((id) => {
    const report = state.library.reports.get(id)
    return report ? [words[language].join(report.publisher[language], formatDate(report.published.from, language))] : []
  })
  return named.length > 0 ? [`${words[language].sourcesMap}: ${named.join(language === "ar" ? "؛ " : "; ")}`] : []
}

/** What the maps of the picture were made from besides. */
function sourcesOf(state: State): string {
  const named = entriesPictured(state).flatMap(({ opened, own }) =>
    opened && opened.map.attribution.length > 0 ? opened.map.attribution : own ? [own.name] : [],
  )
  return [...new Set(named)].join("; ")
}

/** An arrow to the north, which is up: the map does not turn. */
function drawNorth(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  letter: string,
  { ink, paper }: { readonly ink: string; readonly paper: string },
): void {
  const { width, height } = NORTH
  context.fillStyle = paper
  context.globalAlpha = 0.85
  context.beginPath()
  context.roundRect(x - width / 2, y, width, height, 6)
  context.fill()
  context.globalAlpha = 1
  context.fillStyle = ink
  context.beginPath()
  context.moveTo(x, y + 4)
  context.lineTo(x + 6, y + 20)
  context.lineTo(x, y + 16)
  context.lineTo(x - 6, y + 20)
  context.fill()
  context.font = font(13, 700)
  context.textAlign = "center"
  context.fillText(letter, x, y + 30)
}

function font(size: number, weight = 400): string {
  return `${weight} ${size}px "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif`
}

/** A text in lines of at most a width. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === "" ? lines : [...lines, line]
}
