import type { Change, ControlMap, FrontDistance, Language, Position } from "frontline"
import type { DrawnCut } from "../state/asked-gap.js"
import type { Forces } from "../state/forces.js"
import type { Settings } from "../state/settings.js"
import type { LayerId, Selection } from "../state/view.js"
import type { Theme } from "./palette.js"

/** Everything that a map canvas draws, as plain data: it redraws what differs from the look before. */
export interface Look {
  readonly control: ControlMap
  readonly language: Language
  readonly digits: Settings["digits"]
  readonly theme: Theme
  readonly hidden: readonly LayerId[]
  readonly neck: DrawnCut | null
  /** Where the picked forces stand. */
  readonly forces: Forces
  /** What changed since another map; the ground itself is then drawn faintly. */
  readonly change: Change | null
  readonly selection: Selection | null
  /** From the selected spot to each front. */
  readonly distances: readonly FrontDistance[] | null
  /** The line that is being measured. */
  readonly line: readonly Position[]
}
