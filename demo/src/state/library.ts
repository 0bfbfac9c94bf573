import type {
  Actor,
  ActorId,
  Areas,
  AuditCheck,
  Bilingual,
  Change,
  ControlMap,
  FrontDistance,
  Gap,
  Issue,
  MapId,
  Neck,
  Report,
  SeriesRow,
} from "frontline"
import type { AskedGap } from "./asked-gap.js"
import { merge } from "./merge.js"
import type { OpenedFile } from "./opened-file.js"
import type { Redrawn } from "./redrawn.js"

/** A control map together with the reports that its file names. */
export interface Opened {
  readonly map: ControlMap
  readonly reports: readonly string[]
}

/** A map that the page offers: a date of the corpus, or a file of the reader's own. */
export interface MapEntry {
  readonly id: MapId
  /** `YYYY-MM-DD`; null while a file has not said. */
  readonly date: string | null
  readonly source: "corpus" | "file"
  /** What a file of the reader's own is called, its map as GeoJSON, and its parties as they look on all maps of it. */
  readonly own?: { readonly name: string; readonly text: string; readonly actors: readonly Actor[] }
  /** Null until it has been read, or for good where it cannot be. */
  readonly opened: Opened | null
  /** What is odd about its file. */
  readonly issues: readonly Issue[]
  /** Why it cannot be opened. */
  readonly failure: Failure | null
}

/** What has been measured on one map so far. */
export interface Answers {
  readonly areas: Areas | null
  readonly gap: Gap | null
  /** By closing actor: a map, since a file may call an actor `constructor`. */
  readonly necks: ReadonlyMap<ActorId, readonly Neck[]>
  /** What separates two forces that the reader picked, by `forcesKey`. */
  readonly asked: ReadonlyMap<string, AskedGap>
  /** How far places and positions are from each front, by themselves as a text. */
  readonly distances: ReadonlyMap<string, readonly FrontDistance[]>
}

/** Why there is nothing to show. */
export interface Failure {
  readonly kind: "unreachable" | "unreadable" | "undrawable" | "unmeasurable"
  /** What exactly is wrong, as the library says it. */
  readonly details: readonly (Issue | string)[]
}

/** A claim of a report that was held against the map of its date, with what was measured in words. */
export interface AuditedClaim extends Omit<AuditCheck, "reason"> {
  readonly id: string
  readonly report: string
  readonly paragraph: number
  readonly attribution: Bilingual
  readonly statement: Bilingual
  readonly reason: Bilingual
}

/** A map on which a neck is closed, and the ground by party on it. */
export interface ClosedMap {
  readonly map: ControlMap
  readonly areas: Areas
}

/** Every map with what is known of it. */
export interface Library {
  /** From the oldest to the newest. */
  readonly entries: readonly MapEntry[]
  readonly answers: ReadonlyMap<MapId, Answers>
  /** What changed from one map to another, by `changeKey`. */
  readonly changes: ReadonlyMap<string, Change>
  /** Maps on which a neck is closed, by `closureKey`. */
  readonly closures: ReadonlyMap<string, ClosedMap>
  /** Reports by id; empty until they have come. */
  readonly reports: ReadonlyMap<string, Report>
  /** Claims by the date of the map that they were held against; null until somebody asks. */
  readonly audit: ReadonlyMap<string, readonly AuditedClaim[]> | null
  /** Files that the reader has opened, the latest first. */
  readonly files: readonly OpenedFile[]
  /** Maps with the reader's edits on them. */
  readonly redrawn: ReadonlyMap<MapId, Redrawn>
  /** Measured series, by `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly SeriesRow[]>
  /** Why nothing at all can be shown, or drawn. */
  readonly failure: Failure | null
  /** Questions that the reader has called off, by their keys. */
  readonly stopped: readonly string[]
}

/** What happens to the maps. */
export type LibraryAction =
  | { readonly type: "listed"; readonly entries: readonly MapEntry[] }
  | { readonly type: "opened"; readonly map: MapId; readonly opened: Opened; readonly issues: readonly Issue[] }
  | { readonly type: "measured"; readonly map: MapId; readonly answers: Partial<Answers> }
  | { readonly type: "changed"; readonly before: MapId; readonly after: MapId; readonly change: Change }
  | { readonly type: "closed"; readonly key: string; readonly closed: ClosedMap }
  | { readonly type: "sourced"; readonly reports: Library["reports"] }
  | { readonly type: "audited"; readonly audit: Library["audit"] }
  /** The page as a whole has failed, or one map. */
  | { readonly type: "failed"; readonly map: MapId | null; readonly failure: Failure }
  | { readonly type: "stopped"; readonly question: string }
  | { readonly type: "resumed" }
  /** Files are being read, or have been; a later record of the same id takes the place of the earlier. */
  | { readonly type: "filed"; readonly file: OpenedFile; readonly entries: readonly MapEntry[] }
  | { readonly type: "unfiled"; readonly file: string }
  | { readonly type: "serialised"; readonly key: string; readonly rows: readonly SeriesRow[] }

