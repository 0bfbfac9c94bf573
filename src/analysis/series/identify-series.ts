import type { ActorId } from "../../report/actor.js"
import type { DatedPocket, MeasuredDate, MeasuredStep } from "./measured-date.js"
import type { GroundLink } from "./pocket-links.js"
import type { EndedPocket, PocketCount, PocketState, SeriesPocket, SeriesRow } from "./series-row.js"

/** A pocket whose ground changed by less is the same. Square metres. */
const SAME_SQUARE_METRES = 1

/**
 * Gives pockets and necks ids that they keep over all dates.
 *
 * From one date to the next an id goes along the link with the most shared ground, one to one. Where a pocket splits, the
 * piece with the most of it keeps the id and the others get new ones; where pockets merge, the one with the most of the
 * ground goes on and the others end. Ids count up for each closing actor in the order of dates, on one date from the
 * largest pocket and from the narrowest neck.
 */
export function* identifySeries(dates: Iterable<MeasuredDate>): Generator<SeriesRow> {
  const nextPocket = counter("pocket")
  const nextNeck = counter("neck")
  let known = { pockets: [] as readonly SeriesPocket[], necks: [] as readonly string[] }
  for (const dated of dates) {
    const { date, areas, total, fronts, gaps, step } = dated
    const neckIds = inherit(dated.necks ?? [], step?.necks ?? [], known.necks, nextNeck)
    const pocketIds = inherit(dated.pockets ?? [], step?.pockets ?? [], idsOf(known.pockets), nextPocket)
    const closed = (dated.pockets ?? []).map((pocket, i) =>
      followed(pocket, i, pocketIds[i]!, step, known.pockets, known.necks),
    )
    yield {
      date,
      areas,
      total,
      daysSince: step?.daysSince ?? null,
      change: step?.change ?? null,
      fronts,
      pockets: dated.pockets && countsOf(dated.pockets),
      closed: dated.pockets && closed,
      ended: dated.pockets && (step ? endedPockets(step, known.pockets, pocketIds, neckIds) : []),
      necks: dated.necks && dated.necks.map((neck, i) => ({ id: neckIds[i]!, ...neck })),
      gaps,
    }
    known = { pockets: closed, necks: neckIds }
  }
}

const idsOf = (pockets: readonly SeriesPocket[]): string[] => pockets.map(({ id }) => id)

/** Ids such as `pocket:gov:1`. */
function counter(kind: string): (closing: ActorId) => string {
  const counts = new Map<ActorId, number>()
  return (closing) => {
    const count = (counts.get(closing) ?? 0) + 1
    counts.set(closing, count)
    return `${kind}:${closing}:${count}`
  }
}

/** An id for each of some grounds: that of the ground before with the strongest link to it, or a new one. */
function inherit(
  grounds: readonly { readonly closing: ActorId }[],
  links: readonly GroundLink[],
  before: readonly string[],
  next: (closing: ActorId) => string,
): string[] {
  const ids = new Map<number, string>()
  const used = new Set<number>()
  for (const { from, to } of links.toSorted((a, b) => b.squareMetres - a.squareMetres)) {
    if (used.has(from) || ids.has(to)) continue
    used.add(from)
    ids.set(to, before[from]!)
  }
  return grounds.map(({ closing }, i) => ids.get(i) ?? next(closing))
}

function followed(
  pocket: DatedPocket,
  index: number,
  id: string,
  step: MeasuredStep | null,
  before: readonly SeriesPocket[],
  necks: readonly string[],
): SeriesPocket {
  const from = (step?.pockets ?? []).filter(({ to }) => to === index).map((link) => before[link.from]!.id)
  const closing = step?.closed.find(({ to }) => to === index)
  const was = before.find((other) => other.id === id)
  const neck = closing ? (necks[closing.from] ?? null) : null
  return { id, ...pocket, state: stateOf(pocket, was), from, neck }
}

function stateOf(pocket: DatedPocket, was: DatedPocket | undefined): PocketState {
  if (!was) return "new"
  const more = pocket.squareMetres.value - was.squareMetres.value
  if (Math.abs(more) < SAME_SQUARE_METRES) return "same"
  return more < 0 ? "reduced" : "grown"
}

function endedPockets(
  step: MeasuredStep,
  before: readonly SeriesPocket[],
  ids: readonly string[],
  necks: readonly string[],
): EndedPocket[] {
  return before.flatMap(({ id }, from): EndedPocket[] => {
    if (ids.includes(id)) return []
    const strongest = step.pockets
      .filter((link) => link.from === from)
      .toSorted((a, b) => b.squareMetres - a.squareMetres)[0]
    if (strongest) return [{ id, how: "merged", into: ids[strongest.to]!, neck: null }]
    const how = step.ended.find((end) => end.from === from)!.how
    const opening = step.opened.find((link) => link.from === from)
    return [{ id, how, into: null, neck: how === "opened" && opening ? necks[opening.to]! : null }]
  })
}

function countsOf(pockets: readonly DatedPocket[]): PocketCount[] {
  const counts = new Map<ActorId, PocketCount>()
  for (const { closing, squareMetres } of pockets) {
    const { count, squareMetres: sum } = counts.get(closing) ?? { count: 0, squareMetres: 0 }
    counts.set(closing, { closing, count: count + 1, squareMetres: sum + squareMetres.value })
  }
  return [...counts.values()]
}
