import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { jobWords } from "../words/job-words.js"
import type { Desk } from "../work/desk.js"
import { element } from "./element.js"

/** Work that takes long: a bar, and a button that calls it off; and what was called off, with a button to go on. */
export function statusStrip(
  parent: HTMLElement,
  desk: Pick<Desk, "cancel">,
  dispatch: Dispatch,
): (state: State) => void {
  const text = element("span")
  const bar = element("progress", { max: 1 })
  const cancel = element("button", { type: "button", class: "action" })
  const resume = element("button", { type: "button", class: "action" })
  parent.append(text, bar, cancel, resume)
  let latest: State["jobs"] = []
  cancel.addEventListener("click", () => {
    for (const { id } of latest) desk.cancel(id)
  })
  resume.addEventListener("click", () => dispatch({ type: "resumed" }))
  return ({ settings, jobs, library }) => {
    const say = jobWords[settings.language]
    latest = jobs
    const isWorking = jobs.length > 0
    const isStopped = !isWorking && library.stopped.length > 0
    parent.hidden = !isWorking && !isStopped
    bar.hidden = cancel.hidden = !isWorking
    resume.hidden = !isStopped
    text.textContent = isWorking ? say.working : say.stopped
    bar.setAttribute("aria-label", say.working)
    cancel.textContent = say.cancel
    resume.textContent = say.resume
    const share = jobs[0]?.share ?? null
    if (share === null) bar.removeAttribute("value")
    else bar.value = share
  }
}
