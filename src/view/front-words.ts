import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import { actorOf } from "./actor-of.js"
import { basisWords } from "./basis-words.js"
import { formatMargin } from "./format-margin.js"
import type { Language } from "./language.js"

/** What there is to say of a stretch of front line. */
export interface FrontWords {
  readonly id: string
  /** The two parties. */
  readonly between: string
  /** What it rests on. */
  readonly basis: string
  /** How far the true line may lie to either side. */
  readonly margin: string
  readonly note: string
  readonly claims: readonly string[]
  readonly pages: readonly string[]
}

/**
 * Puts a stretch of front line into words.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * frontWords(map.fronts[0], map, "en").between // "Islamic State – Syrian government"
 */
export function frontWords(front: FrontStretch, map: ControlMap, language: Language): FrontWords {
  guardMembers(
    "front",
    front,
    { id: "text", left: "text", right: "text", basis: "text", uncertaintyMetres: "size", note: "bilingual" },
    "a stretch of front: one of map.fronts",
  )
  guardControlMap("map", map)
  guardValue("language", language, "language")
  const [left, right] = [front.left, front.right].map((id) => actorOf(map, id).name[language])
  return {
    id: front.id,
    between: `${left} – ${right}`,
    basis: basisWords[front.basis].long[language],
    margin: formatMargin(front.uncertaintyMetres, language),
    note: front.note[language],
    claims: front.claims,
    pages: front.pages,
  }
}
