import type { Change, ControlMap, FrontDistance, Language, Position } from "frontline"
import type { DrawnCut } from "../state/asked-gap.js"
import type { Forces } from "../state/forces.js"
import type { AuditedClaim } from "../state/library.js"
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
  /** Whether the neck follows the hand, over the map: it is out of sight on it then, and stays as it was. */
  readonly isNeckHeld: boolean
  /** Where the picked forces stand. */
  readonly forces: Forces
  /** What changed since another map; the ground itself is then drawn faintly. */
  readonly change: Change | null
  readonly selection: Selection | null
  /** From the selected spot to each front. */
  readonly distances: readonly FrontDistance[] | null
  /** The claim that is shown, with the positions that prove what the map says of it. */
  readonly claim: AuditedClaim | null
  /** The line that is being measured. */
  readonly line: readonly Position[]
}
