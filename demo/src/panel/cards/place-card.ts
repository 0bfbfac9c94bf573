import { actorOf, losingReasonWords, type MapPlace, placeWords } from "frontline"
import type { Dispatch } from "../../state/action.js"
import { openedMap } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { words } from "../../words.js"
import { claimList } from "../claim-list.js"
import { distanceTable } from "../distance-table.js"
import { element } from "../element.js"
import { facts } from "../facts.js"
import { sources } from "../sources.js"
import { swatch } from "../swatch.js"
import { card } from "./card.js"

/** A place: who holds it, how far it is from each front, which claim says so and which say otherwise. */
export function placeCard(id: string, state: State, dispatch: Dispatch): HTMLElement | null {
  const { language } = state.settings
  const opened = openedMap(state)
  const place = opened?.map.places.find((one) => one.id === id)
  if (!opened || !place) return null
  const say = words[language]
  const told = placeWords(place, opened.map, language)
  return card(
    state,
    told.name,
    told.kind,
    facts([
      [say.holder, element("span", { class: "holder" }, swatch(actorOf(opened.map, place.holder)), told.holder)],
      [say.position, told.margin],
    ]),
    told.doubt && element("p", { class: "doubt" }, told.doubt),
    ...distanceTable("card", place.position, state, dispatch),
    sources(state, [told.claim], [], "h3"),
    outweighed(place, state),
  )
}

/** Claims that say otherwise, and why they did not decide. */
function outweighed({ outweighed: losers }: MapPlace, state: State): HTMLElement | null {
  if (losers.length === 0) return null
  const { language } = state.settings
  const listed = losers.map(({ claim, reason }) => ({
    id: claim,
    remark: losingReasonWords[reason]?.[language] ?? reason,
  }))
  return element(
    "details",
    { class: "fold" },
    element("summary", {}, words[language].otherwise(losers.length)),
    claimList(listed, state),
  )
}
