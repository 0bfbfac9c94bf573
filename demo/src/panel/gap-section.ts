import { formatDate, type Language } from "frontline"
import type { Dispatch } from "../state/action.js"
import { QUESTION, QUESTION_DATE } from "../state/question.js"
import { answersShown, closedShown, closureKey, isQuestionDate, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { gapPageWords } from "../words/gap-page-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { gapAnswer } from "./gap-answer.js"
import type { Part } from "./part.js"

/** The gap that the page opens with, in words; on other days than its own, the way to it. */
export const gapSection: Part = {
  id: "gap",
  of: (state) => [
    openedMap(state),
    answersShown(state).gap,
    state.view.date,
    state.view.selection,
    state.library.reports,
    state.work.present.drawn,
    closureKey(state),
    closedShown(state),
    answersShown(state).areas,
  ],
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  if (!isQuestionDate(state)) return otherDay(language, dispatch)
  const { gap } = answersShown(state)
  if (!openedMap(state) || !gap) return [element("p", { class: "waiting" }, words[language].measuring)]
  return gapAnswer("gap", gap, QUESTION, state, dispatch)
}

function otherDay(language: Language, dispatch: Dispatch): readonly Child[] {
  const say = gapPageWords[language]
  const day = formatDate(QUESTION_DATE, language)
  return [
    element("p", { class: "note" }, say.otherDay(day)),
    button(
      "go-to-question",
      () => dispatch({ type: "date", date: QUESTION_DATE }),
      { class: "action" },
      say.goThere(day),
    ),
  ]
}
