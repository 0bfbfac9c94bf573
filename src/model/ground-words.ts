import type { Position } from "../geometry/position.js"

/** An area as an issue says it. */
export function areaWords(squareMetres: number): string {
  return squareMetres < 1e5
    ? `${Math.round(squareMetres).toLocaleString("en")} m²`
    : `${Number((squareMetres / 1e6).toPrecision(3))} km²`
}

/** The width of a sliver as an issue says it. */
export function widthWords(metres: number): string {
  return metres < 0.01 ? "under a centimetre" : `${metres.toFixed(2)} m`
}

/** A position as an issue says it. */
export function placeWords([longitude, latitude]: Position): string {
  return `[${Number(longitude.toFixed(6))}, ${Number(latitude.toFixed(6))}]`
}
