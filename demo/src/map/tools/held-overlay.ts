import "./held-overlay.css"
import type { Position } from "frontline"
import type { Map as MapLibreMap } from "maplibre-gl"
import { element } from "../../panel/element.js"
import type { Palette } from "../palette.js"
import type { HeldPattern, HeldShape } from "./held-shape.js"

type HeldLabel = HeldShape & { readonly kind: "label" }

/** Lies over the map and shows what follows the hand, without the map being drawn anew. */
export interface HeldOverlay {
  readonly show: (shapes: readonly HeldShape[], palette: Palette) => void
  /** Takes all of it away once the map has drawn what it was told to. */
  readonly clear: () => void
}

const SVG = "http://www.w3.org/2000/svg"
/** How far beside its point a label stands, in CSS pixels. */
const BESIDE = 11

/** Puts an overlay over a map. */
export function createHeldOverlay(map: MapLibreMap): HeldOverlay {
  const drawing = svg("svg", {})
  const labels = element("div")
  const home = element(
    "div",
    { class: "held-overlay", "aria-hidden": "true", hidden: true, dir: "ltr" },
    drawing,
    labels,
  )
  map.getCanvasContainer().after(home)
  let shown: readonly HeldShape[] = []
  let clearing = false

  const pathOf = (lines: readonly (readonly Position[])[], isClosed: boolean): string =>
    lines
      .map((line) => {
        const pixels = line.map(([lng, lat]) => map.project([lng, lat]))
        return `M${pixels.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}${isClosed ? "Z" : ""}`
      })
      .join("")

  function drawn(shape: Exclude<HeldShape, HeldLabel>): readonly Element[] {
    if (shape.kind === "ground") {
      const d = pathOf(shape.rings, true)
      const { name, colour, opacity, pattern } = shape
      const fill = colour ? { fill: colour, "fill-opacity": String(opacity) } : {}
      const hatch = pattern && svg("path", { d, class: `held-${name} held-hatch`, fill: `url(#${pattern.id})` })
      return [
        svg("path", { d, class: `held-${name}`, ...fill }),
        ...(hatch ? [patternOf(pattern, map.getZoom()), hatch] : []),
      ]
    }
    if (shape.kind === "line") {
      return shape.names.map((name) => svg("path", { d: pathOf([shape.line], false), class: `held-${name}` }))
    }
    const { x, y } = map.project([shape.at[0], shape.at[1]])
    if (shape.kind === "point") {
      return [
        svg("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: String(shape.radius), class: `held-${shape.name}` }),
      ]
    }
    const turn = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${shape.bearing.toFixed(1)})`
    return ["bar-casing", "bar"].map((name) => svg("path", { d: "M-6 0H6", transform: turn, class: `held-${name}` }))
  }

  function labelled(shape: HeldLabel): HTMLElement {
    const { x, y } = map.project([shape.at[0], shape.at[1]])
    const label = element("span", { class: `held-label held-${shape.name}`, dir: "auto" }, shape.text)
    const aside = shape.isCentred ? "-50%" : `${BESIDE}px`
    label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(${aside}, -50%)`
    return label
  }

  function draw(): void {
    const isLabel = (shape: HeldShape): shape is HeldLabel => shape.kind === "label"
    drawing.replaceChildren(...shown.flatMap((shape) => (isLabel(shape) ? [] : drawn(shape))))
    labels.replaceChildren(...shown.filter(isLabel).map(labelled))
  }

  const away = (): void => {
    if (!clearing) return
    clearing = false
    shown = []
    home.hidden = true
    map.off("move", draw)
    draw()
  }

  return {
    show: (shapes, palette) => {
      if (home.hidden) map.on("move", draw)
      clearing = false
      shown = shapes
      home.hidden = false
      for (const name of ["halo", "selection", "neck", "land"] as const) {
        home.style.setProperty(`--held-${name}`, palette[name])
      }
      draw()
    },
    clear: () => {
      if (home.hidden || clearing) return
      clearing = true
      void map.once("idle", away)
      map.triggerRepaint()
    },
  }
}

function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Element[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** The same slanted lines as on the map, which grow from one whole zoom to the next. */
function patternOf({ id, colour, lean, spacing, width }: HeldPattern, zoom: number): Element {
  const side = 2 * spacing
  const lines = [-2, -1, 0, 1, 2].map((i) => {
    const x = i * spacing
    return lean === "rising" ? `M${x} ${side}L${x + side} 0` : `M${x} 0L${x + side} ${side}`
  })
  const size = { width: String(side), height: String(side), patternUnits: "userSpaceOnUse" }
  const patternTransform = `scale(${2 ** (zoom - Math.floor(zoom))})`
  return svg(
    "pattern",
    { id, ...size, patternTransform },
    svg("path", { d: lines.join(""), stroke: colour, "stroke-width": String(width) }),
  )
}
