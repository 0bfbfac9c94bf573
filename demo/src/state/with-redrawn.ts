import type { ControlMap, Cut, Neck } from "frontline"
import { cornerAfter, editsOf, withEdits } from "./edits.js"
import { forcesKey } from "./forces.js"
import { amended, recorded, undone } from "./history.js"
import { inColours, type MapEntry, NO_ANSWERS, type Opened } from "./library.js"
import { merge } from "./merge.js"
import { OWN_LINE } from "./own-line.js"
import type { Redrawn, RedrawnAction } from "./redrawn.js"
import { answersShown, askedKey, entryOf, redrawnShown } from "./selectors.js"
import type { State } from "./state.js"
import { reduceView, type View, type ViewAction } from "./view.js"
import { reduceWork, type WorkAction } from "./work.js"

type RedrawAction = Extract<WorkAction, { type: "redraw" | "redraw-cleared" }>

/** The state after the reader has redrawn something; the corner that was moved stays picked. */
export function withRedrawing(state: State, action: RedrawAction): State {
  const keep = action.type === "redraw" && action.step === "amend" ? amended : recorded
  const work = keep(state.work, reduceWork(state.work.present, action))
  if (action.type === "redraw-cleared") return merge(state, { work, view: merge(state.view, { corner: null }) })
  const library =
    action.step === "new" && editsOf(state, action.map).length === 0 ? withoutRedrawn(state, action.map) : state.library
  const view: View = { ...state.view, corner: cornerAfter(action.edit), selection: null }
  return merge(state, { work, view, library })
}

/** The state after the worker has redrawn a map, or found that it cannot. */
export function withRedrawn(state: State, action: RedrawnAction): State {
  switch (action.type) {
    case "redrawn":
      return settled(withNumbers(state, action), action.map)
    case "redrawn-necks":
      return withNecks(state, action)
    case "redraw-failed": {
      const isPresent = editsOf(state, action.map) === action.edits
      const edits = withEdits(state.work.present.edits, action.map, action.edits.slice(0, -1))
      return isPresent ? merge(state, { work: amended(state.work, { ...state.work.present, edits }) }) : state
    }
  }
}

/** The state after a corner was taken hold of, or let go: where it cannot be it goes back to where it last could. */
export function withHold(state: State, action: Extract<ViewAction, { type: "hold" }>): State {
  const { date, held } = state.view
  const next = merge(state, { view: reduceView(state.view, action) })
  if (action.held || held !== "corner" || !next.library.redrawn.has(date)) return next
  // What was carried through the drag is asked anew.
  const answers = new Map(next.library.answers)
  if (redrawnShown(next)) answers.delete(askedKey(next))
  return settled({ ...next, library: { ...next.library, answers } }, date)
}

/** The state a step back or on; the corner that is picked is that of the edit which is the latest then. */
export function withStep(state: State, work: State["work"]): State {
  if (work.present.edits === state.work.present.edits) return merge(state, { work })
  const last = work.present.edits.get(state.view.date)?.at(-1)
  return merge(state, { work, view: merge(state.view, { corner: cornerAfter(last) }) })
}

function withoutRedrawn({ library }: State, map: string): State["library"] {
  if (!library.redrawn.has(map)) return library
  return { ...library, redrawn: new Map([...library.redrawn].filter(([id]) => id !== map)) }
}

function withNumbers(state: State, { map, edits, answer }: Extract<RedrawnAction, { type: "redrawn" }>): State {
  const entry = entryOf(state, map)
  if (!entry?.opened) return state
  const before = state.library.redrawn.get(map)
  // While an edit cannot be made, what was there last stays in sight.
  if (answer.refused && before) {
    return withMap(state, map, { ...before, tried: edits, refused: answer.refused, isAhead: true })
  }
  // A map that was only asked for again leaves why the last edit was refused to be read.
  const refused = answer.refused ?? (before?.isAhead && before.tried === edits ? before.refused : null)
  const { closing, drawn } = state.work.present
  const known = answersShown(state)
  const list = known.necks.get(closing) ?? null
  const followed =
    list && typeof drawn === "number" && answer.cut
      ? list.map((neck, i): Neck => (i === drawn ? { ...neck, ...answer.cut } : neck))
      : list
  const opened = answer.map ? ownLine(answer.map, entry) : (before?.opened ?? entry.opened)
  const next = withMap(state, map, {
    edits: answer.refused ? edits.slice(0, answer.done) : edits,
    tried: edits,
    refused,
    opened,
    answers: {
      ...NO_ANSWERS,
      areas: answer.areas,
      gap: answer.gap,
      necks: new Map(followed ? [[closing, followed]] : []),
    },
    isAhead: answer.map === null,
    searched: null,
    serial: (before?.serial ?? 0) + 1,
  })
  return state.view.held === "corner" && state.view.date === map ? withAsked(next, state, answer.cut) : next
}

