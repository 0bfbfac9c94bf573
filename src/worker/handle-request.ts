import { areas } from "../analysis/areas.js"
import { change } from "../analysis/change.js"
import { closeNeck } from "../analysis/close-neck.js"
import { closure } from "../analysis/closure.js"
import { distance, type Target } from "../analysis/distance.js"
import { distancesToFronts } from "../analysis/distances-to-fronts.js"
import { type ForcePlace, gap } from "../analysis/gap.js"
import { necks } from "../analysis/necks.js"
import { pockets } from "../analysis/pockets.js"
import { series } from "../analysis/series.js"
import type { ControlMap } from "../model/control-map.js"
import { openText } from "./open-text.js"
import type { MapId, Spot, WorkRequest } from "./request.js"
import type { AnswerTo, WorkResponse } from "./response.js"

/** How much of a request is done. */
export type Progress = (done: number, total: number) => void

type Handler<R extends WorkRequest> = (
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
  progress: Progress,
) => AnswerTo<R>

type Handlers = {
  readonly [K in WorkRequest["kind"]]: Handler<Extract<WorkRequest, { kind: K }>>
}

const HANDLERS: Handlers = {
  open: ({ text, date }) => openText(text, date),
  areas: ({ map }, maps) => areas(mapOf(maps, map)),
  gap: ({ map: id, actor, from, to }, maps) => {
    const map = mapOf(maps, id)
    for (const [force, spot] of [
      ["from", from],
      ["to", to],
    ] as const) {
      if (typeof spot === "string" && !map.places.some((place) => place.id === spot))
        return { kind: "none", reason: { kind: "unknown-place", force } }
    }
    return gap(map, { actor, from: placeAt(map, from), to: placeAt(map, to) })
  },
  necks: ({ map, closing }, maps) => necks(mapOf(maps, map), { closing }),
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
  "what-if": ({ map, closing, cuts }, maps, progress) =>
    cuts.reduce(
      (closed, cut, i) => {
        progress(i, cuts.length)
        return closeNeck(closed, cut, { closing })
      },
      mapOf(maps, map),
    ),
  series: ({ maps: ids, options }, maps, progress) => {
    const dated = ids.map((id) => ({ date: dateOf(id, mapOf(maps, id)), map: mapOf(maps, id) }))
    const rows = series(
      dated.toSorted((a, b) => a.date.localeCompare(b.date)),
      options,
    )
    return [...counted(rows, (done) => progress(done, ids.length))]
  },
}

/**
 * Answers one question about open maps. Pure: the caller keeps the maps, and keeps what `open` and `what-if` make under
 * the name that the request gives.
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
  const handler = HANDLERS[request.kind] as unknown as Handler<R>
  try {
    return { kind: "answer", answer: handler(request, maps, progress) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: error instanceof RangeError ? "refused" : "fault", message }
  }
}

function mapOf(maps: ReadonlyMap<MapId, ControlMap>, id: MapId): ControlMap {
  const map = maps.get(id)
  if (!map) throw new RangeError(`no map ${id} is open; open are ${[...maps.keys()].join(", ") || "none"}`)
  return map
}

function dateOf(id: MapId, { date }: ControlMap): string {
  if (date === null) throw new RangeError(`the map ${id} has no date, which a series needs`)
  return date
}

function placeAt({ places }: ControlMap, spot: Spot): ForcePlace {
  if (typeof spot !== "string") return { name: spot.join(","), position: spot, radiusMetres: 0 }
  const place = places.find(({ id }) => id === spot)
  if (!place) throw new RangeError(`the map has no place ${spot}`)
  return { name: place.name.en, position: place.position, radiusMetres: place.radiusMetres }
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
