import type { JobsAction } from "./jobs.js"
import type { LibraryAction } from "./library.js"
import type { Permalink } from "./permalink.js"
import type { RedrawnAction } from "./redrawn.js"
import type { SavingAction } from "./saving.js"
import type { SettingsAction } from "./settings.js"
import type { ViewAction } from "./view.js"
import type { WorkAction } from "./work.js"

/** Everything that can happen to the page: the actions of each slice, and those that concern several. */
export type Action =
  | SettingsAction
  | LibraryAction
  | ViewAction
  | WorkAction
  | JobsAction
  | RedrawnAction
  | SavingAction
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  /** The address has changed: by a link, or by the back and forward buttons. */
  | { readonly type: "navigated"; readonly link: Permalink }

/** Tells the page that something happened. */
export type Dispatch = (action: Action) => void
