import type { Action } from "./action.js"
import { amended, recorded, redone, undone } from "./history.js"
import { reduceLibrary } from "./library.js"
import { linkApplied } from "./link-applied.js"
import { merge } from "./merge.js"
import { reduceSaving } from "./saving.js"
import { reduceSettings } from "./settings.js"
import type { State } from "./state.js"
import { reduceView } from "./view.js"
import { withFile, withoutGone } from "./with-file.js"
import { withNeckFollowed, withNeckLeft, withNoneFollowed } from "./with-followed-neck.js"
import { withHold, withRedrawing, withRedrawn, withStep } from "./with-redrawn.js"
import { reduceWork } from "./work.js"

/** The state after an action; an action that changes nothing gives the same object back. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "set":
      return merge(state, { settings: reduceSettings(state.settings, action) })
    case "listed":
    case "opened":
    case "measured":
    case "changed":
    case "closed":
    case "sourced":
    case "audited":
    case "failed":
    case "stopped":
    case "serialised":
    case "resumed":
      return merge(state, { library: reduceLibrary(state.library, action) })
    case "filed":
      return withFile(state, action)
    case "unfiled":
      return withoutGone(merge(state, { library: reduceLibrary(state.library, action) }))
    case "date":
      return withNeckLeft(state, merge(state, { view: reduceView(state.view, action) }))
    case "followed":
      return withNeckFollowed(state, action)
    case "compare":
    case "divide":
    case "camera":
    case "centred":
    case "tool":
    case "toggle":
    case "tab":
    case "verdict":
    case "report":
    case "ground":
    case "claim":
    case "select":
    case "play":
      return merge(state, { view: reduceView(state.view, action) })
    case "draw":
    case "closing":
    case "force": {
      // What is drawn anew comes into sight; a card that is open would lie over it.
      const view = reduceView(state.view, { type: "select", selection: null })
      const work = recorded(state.work, reduceWork(state.work.present, action))
      return withNoneFollowed(merge(state, { work, view }))
    }
    case "line-moved": {
      const keep = action.isFirst ? recorded : amended
      return merge(state, { work: keep(state.work, reduceWork(state.work.present, action)) })
    }
    case "redraw":
    case "redraw-cleared":
      return withRedrawing(state, action)
    case "redrawn":
    case "redrawn-necks":
    case "redraw-failed":
      return withRedrawn(state, action)
    case "hold":
      return withHold(state, action)
    case "corner":
    case "sketch":
    case "stride":
      return merge(state, { view: reduceView(state.view, action) })
    case "neck-closed":
    case "forces-cleared":
      return withNoneFollowed(merge(state, { work: recorded(state.work, reduceWork(state.work.present, action)) }))
    case "line-extended":
    case "line-cleared":
      return merge(state, { work: recorded(state.work, reduceWork(state.work.present, action)) })
    case "jobs":
      return action.jobs.length + state.jobs.length === 0 ? state : { ...state, jobs: action.jobs }
    case "save":
    case "saved":
      return { ...state, saving: reduceSaving(action) }
    case "undo":
      return withNoneFollowed(withStep(state, undone(state.work)))
    case "redo":
      return withNoneFollowed(withStep(state, redone(state.work)))
    case "navigated":
      return linkApplied(state, action.link)
  }
}
