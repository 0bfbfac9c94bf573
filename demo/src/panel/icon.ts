const SVG = "http://www.w3.org/2000/svg"

/** A line drawing of 24 by 24 for a button; the button's label says what it means. */
export function icon(path: string): SVGSVGElement {
  const made = document.createElementNS(SVG, "svg")
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" })) {
    made.setAttribute(name, value)
  }
  const line = document.createElementNS(SVG, "path")
  line.setAttribute("d", path)
  made.append(line)
  return made
}
