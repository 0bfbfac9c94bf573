import type { MapId, WorkRequest } from "frontline"
import { dataUrl } from "../data/data-url.js"
import { fetchText } from "../data/fetch-text.js"
import type { AskedGap } from "../state/asked-gap.js"
import { forcesKey } from "../state/forces.js"
import { changeKey, type MapEntry, NO_ANSWERS } from "../state/library.js"
import { QUESTION, QUESTION_DATE } from "../state/question.js"
import {
  askedKey,
  closerOf,
  closureKey,
  compared,
  distancesShown,
  drawnNeck,
  entryOf,
  isAsking,
  isUnderway,
  mapIdShown,
  spotShown,
} from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Store } from "../state/store.js"
import type { AskOptions, Desk, Outcome } from "./desk.js"

/**
 * Has everything measured that the page shows or is about to show: whenever the state changes, whatever it wants and
 * lacks is asked for, once. The map in sight comes first, then the one it is compared with, then the others.
 */
export function follow({ state, dispatch, view }: Store, desk: Desk): void {
  const asked = new Set<string>()
  let preferred = ""

  /** Asks once, unless the reader has called it off; says what came of it. */
  async function ask<R extends WorkRequest>(
    key: string,
    request: R,
    options: AskOptions,
    answered: (answer: Extract<Outcome<R>, { kind: "answer" }>["answer"]) => void,
  ): Promise<void> {
    if (asked.has(key) || state().library.stopped.includes(key)) return
    asked.add(key)
    const outcome = await desk.ask(request, options)
    if (outcome.kind === "answer") return answered(outcome.answer)
    if (outcome.kind === "cancelled") {
      asked.delete(key)
      return dispatch({ type: "stopped", question: key })
    }
    const map = "map" in request ? request.map : "as" in request ? request.as : null
    dispatch({ type: "failed", map, failure: { kind: "unmeasurable", details: [outcome.message] } })
  }

  async function open({ id, date, opened, failure, own }: MapEntry, options: AskOptions): Promise<void> {
    if (opened || failure || asked.has(`open ${id}`)) return
    asked.add(`open ${id}`)
    try {
      const text = own?.text ?? (await fetchText(dataUrl(`snapshots/${id}.geojson`)))
      asked.delete(`open ${id}`)
      await ask(
        `open ${id}`,
        { kind: "open", as: id, text, ...(own && date !== null ? { date } : {}) },
        options,
        (opening) => {
          if (opening.kind === "map")
            return dispatch({ type: "opened", map: id, opened: opening, issues: opening.issues })
          const details = opening.issues.filter(({ severity }) => severity === "error")
          dispatch({ type: "failed", map: id, failure: { kind: "unreadable", details } })
        },
      )
    } catch (error) {
      const details = [error instanceof Error ? error.message : String(error)]
      dispatch({ type: "failed", map: id, failure: { kind: "unreachable", details } })
    }
  }

  function measure(id: MapId, now: State, options: AskOptions): void {
    const { closing } = now.work.present
    const known = now.library.answers.get(id) ?? NO_ANSWERS
    const map = entryOf(now, id)?.opened?.map
    if (!map) return
    if (id === QUESTION_DATE && !known.gap) {
      void ask(`gap ${id}`, { kind: "gap", map: id, ...QUESTION }, options, (gap) => {
        dispatch({ type: "measured", map: id, answers: { gap } })
      })
    }
    if (!known.areas) {
      void ask(`areas ${id}`, { kind: "areas", map: id }, options, (areas) => {
        dispatch({ type: "measured", map: id, answers: { areas } })
      })
    }
    if (known.necks.has(closing)) return
    if (!map.areas.has(closing))
      return dispatch({ type: "measured", map: id, answers: { necks: new Map([[closing, []]]) } })
    void ask(`necks ${id} ${closing}`, { kind: "necks", map: id, closing }, options, (necks) => {
      dispatch({ type: "measured", map: id, answers: { necks: new Map([[closing, necks]]) } })
    })
  }

  /** The drawn neck closed, and the ground by party as it is then. */
  function close(now: State): void {
    const [key, neck] = [closureKey(now), drawnNeck(now)]
    if (key === null || !neck || isUnderway(now) || now.library.closures.has(key)) return
    void ask(
      `what-if ${key}`,
      { kind: "what-if", map: mapIdShown(now), as: key, closing: closerOf(now), cuts: [neck] },
      {},
      (map) => {
        void ask(`areas ${key}`, { kind: "areas", map: key }, {}, (areas) => {
          dispatch({ type: "closed", key, closed: { map, areas } })
        })
      },
    )
  }

  let redraw: Promise<(now: State) => void> | null = null

  /** The map shown as the reader has redrawn it, by code that is loaded with the first edit. */
  function followEdits(now: State): void {
    if (!now.work.present.edits.has(now.view.date)) return
    redraw ??= import("./follow-redraw.js").then(({ createRedrawing }) =>
      createRedrawing({ state, dispatch, view }, desk),
    )
    void redraw.then((follow) => follow(state()))
  }

  /** The series of the maps alike the one shown, by code that is loaded with its tab. */
  async function followSeries(): Promise<void> {
    const { seriesWanted } = await import("../state/series-shown.js")
    const wanted = seriesWanted(state())
    if (!wanted || state().library.series.has(wanted.key)) return
    const { key, maps, options } = wanted
    await ask(`series ${key}`, { kind: "series", maps, options }, {}, (rows) => {
      dispatch({ type: "serialised", key, rows })
    })
  }

  /** How far the selected spot is from each front. */
  function followSpot(now: State): void {
    const [from, key] = [spotShown(now), askedKey(now)]
    if (from === null || isUnderway(now) || distancesShown(now)) return
    void ask(`fronts ${key} ${String(from)}`, { kind: "fronts", map: mapIdShown(now), from }, {}, (distances) => {
      dispatch({ type: "measured", map: key, answers: { distances: new Map([[String(from), distances]]) } })
    })
  }

  /** Which neck of the map shown is the one that was drawn on the map before. */
  function followNeck({ view: { followed, date }, ...now }: State): void {
    const necks = now.library.answers.get(date)?.necks.get(followed?.closing ?? "")
    if (!followed || followed.missingOn !== null || !necks) return
    const { neck, closing, from } = followed
    const key = `neck ${from} ${neck.ends.map(({ position }) => position.join()).join(" ")} ${date}`
    // What was found once is asked again: the reader may come and go.
    asked.delete(key)
    void ask(key, { kind: "neck-among", neck, necks, closing }, {}, (drawn) => {
      dispatch({ type: "followed", map: date, drawn })
    })
  }

  /** What separates the two picked forces, by code that is loaded with the first pick. */
  async function followForces(): Promise<void> {
    const { askedFor, cutOf } = await import("./asked-for.js")
    const now = state()
    const [wanted, key, map] = [askedFor(now), forcesKey(now.work.present.forces), askedKey(now)]
    if (!wanted || key === null || !isAsking(now)) return
    const found = (asked: AskedGap): void =>
      dispatch({ type: "measured", map, answers: { asked: new Map([[key, asked]]) } })
    if (!("map" in wanted)) return found(wanted)
    const { actor } = wanted
    await ask(`asked ${map} ${key}`, wanted, {}, (gap) => found({ kind: "gap", actor, gap, cut: cutOf(gap) }))
  }

  view((now) => {
    const { entries, changes } = now.library
    const { date, compare } = now.view
    const shown = entryOf(now, date)
    if (preferred !== date) {
      preferred = date
      desk.prefer(date)
    }
    if (shown) void open(shown, {})
    measure(date, now, {})
    const other = compare.mode === "off" ? null : entryOf(now, compare.with)
    if (other) void open(other, {})
    const pair = compared(now)
    if (pair && compare.mode === "difference") {
      const [before, after] = [pair.before.id, pair.after.id]
      const key = changeKey(before, after)
      if (!changes.has(key)) {
        void ask(`change ${key}`, { kind: "change", before, after }, {}, (change) => {
          dispatch({ type: "changed", before, after, change })
        })
      }
    }
    close(now)
    if (!shown?.opened) return
    followEdits(now)
    if (now.view.tab === "series") void followSeries()
    if (isAsking(now) && !isUnderway(now)) void followForces()
    followSpot(now)
    followNeck(now)
    for (const entry of entries) {
      void open(entry, { isBackground: true })
      measure(entry.id, now, { isBackground: true })
    }
  })
}
