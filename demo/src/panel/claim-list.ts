import { type ControlMap, formatDate, type SnapshotClaim } from "frontline"
import { openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { element } from "./element.js"

/** A claim that is to be shown, and what is to be said of it besides. */
export interface ListedClaim {
  readonly id: string
  readonly remark?: string
}

/**
 * Claims with what they state, who says so, where and of which day; what is not known stands with its id alone.
 *
 * @param known - The claims of the map that they are of: the one shown, unless told.
 */
export function claimList(
  listed: readonly ListedClaim[],
  state: State,
  known: ControlMap["claims"] = openedMap(state)?.map.claims ?? {},
): HTMLElement | null {
  if (listed.length === 0) return null
  return element(
    "ul",
    { class: "claims" },
    ...listed.map(({ id, remark }) => {
      const claim = Object.hasOwn(known, id) ? known[id] : undefined
      return element(
        "li",
        {},
        remark && element("strong", {}, `${remark}: `),
        claim && element("span", { class: "statement" }, claim.statement[state.settings.language], " "),
        claim && element("span", { class: "whence" }, whence(claim, state), " "),
        claim && interest(claim, state),
        element("code", { dir: "ltr" }, id),
      )
    }),
  )
}

/** Whom a statement serves: one against its speaker's own interest deserves more trust. */
function interest(claim: SnapshotClaim, { settings: { language } }: State): HTMLElement | null {
  const text = words[language].interest[claim.interest]
  return text ? element("span", { class: "interest", "data-interest": claim.interest }, text, " ") : null
}

function whence(claim: SnapshotClaim, { settings: { language }, library: { reports } }: State): string {
  const say = words[language]
  const day = formatDate(claim.date.to, language)
  if (claim.paragraph === null) return say.join(say.background, claim.page ?? claim.inferred ?? null, day)
  const report = reports.get(claim.report)?.publisher[language] ?? claim.report
  const place = claim.paragraph === 0 ? say.headline(report) : say.paragraph(report, claim.paragraph)
  const speaker = claim.attribution[language]
  return say.join(place, speaker === report ? null : say.says(speaker), day)
}
