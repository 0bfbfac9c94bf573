import type { Cut, MapId, WorkRequest } from "frontline"
import { editsOf } from "../state/edits.js"
import { QUESTION, QUESTION_DATE } from "../state/question.js"
import { redrawnId } from "../state/redrawn.js"
import { closerOf, drawnNeck, entryOf, redrawnShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Store } from "../state/store.js"
import type { AskOptions, Desk, Outcome } from "./desk.js"

/**
 * Has the map shown redrawn whenever the reader's edits differ from those it has, and measured. One request is under way at
 * a time; what comes while it is, waits, and only the latest of it is asked for.
 */
export function createRedrawing({ state, dispatch }: Store, desk: Desk): (now: State) => void {
  let isBusy = false

  async function ask<R extends WorkRequest>(request: R, options: AskOptions, answered: (outcome: Outcome<R>) => void) {
    isBusy = true
    const outcome = await desk.ask(request, options)
    isBusy = false
    answered(outcome)
    follow(state())
  }

  function redraw(map: MapId, now: State): void {
    const edits = editsOf(now, map)
    const { drawn } = now.work.present
    const neck = typeof drawn === "number" || drawn === "asked" ? drawnNeck(now) : null
    const cut = neck && { ...(neck satisfies Cut), closing: closerOf(now) }
    void ask(
      {
        kind: "redraw",
        map,
        as: redrawnId(map),
        edits,
        ...(map === QUESTION_DATE ? { gap: QUESTION } : {}),
        ...(cut ? { cut: { legs: cut.legs, cutOff: cut.cutOff, closing: cut.closing } } : {}),
      },
      { isBrief: now.view.held === "corner" },
      (outcome) => {
        if (outcome.kind === "answer") dispatch({ type: "redrawn", map, edits, answer: outcome.answer })
        else dispatch({ type: "redraw-failed", map, edits })
      },
    )
  }

  /** The list takes longer than a drag can wait: it is looked for when the line rests. */
  function search(map: MapId, now: State): void {
    const redrawn = redrawnShown(now)
    const { closing } = now.work.present
    if (!redrawn || now.view.held || redrawn.searched === closing) return
    const { edits } = redrawn
    const told = (necks: Parameters<typeof dispatch>[0] & { type: "redrawn-necks" }): void => dispatch(necks)
    if (!redrawn.opened.map.areas.has(closing)) return told({ type: "redrawn-necks", map, edits, closing, necks: [] })
    void ask({ kind: "necks", map: redrawnId(map), closing }, {}, (outcome) => {
      const necks = outcome.kind === "answer" ? outcome.answer : []
      told({ type: "redrawn-necks", map, edits, closing, necks })
    })
  }

  function follow(now: State): void {
    const map = now.view.date
    const edits = editsOf(now, map)
    if (isBusy || edits.length === 0 || !entryOf(now, map)?.opened) return
    const { tried, isAhead } = now.library.redrawn.get(map) ?? {}
    if (tried !== edits || (isAhead && now.view.held !== "corner")) redraw(map, now)
    else search(map, now)
  }
  return follow
}
