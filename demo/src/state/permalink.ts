import type { Language, MapEdit, Position, Spot } from "frontline"
import { readEdits, writeEdits } from "./edits-text.js"
import { type Forces, NO_FORCES } from "./forces.js"
import { QUESTION, QUESTION_DATE } from "./question.js"
import type { Settings } from "./settings.js"
import {
  type Camera,
  COMPARISONS,
  LAYER_GROUPS,
  type LayerId,
  type Selection,
  TABS,
  TOOLS,
  VERDICTS,
  type View,
} from "./view.js"
import type { Work } from "./work.js"

/** What of the state stands in the address, so that it can be sent to somebody; the language may be left to the reader. */
export interface Permalink
  extends Omit<Settings, "language" | "systemTheme">,
    Omit<View, "isPlaying" | "followed" | "divider" | "centre" | "corner" | "held" | "sketch" | "stride">,
    Omit<Work, "edits"> {
  readonly language: Language | null
  /** Edits of the map shown; `long` where they are too many for an address, and stay with whoever has them. */
  readonly edits: readonly MapEdit[] | "long"
}

/** A link that names nothing: the page as it opens. */
export const PLAIN_LINK: Permalink = {
  language: null,
  digits: "latin",
  theme: "auto",
  isEmbedded: false,
  date: QUESTION_DATE,
  compare: { mode: "off", with: null },
  camera: null,
  tool: "look",
  hidden: [],
  tab: "now",
  verdict: "all",
  report: null,
  ground: null,
  selection: null,
  closing: QUESTION.actor,
  drawn: "gap",
  closed: null,
  forces: NO_FORCES,
  line: [],
  edits: [],
}

/** Longer addresses, and longer lists in them, are cut: nobody made them by hand, nor did the page. */
const MOST = { characters: 8000, items: 200 }
const ID = /^[\p{L}\p{N}_.:-]{1,80}$/u
const DAY = /^\d{4}-\d{2}-\d{2}$/
const OWN_MAP = /^file-\d{1,6}-\d{1,6}-\d{1,6}$/
const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/
/** Decimals of a degree, about a metre, and of a zoom. */
const DECIMALS = { degrees: 5, zoom: 2 }

/**
 * Reads the part of the address after `#`. Every value is held against what the page knows; one that it does not know,
 * that is out of range or malformed, counts as not given. Whether a date or a place exists shows when the map is open.
 */
export function readPermalink(hash: string): Permalink {
  const values = new URLSearchParams(hash.slice(0, MOST.characters).replace(/^#/, ""))
  const value = (name: string): string => values.get(name) ?? ""
  return {
    language: oneOf(["en", "ar"] as const, value("lang")) ?? null,
    digits: oneOf(["latin", "arabic"] as const, value("digits")) ?? PLAIN_LINK.digits,
    theme: oneOf(["light", "dark"] as const, value("theme")) ?? PLAIN_LINK.theme,
    isEmbedded: value("embed") === "1",
    date: isMapId(value("date")) ? value("date") : PLAIN_LINK.date,
    compare: readCompare(value("compare")),
    camera: readCamera(value("at")),
    tool: oneOf(TOOLS, value("tool")) ?? PLAIN_LINK.tool,
    hidden: [...new Set(value("hide").split(",").slice(0, MOST.items).flatMap(readLayer))],
    tab: oneOf(TABS, value("tab")) ?? PLAIN_LINK.tab,
    verdict: oneOf(VERDICTS, value("verdict")) ?? PLAIN_LINK.verdict,
    report: ID.test(value("report")) ? value("report") : null,
    ground: ID.test(value("ground")) ? value("ground") : null,
    selection: readSelection(value),
    closing: ID.test(value("closing")) ? value("closing") : PLAIN_LINK.closing,
    drawn: readDrawn(value("neck")),
    closed: isDay(value("closed")) ? value("closed") : null,
    forces: readForces(value("forces")),
    line: value("line").split(";").slice(0, MOST.items).flatMap(readPosition),
    edits: readEdits(value("redraw")),
  }
}

/** Writes the part of the address after `#`. What stands as the page opens is left out. */
export function writePermalink(link: Permalink): string {
  const { language, compare, camera, selection, drawn } = link
  const values = new URLSearchParams()
  const put = (name: string, value: string | null, plain: string | null = null): void => {
    if (value !== null && value !== "" && value !== plain) values.set(name, value)
  }
  put("lang", language)
  put("digits", link.digits, PLAIN_LINK.digits)
  put("theme", link.theme, PLAIN_LINK.theme)
  put("embed", link.isEmbedded ? "1" : null)
  put("date", link.date, PLAIN_LINK.date)
  if (compare.mode !== "off") put("compare", compare.with ? `${compare.mode}~${compare.with}` : compare.mode)
  if (camera)
    put("at", [...positionText([camera.longitude, camera.latitude]), text(camera.zoom, DECIMALS.zoom)].join(","))
  put("tool", link.tool, PLAIN_LINK.tool)
  put("hide", link.hidden.join(","))
  put("tab", link.tab, PLAIN_LINK.tab)
  put("verdict", link.verdict, PLAIN_LINK.verdict)
  put("report", link.report)
  put("ground", link.ground)
  if (selection?.kind === "place") put("place", selection.id)
  if (selection?.kind === "front") {
    put("front", selection.at ? `${selection.id}~${positionText(selection.at).join(",")}` : selection.id)
  }
  if (selection?.kind === "neck") put("about", "neck")
  if (selection?.kind === "claim") put("claim", selection.id)
  if (selection?.kind === "point") put("here", positionText(selection.at).join(","))
  if (selection?.kind === "change") put("changed", positionText(selection.at).join(","))
  put("closing", link.closing, PLAIN_LINK.closing)
  put("neck", drawn === null ? "none" : String(drawn), "gap")
  put("closed", link.closed)
  put("forces", link.forces.map(spotText).join("~").replace(/~$/, ""))
  put("line", link.line.map((position) => positionText(position).join(",")).join(";"))
  put("redraw", writeEdits(link.edits))
  return `#${values.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%7E", "~")}`
}

/** A camera as the address can carry it. */
export function roundedCamera({ longitude, latitude, zoom }: Camera): Camera {
  return {
    longitude: Number(text(longitude, DECIMALS.degrees)),
    latitude: Number(text(latitude, DECIMALS.degrees)),
    zoom: Number(text(zoom, DECIMALS.zoom)),
  }
}

/** A position as the address can carry it. */
export function roundedPosition([longitude, latitude]: Position): Position {
  return [Number(text(longitude, DECIMALS.degrees)), Number(text(latitude, DECIMALS.degrees))]
}

const text = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)) || 0)
const positionText = ([longitude, latitude]: Position): [string, string] => [
  text(longitude, DECIMALS.degrees),
  text(latitude, DECIMALS.degrees),
]

