import { failureShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { type Child, element } from "./element.js"
import { issueSentence } from "./issue-sentence.js"
import type { Part } from "./part.js"

/** More reasons than this are not listed. */
const MOST_DETAILS = 5

/** Why there is nothing to show, in a sentence, and what exactly is wrong. */
export const failureSection: Part = { id: "failure", of: (state) => [failureShown(state)], draw }

function draw(state: State): readonly Child[] {
  const { language } = state.settings
  const failure = failureShown(state)
  if (!failure) return []
  return [
    element("p", { class: "failure-sentence" }, words[language].failure[failure.kind]),
    failure.details.length > 0 &&
      element(
        "ul",
        { class: "pages" },
        ...failure.details
          .slice(0, MOST_DETAILS)
          .map((detail) => element("li", {}, issueSentence(detail, state.settings))),
      ),
  ]
}