/** No maps yet. */
export const NO_LIBRARY: Library = {
  entries: [],
  answers: new Map(),
  changes: new Map(),
  closures: new Map(),
  reports: new Map(),
  audit: null,
  files: [],
  redrawn: new Map(),
  series: new Map(),
  failure: null,
  stopped: [],
}

/** Nothing measured yet. */
export const NO_ANSWERS: Answers = { areas: null, gap: null, necks: new Map(), asked: new Map(), distances: new Map() }

/** Under which key a change is kept. */
export function changeKey(before: MapId, after: MapId): string {
  return `${before} ${after}`
}

/** The maps after an action. */
export function reduceLibrary(library: Library, action: LibraryAction): Library {
  switch (action.type) {
    case "listed":
      return { ...library, entries: withEntries(library.entries, action.entries) }
    case "opened": {
      const { map, opened, issues } = action
      const entries = library.entries.map((entry) =>
        entry.id === map
          ? { ...entry, opened: inColours(opened, entry), issues, failure: null, date: opened.map.date ?? entry.date }
          : entry,
      )
      return { ...library, entries }
    }
    case "measured": {
      const before = library.answers.get(action.map) ?? NO_ANSWERS
      const necks = new Map([...before.necks, ...(action.answers.necks ?? [])])
      const asked = new Map([...before.asked, ...(action.answers.asked ?? [])])
      const distances = new Map([...before.distances, ...(action.answers.distances ?? [])])
      const answers = { ...before, ...action.answers, necks, asked, distances }
      return { ...library, answers: new Map(library.answers).set(action.map, answers) }
    }
    case "changed": {
      const key = changeKey(action.before, action.after)
      return { ...library, changes: new Map(library.changes).set(key, action.change) }
    }
    case "closed":
      return { ...library, closures: new Map(library.closures).set(action.key, action.closed) }
    case "sourced":
      return merge(library, { reports: action.reports })
    case "audited":
      return merge(library, { audit: action.audit })
    case "failed": {
      const { map, failure } = action
      if (map === null) return merge(library, { failure })
      return { ...library, entries: library.entries.map((entry) => (entry.id === map ? { ...entry, failure } : entry)) }
    }
    case "stopped":
      return { ...library, stopped: [...library.stopped, action.question] }
    case "resumed":
      return library.stopped.length === 0 ? library : { ...library, stopped: [] }
    case "filed":
      return filed(library, action.file, action.entries)
    case "unfiled":
      return unfiled(library, action.file)
    case "serialised":
      return { ...library, series: new Map(library.series).set(action.key, action.rows) }
  }
}

/** Maps that came together show a party in one colour, whichever of them it is on. */
export function inColours(opened: Opened, { own }: MapEntry): Opened {
  return own ? { ...opened, map: { ...opened.map, actors: own.actors } } : opened
}

function filed(library: Library, file: OpenedFile, entries: readonly MapEntry[]): Library {
  const isKnown = library.files.some(({ id }) => id === file.id)
  // While a file is read again, its maps of before stay; nor are they given up for a reading that brings none.
  const before = library.files.find(({ id }) => id === file.id)?.maps ?? []
  const gone = entries.length > 0 ? before : []
  const kept = library.entries.filter(({ id }) => !gone.includes(id))
  const record = entries.length > 0 ? file : { ...file, maps: before }
  const files = isKnown ? library.files.map((one) => (one.id === file.id ? record : one)) : [record, ...library.files]
  return { ...library, files, entries: withEntries(kept, entries) }
}

function unfiled(library: Library, id: string): Library {
  const gone = library.files.find((file) => file.id === id)?.maps ?? []
  return {
    ...library,
    files: library.files.filter((file) => file.id !== id),
    entries: library.entries.filter((entry) => !gone.includes(entry.id)),
    answers: new Map([...library.answers].filter(([map]) => !gone.includes(map))),
  }
}

/** Later entries take the place of earlier ones of the same id. */
function withEntries(known: readonly MapEntry[], more: readonly MapEntry[]): readonly MapEntry[] {
  const kept = known.filter(({ id }) => !more.some((entry) => entry.id === id))
  return [...kept, ...more].toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
}
