import { actorOf, type ControlMap, type SweptGround } from "frontline"
import { actorColour } from "../actor-colour.js"
import { groundLooks } from "../ground-look.js"
import { type Palette, palettes, type Theme } from "../palette.js"
import type { HeldShape } from "./held-shape.js"

/** Ground that changes hands, each part as its new holder's ground is drawn; as bare land where nobody takes it. */
export function heldGround(swept: readonly SweptGround[], map: ControlMap, theme: Theme): readonly HeldShape[] {
  const palette: Palette = palettes[theme]
  const under = swept.flatMap(({ gained, lost }) => [...gained, ...lost].flat())
  const taken = swept.flatMap(({ actor, gained }): HeldShape[] => {
    if (gained.length === 0) return []
    const party = actorOf(map, actor)
    const { opacity, lines } = groundLooks[party.pattern]
    const colour = actorColour(party, theme)
    const id = `held-${[...map.areas.keys()].indexOf(actor)}`
    const pattern = lines && { id, colour, lean: "falling" as const, ...lines }
    return [{ kind: "ground", name: "colour", rings: gained.flat(), colour, opacity, pattern }]
  })
  return [{ kind: "ground", name: "under", rings: under, colour: palette.land }, ...taken]
}
