import { type Actor, formatMeasured } from "frontline"
import { actorColour } from "../map/actor-colour.js"
import { inDigits } from "../panel/local-digits.js"
import { entryName } from "../state/entry-name.js"
import { answersShown, entryOf, openedMap, themeShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { saveWords } from "../words/save-words.js"
import { words } from "../words.js"

/** Sizes in CSS pixels. */
const MARGIN = 20
const LINE = 24
const PATCH = { width: 28, height: 16 }
/** A column of the legend is at least this wide. */
const COLUMN = 300

/** The map as a picture to hand on: what it shows and when over it, legend, scale bar and sources under it. */
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
  const held = opened.map.actors.filter(
    ({ id }) => opened.map.areas.has(id) && !state.view.hidden.includes(`actor:${id}`),
  )
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / COLUMN))
  const canvas = document.createElement("canvas")
  const context = canvas.getContext("2d")!
  const sources = opened.map.attribution.length > 0 ? opened.map.attribution.join("; ") : (entry.own?.name ?? "")
  context.font = font(12)
  const credit = wrapped(context, `${say.sourcesTitle}: ${sources}`, width - 2 * MARGIN)
  const legendHeight = Math.ceil(held.length / columns) * LINE
  const top = 2 * MARGIN + LINE
  const total = top + height + MARGIN + legendHeight + MARGIN + LINE + credit.length * 17 + MARGIN
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(total * ratio)
  context.scale(ratio, ratio)
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const isRightToLeft = language === "ar"
  const at = (inline: number): number => (isRightToLeft ? width - inline : inline)
  context.direction = isRightToLeft ? "rtl" : "ltr"
  context.textAlign = "start"
  context.textBaseline = "middle"
  const write = (text: string, inline: number, y: number, size: number, ink = "--ink", weight = 400): void => {
    context.font = font(size, weight)
    context.fillStyle = colour(ink)
    context.fillText(inDigits(text, state.settings), at(inline), y)
  }
  context.fillStyle = colour("--paper")
  context.fillRect(0, 0, width, total)
  write(
    [entry.own ? null : say.title, entryName(entry, language)].filter(Boolean).join(" · "),
    MARGIN,
    top / 2,
    20,
    "--ink",
    700,
  )
  context.drawImage(image, 0, top, width, height)
  let y = top + height + MARGIN
  const theme = themeShown(state)
  const columnWidth = (width - 2 * MARGIN) / columns
  for (const [i, actor] of held.entries()) {
    const inline = MARGIN + (i % columns) * columnWidth
    const middle = y + Math.floor(i / columns) * LINE + LINE / 2
    patch(context, actor, theme, isRightToLeft ? at(inline) - PATCH.width : inline, middle - PATCH.height / 2)
    const area = answersShown(state).areas?.areas.find((one) => one.actor === actor.id)
    const size = area ? `  ${formatMeasured(area.squareMetres, "area", language).split(" (")[0]!}` : ""
    write(`${actor.name[language]}${size}`, inline + PATCH.width + 10, middle, 14)
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
  for (const [i, line] of credit.entries()) write(line, MARGIN, y + 8 + i * 17, 12, "--quiet")
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(saveWords[language].tooLarge))), "image/png")
  })
}

function patch(context: CanvasRenderingContext2D, actor: Actor, theme: "light" | "dark", x: number, y: number): void {
  const { width, height } = PATCH
  const colour = actorColour(actor, theme)
  context.fillStyle = colour
  context.globalAlpha = 0.65
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
  if (actor.pattern === "striped" || actor.pattern === "hatched") {
    context.save()
    context.beginPath()
    context.rect(x, y, width, height)
    context.clip()
    context.strokeStyle = colour
    context.lineWidth = 2
    for (let from = -height; from < width; from += 7) {
      context.beginPath()
      context.moveTo(x + from, y + height)
      context.lineTo(x + from + height, y)
      context.stroke()
    }
    context.restore()
  }
  context.strokeStyle = colour
  context.lineWidth = 1
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1)
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
