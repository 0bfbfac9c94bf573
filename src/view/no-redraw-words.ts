import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import type { NoRedrawReason } from "../model/redraw/no-redraw-reason.js"
import { formatRoundLength } from "./format-round-length.js"
import { guardNames } from "./guard-names.js"
import type { Language } from "./language.js"
import type { Names } from "./names.js"

/**
 * Why a line cannot be redrawn so, as a clause without a full stop.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const { reason } = moveVertex(map, map.edges[0].line[0], [38, 35])
 * noRedrawWords(reason, namesOf(map), "en") // "the corner lies on the edge of the map's theatre"
 */
export function noRedrawWords(reason: NoRedrawReason, names: Names, language: Language): string {
  guardMembers("reason", reason, { kind: "text" }, "the reason of a redrawing that is refused")
  guardOneOf("reason.kind", reason.kind, [
    "crosses",
    "apart",
    "no-corner",
    "fixed",
    "outside",
    "junction",
    "too-few",
    "no-ground",
  ])
  guardNames(names)
  guardValue("language", language, "language")
  const say = WORDS[language]
  switch (reason.kind) {
    case "crosses":
      return reason.actor === null ? say.crossesItself : say.crosses(names.ground(reason.actor)[language])
    case "apart":
      return say.apart(formatRoundLength(reason.allowed, language))
    default:
      return say[reason.kind]
  }
}

const WORDS = {
  en: {
    "no-corner": "the map has no such corner or edge",
    fixed: "the corner lies on the edge of the map's theatre",
    outside: "the line would leave the map's theatre",
    crosses: (ground: string) => `the line would meet the boundary of ${ground}`,
    crossesItself: "the line meets itself",
    junction: "more than two lines meet at that corner",
    "too-few": "without that corner there would be no ground left in its ring",
    apart: (allowed: string) => `an end of the line is farther than ${allowed} from every boundary`,
    "no-ground": "no ground lies between the line and the old one",
  },
  ar: {
    "no-corner": "ليس في الخريطة رأس أو ضلع كهذا",
    fixed: "يقع الرأس على حافة نطاق الخريطة",
    outside: "يخرج الخط عن نطاق الخريطة",
    crosses: (ground: string) => `يلاقي الخط حدود ${ground}`,
    crossesItself: "يلاقي الخط نفسه",
    junction: "يلتقي عند ذلك الرأس أكثر من خطين",
    "too-few": "لا تبقى داخل الحلقة أرض من دون ذلك الرأس",
    apart: (allowed: string) => `يبعد أحد طرفي الخط أكثر من ${allowed} عن كل الحدود`,
    "no-ground": "لا أرض بين الخط والخط القديم",
  },
} as const
