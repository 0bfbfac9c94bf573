import { guardCut } from "../analysis/guard-cut.js"
import type { Cut, NeckEnd } from "../analysis/neck.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap, MapPlace } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import { actorOf } from "./actor-of.js"
import { arabicCount } from "./arabic-count.js"
import { formatMargin } from "./format-margin.js"
import { formatMeasured } from "./format-measured.js"
import { formatRoundLength } from "./format-round-length.js"
import { formatShare } from "./format-share.js"
import { type FrontWords, frontWords } from "./front-words.js"
import type { Language } from "./language.js"

/** One bank of a neck. */
export interface BankWords {
  /** The nearest place that the closing actor holds; empty where it holds none on the map. */
  readonly near: string
  /** The stretch of front that the bank lies on; null where the map draws none. */
  readonly front: FrontWords | null
}

/** What there is to say of a neck. */
export interface NeckWords {
  /** All legs together. */
  readonly width: string
  /** What the interval of the width covers; null where there is no interval. */
  readonly widthCovers: string | null
  readonly cutOff: string
  readonly cutOffCovers: string | null
  /** Who holds the ground that would be cut off; with shares where there is more than one. */
  readonly heldBy: string
  /** How far the ground reaches behind the neck. */
  readonly depth: string
  /** Its share of the open ground in the theatre; null where the map has no theatre. */
  readonly share: string | null
  readonly places: readonly { readonly id: string; readonly name: string }[]
  /** The two ends of its widest leg. */
  readonly banks: readonly [BankWords, BankWords]
}

/**
 * Puts a neck, or any other cut, of one actor into words.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const [narrowest] = necks(map, { closing: "gov" })
 * neckWords(narrowest, "gov", map, "en").cutOff // "8,300 km² (5,900–10,800)"
 */
export function neckWords(neck: Cut, closing: ActorId, map: ControlMap, language: Language): NeckWords {
  guardCut("neck", neck, {
    widthMetres: "measured",
    legs: "list",
    ends: "list",
    cutOffSquareMetres: "measured",
    heldBy: "list",
    places: "list",
    depthMetres: "number",
  })
  guardValue("closing", closing, "text")
  guardControlMap("map", map)
  guardValue("language", language, "language")
  const { widthMetres, cutOffSquareMetres, ends } = neck
  const bank = (end: NeckEnd): BankWords => ({
    near: nearest(end, closing, map)?.name[language] ?? "",
    front: end.front && frontWords(end.front, map, language),
  })
  return {
    width: formatMeasured(widthMetres, "length", language),
    widthCovers: widthCovers(neck, language),
    cutOff: formatMeasured(cutOffSquareMetres, "area", language),
    cutOffCovers: cutOffSquareMetres.low === null ? null : CUT_OFF_COVERS[language],
    heldBy: heldBy(neck, map, language),
    depth: formatRoundLength(Math.round(neck.depthMetres / 1000) * 1000, language),
    share: neck.shareOfOpenGround === null ? null : formatShare(neck.shareOfOpenGround, language),
    places: neck.places.flatMap((id) => {
      const place = map.places.find((one) => one.id === id)
      return place ? [{ id, name: place.name[language] }] : []
    }),
    banks: [bank(ends[0]), bank(ends[1])],
  }
}

const CUT_OFF_COVERS: Record<Language, string> = {
  en: "Worst case: every front line round it off by its drawing uncertainty, all to one side.",
  ar: "أسوأ حالة: انزياح كل خطوط التماس حولها بمقدار هامش رسمها، كلها إلى جهة واحدة.",
}

function widthCovers({ widthMetres, legs }: Cut, language: Language): string | null {
  if (widthMetres.low === null) return null
  const banks = legs.flatMap(({ ends }) => ends.map(({ front }) => front?.uncertaintyMetres ?? 0))
  const margins = banks.map((metres) => formatMargin(metres, language)).join(language === "ar" ? " و" : " and ")
  if (legs.length > 1) {
    return language === "ar"
      ? `مجموع ${arabicCount(legs.length, LEGS, "oblique")}. أسوأ حالة: انزياح كل ضفة بمقدار هامش رسمها.`
      : `Sum of ${legs.length} legs. Worst case: every bank off by its drawing uncertainty.`
  }
  return language === "ar"
    ? `أسوأ حالة: انزياح الضفتين كلتيهما بمقدار هامش رسمهما (${margins}).`
    : `Worst case: both banks off by their drawing uncertainty (${margins}).`
}

function heldBy({ heldBy: holders }: Cut, map: ControlMap, language: Language): string {
  const name = (id: ActorId): string => actorOf(map, id).name[language]
  if (holders.length === 1) return name(holders[0]!.actor)
  const total = holders.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  return holders
    .map(({ actor, squareMetres }) => `${name(actor)} ${formatShare(squareMetres / total, language)}`)
    .join(language === "ar" ? "، " : ", ")
}

function nearest({ position }: NeckEnd, closing: ActorId, map: ControlMap): MapPlace | undefined {
  const held = map.places.filter(({ holder }) => holder === closing)
  const distance = ({ position: there }: MapPlace): number => geodesicInverse(position, there).metres
  return held.toSorted((a, b) => distance(a) - distance(b))[0]
}

const LEGS = { one: "مقطع واحد", two: ["مقطعان", "مقطعين"], few: "مقاطع", many: "مقطعاً", other: "مقطع" } as const
