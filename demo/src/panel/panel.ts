import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { areasSection } from "./areas-section.js"
import { type Child, element } from "./element.js"
import { failureSection } from "./failure-section.js"
import { gapSection } from "./gap-section.js"
import { limitsSection } from "./limits-section.js"
import { necksSection } from "./necks-section.js"
import { replaceChildren } from "./replace-children.js"
import { sourcesSection } from "./sources-section.js"

/** One part of the panel: what it shows, and what of the state it depends on. */
interface Part {
  readonly id: string
  readonly of: (state: State) => readonly unknown[]
  readonly draw: (state: State, dispatch: Dispatch) => readonly Child[]
}

const PARTS: readonly Part[] = [
  { id: "failure", of: ({ failure }) => [failure], draw: failureSection },
  {
    id: "gap",
    of: ({ opened, answers, selection, reports, drawn }) => [opened, answers.gap, selection, reports, drawn],
    draw: gapSection,
  },
  { id: "areas", of: ({ opened, answers }) => [opened, answers.areas], draw: areasSection },
  { id: "necks", of: ({ opened, answers, drawn }) => [opened, answers.necks, drawn], draw: necksSection },
  { id: "limits", of: () => [], draw: limitsSection },
  { id: "sources", of: ({ opened, reports }) => [opened, reports], draw: sourcesSection },
]

/** The panel beside the map. A part is drawn anew only when what it depends on has changed. */
export function panel(parent: HTMLElement, dispatch: Dispatch): (state: State) => void {
  const parts = PARTS.map((part) => ({
    part,
    home: element("section", { id: part.id, class: "part" }),
    seen: [] as readonly unknown[],
  }))
  parent.append(...parts.map(({ home }) => home))
  parts.find(({ part }) => part.id === "failure")?.home.setAttribute("role", "alert")
  return (state) => {
    for (const entry of parts) {
      const now = [state.language, ...entry.part.of(state)]
      if (now.length === entry.seen.length && now.every((value, i) => value === entry.seen[i])) continue
      entry.seen = now
      const folds = new Map(
        [...entry.home.querySelectorAll("details")].map((fold) => [fold.dataset["fold"], fold.open]),
      )
      replaceChildren(entry.home, ...entry.part.draw(state, dispatch))
      for (const fold of entry.home.querySelectorAll("details"))
        fold.open = folds.get(fold.dataset["fold"]) ?? fold.open
    }
  }
}
