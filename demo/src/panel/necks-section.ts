import { actorOf, neckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { QUESTION } from "../state/question.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"

/** Every neck of the actor that the page asks about; a press draws it and goes there. */
export function necksSection({ language, opened, answers, drawn }: State, dispatch: Dispatch): readonly Child[] {
  const say = words[language]
  if (!opened) return []
  const heading = element("h2", {}, say.necksTitle(actorOf(opened.map, QUESTION.actor).name[language]))
  if (!answers.necks) return [heading, element("p", { class: "waiting" }, say.measuring)]
  return [
    heading,
    element("p", { class: "covers" }, say.necksIntro),
    element(
      "ol",
      { class: "necks" },
      ...answers.necks.map((neck, i) => {
        const told = neckWords(neck, QUESTION.actor, opened.map, language)
        return element(
          "li",
          {},
          button(
            `neck-${i}`,
            () => dispatch({ type: "draw", drawn: i }),
            { class: "neck", "aria-pressed": String(drawn === i) },
            element("span", { class: "neck-width" }, measuredText(told.width)),
            element("span", { class: "neck-where" }, say.neckBetween(told.banks[0].near, told.banks[1].near)),
            element("span", { class: "neck-area" }, say.wouldCutOff, ": ", measuredText(told.cutOff)),
          ),
        )
      }),
    ),
  ]
}
