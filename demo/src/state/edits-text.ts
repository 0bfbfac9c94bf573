import type { MapEdit, Position } from "frontline"

/** Longer texts do not go into an address. */
const MOST_CHARACTERS = 3000
const NUMBER = /^-?\d{1,3}(\.\d{1,16})?$/
const ACTOR = /^[\p{L}\p{N}_.:-]{1,80}$/u

/** Edits as an address can carry them: themselves, or `long`. */
export function linkedEdits(edits: readonly MapEdit[] = []): readonly MapEdit[] | "long" {
  return textOf(edits).length > MOST_CHARACTERS ? "long" : edits
}

/**
 * Writes edits for an address: letter of the kind, then its positions, `m~longitude,latitude~longitude,latitude`; edits are
 * parted by semicolons. Corners keep all their digits, for they are found by them.
 */
export function writeEdits(edits: readonly MapEdit[] | "long"): string {
  return edits === "long" ? edits : textOf(edits)
}

/** Reads edits. One that is malformed makes nothing of all: those after it would be made on another line. */
export function readEdits(text: string): readonly MapEdit[] | "long" {
  if (text === "long") return text
  if (text === "" || text.length > MOST_CHARACTERS) return []
  const edits = text.split(";").map(readEdit)
  return edits.includes(null) ? [] : (edits as MapEdit[])
}

function textOf(edits: readonly MapEdit[]): string {
  return edits
    .map((edit) => {
      switch (edit.kind) {
        case "move":
          return ["m", edit.from, edit.to]
        case "insert":
          return ["i", ...edit.between, edit.at]
        case "remove":
          return ["r", edit.at]
        case "stretch":
          return ["s", edit.to ?? "", edit.snapMetres ?? "", ...edit.line]
      }
    })
    .map((parts) => parts.map((part) => (Array.isArray(part) ? part.map(plain).join(",") : part)).join("~"))
    .join(";")
}

/** A number with all its digits and no exponent. */
function plain(degrees: number): string {
  const text = String(degrees)
  return text.includes("e") ? degrees.toFixed(16) : text
}

function readEdit(text: string): MapEdit | null {
  const [kind, ...parts] = text.split("~")
  if (kind === "s") return readStretch(parts)
  const [a, b, c] = parts.map(readPosition)
  if (kind === "m" && a && b && parts.length === 2) return { kind: "move", from: a, to: b }
  if (kind === "i" && a && b && c && parts.length === 3) return { kind: "insert", between: [a, b], at: c }
  return kind === "r" && a && parts.length === 1 ? { kind: "remove", at: a } : null
}

function readStretch([to = "", snap = "", ...rest]: readonly string[]): MapEdit | null {
  const line = rest.map(readPosition)
  if (line.length < 2 || line.includes(null) || !/^\d{0,6}$/.test(snap) || !(to === "" || ACTOR.test(to))) return null
  const options = { ...(to === "" ? {} : { to }), ...(snap === "" ? {} : { snapMetres: Number(snap) }) }
  return { kind: "stretch", line: line as Position[], ...options }
}

function readPosition(text: string): Position | null {
  const [x, y, ...more] = text.split(",")
  if (more.length > 0 || !NUMBER.test(x ?? "") || !NUMBER.test(y ?? "")) return null
  const [longitude, latitude] = [Number(x), Number(y)]
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [longitude || 0, latitude || 0] : null
}
