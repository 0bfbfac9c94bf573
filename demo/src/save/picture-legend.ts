import { type Actor, basisWords, formatMeasured } from "frontline"
import { actorColour } from "../map/actor-colour.js"
import { type Palette, palettes } from "../map/palette.js"
import { areasDrawn, drawnNeck, isDifference, picturedMap, reportedAnswers, themeShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { compareWords } from "../words/compare-words.js"
import { words } from "../words.js"

/** Draws a sign into a box of the legend, in CSS pixels from its upper left corner. */
export type DrawSign = (context: CanvasRenderingContext2D) => void

/** One row of a picture's legend. */
export interface LegendRow {
  readonly text: string
  readonly sign: DrawSign
}

/** The box of a sign, in CSS pixels. */
export const SIGN = { width: 28, height: 16 }

/** What the signs of a picture mean: who holds the ground, how much of it with its interval, and what lines and hatching are. */
export function pictureLegend(state: State): readonly LegendRow[] {
  const { language } = state.settings
  const theme = themeShown(state)
  const palette = palettes[theme]
  const say = words[language]
  const { hidden, compare } = state.view
  const map = picturedMap(state)
  if (!map) return []
  const areas = (isDifference(state) ? reportedAnswers(state).areas : areasDrawn(state))?.areas ?? []
  const held = map.actors.filter(({ id }) => map.areas.has(id) && !hidden.includes(`actor:${id}`))
  const grounds = held.map((actor): LegendRow => {
    const area = areas.find((one) => one.actor === actor.id)
    const size = area ? `  ${formatMeasured(area.squareMetres, "area", language)}` : ""
    return { text: `${actor.name[language]}${size}`, sign: ground(actor, actorColour(actor, theme)) }
  })
  const bases = hidden.includes("fronts") ? [] : (["claims", "background", "inferred", "redrawn"] as const)
  const lines = bases
    .filter((basis) => map.fronts.some((front) => front.basis === basis))
    .map((basis): LegendRow => ({ text: basisWords[basis].long[language], sign: line(palette, basis) }))
  if (compare.mode === "difference") {
    const { gained, lost, gainedKey, lostKey } = compareWords[language]
    const [won, gone] = [gainedKey, lostKey].map((text) => text.replace(/^[^:]*: /, ""))
    return [
      ...grounds,
      ...lines,
      { text: `${gained}: ${won}`, sign: hatched(palette.ink, "rising", 3) },
      { text: `${lost}: ${gone}`, sign: hatched(palette.ink, "falling", 1.2) },
    ]
  }
  if (!drawnNeck(state)) return [...grounds, ...lines]
  return [
    ...grounds,
    ...lines,
    { text: say.neckLine, sign: stroke(palette.neck, 3.2, [6, 4]) },
    { text: say.cutOffGround, sign: hatched(palette.neck, "rising", 1.4) },
  ]
}

const line = (palette: Palette, basis: keyof typeof basisWords): DrawSign =>
  basis === "redrawn"
    ? stroke(palette.selection, 3, [0.1, 5], "round")
    : stroke(palette.front, basis === "claims" ? 3.4 : 1.7, basis === "inferred" ? [5, 3] : [])

function stroke(colour: string, width: number, dashes: readonly number[] = [], ends: CanvasLineCap = "butt"): DrawSign {
  return (context) => {
    context.strokeStyle = colour
    context.lineWidth = width
    context.lineCap = ends
    context.setLineDash([...dashes])
    context.beginPath()
    context.moveTo(0, SIGN.height / 2)
    context.lineTo(SIGN.width, SIGN.height / 2)
    context.stroke()
    context.setLineDash([])
  }
}

/** A patch of an actor's ground: full, or in the actor's pattern. */
function ground({ pattern }: Actor, colour: string): DrawSign {
  if (pattern === "striped") return hatched(colour, "falling", 4)
  if (pattern === "hatched") return hatched(colour, "falling", 1.6)
  return (context) => {
    context.fillStyle = colour
    context.globalAlpha = pattern === "solid" ? 0.65 : 0
    context.fillRect(0, 0, SIGN.width, SIGN.height)
    context.globalAlpha = 1
    frame(context, colour)
  }
}

function hatched(colour: string, lean: "rising" | "falling", width: number): DrawSign {
  const { width: w, height: h } = SIGN
  return (context) => {
    context.save()
    context.beginPath()
    context.rect(0, 0, w, h)
    context.clip()
    context.strokeStyle = colour
    context.lineWidth = width
    for (let x = -h; x < w; x += 7) {
      context.beginPath()
      context.moveTo(x, lean === "rising" ? h : 0)
      context.lineTo(x + h, lean === "rising" ? 0 : h)
      context.stroke()
    }
    context.restore()
    frame(context, colour)
  }
}

function frame(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 1
  context.strokeRect(0.5, 0.5, SIGN.width - 1, SIGN.height - 1)
}
