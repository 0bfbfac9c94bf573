import type { State } from "../state/state.js"
import { words } from "../words.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"

/** What nobody should read out of the map. */
export const limitsSection: Part = { id: "limits", of: () => [], draw }

function draw({ settings }: State): readonly Child[] {
  const say = words[settings.language]
  return [element("h2", {}, say.limitsTitle), ...say.limits.map((text) => element("p", {}, text))]
}
