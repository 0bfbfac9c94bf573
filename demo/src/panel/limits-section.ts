import type { State } from "../state/state.js"
import { words } from "../words.js"
import { type Child, element } from "./element.js"

/** What nobody should read out of the map. */
export function limitsSection({ language }: State): readonly Child[] {
  const say = words[language]
  return [element("h2", {}, say.limitsTitle), ...say.limits.map((text) => element("p", {}, text))]
}
