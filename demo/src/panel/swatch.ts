import type { Actor } from "frontline"
import { actorColour } from "../map/actor-colour.js"
import { element } from "./element.js"

/** A patch in an actor's colour and pattern, as on the map. */
export function swatch({ colour, pattern }: Pick<Actor, "colour" | "pattern">): HTMLElement {
  const made = element("span", { class: `swatch swatch-${pattern}`, "aria-hidden": "true" })
  made.style.setProperty("--colour", colour)
  made.style.setProperty("--colour-dark", actorColour({ colour }, "dark"))
  return made
}
