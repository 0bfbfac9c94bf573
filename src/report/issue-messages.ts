import type { IssueCode, IssueMessages } from "./issue-message.js"
import { IMPORT_MESSAGES } from "./issues/import-messages.js"
import { JSON_MESSAGES } from "./issues/json-messages.js"
import { MAKING_MESSAGES } from "./issues/making-messages.js"
import { MAP_MESSAGES } from "./issues/map-messages.js"
import { POLYGON_MESSAGES } from "./issues/polygon-messages.js"
import { POSITION_MESSAGES } from "./issues/position-messages.js"
import { RING_MESSAGES } from "./issues/ring-messages.js"
import { STRUCTURE_MESSAGES } from "./issues/structure-messages.js"

/** How grave each kind of issue is, and its English sentence. The Arabic ones are in `src/view/issues/`. */
export const ISSUE_MESSAGES: IssueMessages<IssueCode> = {
  ...JSON_MESSAGES,
  ...STRUCTURE_MESSAGES,
  ...POSITION_MESSAGES,
  ...RING_MESSAGES,
  ...POLYGON_MESSAGES,
  ...MAP_MESSAGES,
  ...IMPORT_MESSAGES,
  ...MAKING_MESSAGES,
}
