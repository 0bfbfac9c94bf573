import { change } from "../analysis/change.js"
import { closeNeck } from "../analysis/close-neck.js"
import { closure } from "../analysis/closure.js"
import { distance, type Target } from "../analysis/distance.js"
import { distancesToFronts } from "../analysis/distances-to-fronts.js"
import type { ForcePlace } from "../analysis/gap.js"
import { pockets } from "../analysis/pockets.js"
import { neckAmong } from "../analysis/series/neck-among.js"
import { series } from "../analysis/series.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap } from "../model/control-map.js"
import { answerRedraw } from "./answer-redraw.js"
import { answerWith } from "./answer-with.js"
import { FIRST_HANDLERS } from "./first-handlers.js"
import type { Handlers, Progress } from "./handlers.js"
import { mapOf } from "./map-of.js"
import { placeAt } from "./place-at.js"
import type { MapId, WorkRequest } from "./request.js"
import type { WorkResponse } from "./response.js"

const HANDLERS: Handlers = {
  ...FIRST_HANDLERS,
  "neck-among": ({ neck, necks, closing }) => neckAmong(neck, necks, closing),
  pockets: ({ map, closing }, maps) => pockets(mapOf(maps, map), { closing }),
  closure: ({ map: id, closing, around }, maps) => {
    const map = mapOf(maps, id)
    return closure(map, { closing, around: placeAt(map, around).position })
  },
  fronts: ({ map: id, from }, maps) => {
    const map = mapOf(maps, id)
    return distancesToFronts(map, placeAt(map, from))
  },
  distance: ({ map: id, from, to }, maps) => {
    const map = mapOf(maps, id)
    return distance(target(placeAt(map, from)), target(placeAt(map, to)))
  },
  change: ({ before, after }, maps) => change(mapOf(maps, before), mapOf(maps, after)),
  "what-if": ({ map, closing, cuts }, maps, progress) => {
    guardValue("request.cuts", cuts, "list")
    return cuts.reduce(
      (closed, cut, i) => {
        progress(i, cuts.length)
        return closeNeck(closed, cut, { closing })
      },
      mapOf(maps, map),
    )
  },
  redraw: (request, maps) => answerRedraw(mapOf(maps, request.map), request),
  series: ({ maps: ids, options }, maps, progress) => {
    guardValue("request.maps", ids, "texts")
    const dated = ids.map((id) => ({ date: dateOf(id, mapOf(maps, id)), map: mapOf(maps, id) }))
    const rows = series(
      dated.toSorted((a, b) => a.date.localeCompare(b.date)),
      options,
    )
    return [...counted(rows, (done) => progress(done, ids.length))]
  },
}

/**
 * Answers one question about open maps. Pure: the caller keeps the maps, and keeps what `open`, `what-if` and `redraw` make
 * under the name that the request gives.
 *
 * @param maps - The open maps by id.
 * @param progress - Told how far it is, on questions of several steps.
 * @returns Never throws: a question that cannot be asked of these maps is `refused`, with the reason in a sentence.
 * @example
 * handleRequest({ kind: "areas", map: "2017-08-13" }, new Map([["2017-08-13", map]])).kind // "answer"
 */
export function handleRequest<R extends WorkRequest>(
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
  progress: Progress = () => undefined,
): WorkResponse<R> {
  return answerWith(HANDLERS, request, maps, progress)
}

function dateOf(id: MapId, { date }: ControlMap): string {
  if (date === null) throw new RangeError(`the map ${id} has no date, which a series needs`)
  return date
}

function target({ position, radiusMetres }: ForcePlace): Target {
  return { shape: { kind: "point", position }, uncertaintyAt: () => radiusMetres }
}

function* counted<T>(items: Iterable<T>, tell: (done: number) => void): Generator<T> {
  let done = 0
  for (const item of items) {
    tell(++done)
    yield item
  }
}