function spotText(spot: Spot | null): string {
  return spot === null || typeof spot === "string" ? (spot ?? "") : positionText(spot).join(",")
}

function oneOf<const T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((one) => one === value)
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return DAY.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A day of the corpus, or a file that the reader has open: back and forward lead to it as long as it is. */
function isMapId(value: string): boolean {
  return isDay(value) || OWN_MAP.test(value)
}

function readCompare(value: string): Permalink["compare"] {
  const [mode, other = ""] = value.split("~")
  const known = oneOf(COMPARISONS, mode!)
  if (!known || known === "off") return PLAIN_LINK.compare
  return { mode: known, with: isMapId(other) ? other : null }
}

function readCamera(value: string): Camera | null {
  const [longitude, latitude, zoom, ...more] = value.split(",")
  const at = readPosition(`${longitude},${latitude}`)[0]
  if (!at || more.length > 0 || zoom === undefined || !NUMBER.test(zoom)) return null
  if (Number(zoom) < 0 || Number(zoom) > 22) return null
  return { longitude: at[0], latitude: at[1], zoom: Number(zoom) }
}

function readPosition(value: string): Position[] {
  const parts = value.split(",")
  if (parts.length !== 2 || !parts.every((part) => NUMBER.test(part))) return []
  const [longitude, latitude] = [Number(parts[0]), Number(parts[1])]
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [[longitude || 0, latitude || 0]] : []
}

function readLayer(value: string): LayerId[] {
  const group = oneOf(LAYER_GROUPS, value)
  if (group) return [group]
  return value.startsWith("actor:") && ID.test(value.slice(6)) ? [`actor:${value.slice(6)}`] : []
}

function readSelection(value: (name: string) => string): Selection | null {
  const place = value("place")
  if (ID.test(place)) return { kind: "place", id: place }
  const point = readPosition(value("here"))[0]
  if (point) return { kind: "point", at: point }
  const changed = readPosition(value("changed"))[0]
  if (changed) return { kind: "change", at: changed }
  if (value("about") === "neck") return { kind: "neck" }
  if (ID.test(value("claim"))) return { kind: "claim", id: value("claim") }
  const [id = "", at = ""] = value("front").split("~")
  return ID.test(id) ? { kind: "front", id, at: readPosition(at)[0] ?? null } : null
}

function readForces(value: string): Forces {
  const spots = value.split("~").map((text): Spot | null => (ID.test(text) ? text : (readPosition(text)[0] ?? null)))
  return spots.length > 2 || spots.every((spot) => spot === null) ? NO_FORCES : [spots[0]!, spots[1] ?? null]
}

function readDrawn(value: string): Permalink["drawn"] {
  if (value === "none") return null
  if (value === "asked") return value
  return /^\d{1,3}$/.test(value) ? Number(value) : PLAIN_LINK.drawn
}
