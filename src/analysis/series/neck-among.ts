import { guardValue } from "../../guard/guard-value.js"
import type { ActorId } from "../../report/actor.js"
import { guardCut } from "../guard-cut.js"
import type { Neck } from "../neck.js"
import { type NeckGround, neckLinks } from "./neck-links.js"

/**
 * Which neck of another date a neck is: that with the most of the ground behind in common, more than half of what either
 * has behind it.
 *
 * @param necks - All necks of that date, of the same actor's closing.
 * @returns Its number in the list; null where none of them is that neck.
 * @throws {TypeError} If an argument is of another kind.
 * @example
 * const before = necks(map, { closing: "gov" })
 * neckAmong(before[2], before, "gov") // 2
 */
export function neckAmong(neck: Neck, necks: readonly Neck[], closing: ActorId): number | null {
  guardCut("neck", neck, { cutOff: "area" })
  guardValue("necks", necks, "list")
  for (const [i, each] of necks.entries()) guardCut(`necks[${i}]`, each, { cutOff: "area" })
  guardValue("closing", closing, "text")
  const ground = (each: Neck): NeckGround => ({
    neck: each,
    closing,
    area: each.cutOff,
    squareMetres: each.cutOffSquareMetres.value,
  })
  return neckLinks([ground(neck)], necks.map(ground))[0]?.to ?? null
}