/** A map with the reader's own line on it, marked as such. */
function ownLine(map: ControlMap, entry: MapEntry): Opened {
  const { attribution } = map
  const own = attribution.length === 0 && entry.own ? [entry.own.name] : attribution
  const marked = { ...map, attribution: [...own, OWN_LINE] }
  return inColours({ map: marked, reports: entry.opened?.reports ?? [] }, entry)
}

/** What was asked of forces and spots before, with the gap that is drawn followed: while a corner is held none of it is asked. */
function withAsked(next: State, before: State, cut: Cut | null): State {
  const { asked, distances } = before.library.answers.get(askedKey(before)) ?? NO_ANSWERS
  const { drawn, forces } = before.work.present
  const key = forcesKey(forces)
  const known = key === null ? undefined : asked.get(key)
  const carried = new Map(asked)
  if (drawn === "asked" && cut && known?.kind === "gap" && known.gap.kind === "neck") {
    const neck = { ...known.gap.neck, ...cut }
    carried.set(key!, { ...known, gap: { ...known.gap, neck }, cut: neck })
  }
  const answers = new Map(next.library.answers)
  if (redrawnShown(before)) answers.delete(askedKey(before))
  answers.set(askedKey(next), { ...NO_ANSWERS, asked: carried, distances })
  return { ...next, library: { ...next.library, answers } }
}

function withMap(state: State, map: string, redrawn: Redrawn): State {
  return { ...state, library: { ...state.library, redrawn: new Map(state.library.redrawn).set(map, redrawn) } }
}

/** The edits without one that was refused, once nothing is being dragged any more. */
function settled(state: State, map: string): State {
  const redrawn = state.library.redrawn.get(map)
  const now = editsOf(state, map)
  if (!redrawn?.refused || state.view.held === "corner" || redrawn.tried !== now || redrawn.edits === now) return state
  const before = state.work.past.at(-1)
  const isStepBack = before?.edits.get(map) === redrawn.edits || (before && redrawn.edits.length === 0)
  const edits = withEdits(state.work.present.edits, map, redrawn.edits)
  const work = isStepBack
    ? { ...undone(state.work), future: [] }
    : amended(state.work, { ...state.work.present, edits })
  // Why the edit was refused stays to be read.
  const tried = work.present.edits.get(map) ?? redrawn.edits
  return {
    ...withMap(state, map, { ...redrawn, edits: tried, tried }),
    work,
    view: { ...state.view, corner: cornerAfter(redrawn.edits.at(-1)) },
  }
}

/** The list of necks of a redrawn map; the neck that was drawn stays drawn, whatever its number is now. */
function withNecks(state: State, action: Extract<RedrawnAction, { type: "redrawn-necks" }>): State {
  const { map, edits, closing, necks } = action
  const redrawn = state.library.redrawn.get(map)
  if (!redrawn || redrawn.edits !== edits) return state
  const before = redrawn.answers.necks.get(closing)
  const answers = { ...redrawn.answers, necks: new Map(redrawn.answers.necks).set(closing, necks) }
  const next = withMap(state, map, { ...redrawn, answers, searched: closing })
  const { drawn } = state.work.present
  if (typeof drawn !== "number" || state.view.date !== map || state.work.present.closing !== closing) return next
  const same = numberOf(before?.[drawn], necks)
  return same === drawn ? next : { ...next, work: amended(state.work, { ...state.work.present, drawn: same }) }
}

/** Ends this near to each other are those of one neck. Degrees. */
const NEAR_DEGREES = 0.01

function numberOf(neck: Neck | undefined, list: readonly Neck[]): number | null {
  if (!neck) return null
  const gapTo = (other: Neck): number => {
    const [a, b] = neck.ends.map(({ position }) => position)
    const [c, d] = other.ends.map(({ position }) => position)
    const apart = (p: readonly number[], q: readonly number[]): number => Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!)
    return Math.min(Math.max(apart(a!, c!), apart(b!, d!)), Math.max(apart(a!, d!), apart(b!, c!)))
  }
  const [nearest] = list.map((other, i) => ({ i, degrees: gapTo(other) })).toSorted((a, b) => a.degrees - b.degrees)
  return nearest && nearest.degrees < NEAR_DEGREES ? nearest.i : null
}
