import { expose } from "comlink"
import {
  type Areas,
  areas,
  type ControlMap,
  controlMapOf,
  type Gap,
  type GapQuestion,
  gap,
  type MapPlace,
  type Neck,
  necks,
  parseGeoJson,
} from "frontline"
import type { Opened } from "../state/state.js"

/** What became of a file: a map, or the reasons why not. */
export type Opening = { readonly opened: Opened } | { readonly errors: readonly string[] }

let open: ControlMap | null = null

const measurer = {
  /** Reads a snapshot; all later questions are about it. */
  open(text: string): Opening {
    const { value, issues } = parseGeoJson(text)
    const errors = issues.filter(({ severity }) => severity === "error").map(({ message }) => message)
    if (value === null || errors.length > 0) return { errors }
    open = controlMapOf(value)
    const head: unknown = (value as { frontline?: unknown }).frontline
    return { opened: { map: open, reports: textsOf(head, "reports") } }
  },
  areas: (): Areas => areas(current()),
  gap({ actor, from, to }: GapQuestion): Gap {
    const [a, b] = [placeOf(from), placeOf(to)]
    if (!a || !b) return { kind: "none", reason: { kind: "unknown-place", force: a ? "to" : "from" } }
    return gap(current(), { actor, from: force(a), to: force(b) })
  },
  necks: (closing: string): readonly Neck[] => (current().areas.has(closing) ? necks(current(), { closing }) : []),
}

/** What the page asks of the worker. */
export type Measurer = typeof measurer

function current(): ControlMap {
  if (!open) throw new Error("no snapshot is open")
  return open
}

const placeOf = (id: string): MapPlace | undefined => current().places.find((place) => place.id === id)
const force = ({ name, position, radiusMetres }: MapPlace) => ({ name: name.en, position, radiusMetres })

function textsOf(head: unknown, key: string): string[] {
  const value: unknown = (head as Record<string, unknown> | null | undefined)?.[key]
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : []
}

expose(measurer)
