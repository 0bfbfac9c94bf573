import type { Actor } from "frontline"
import type { MapEntry } from "../state/library.js"
import type { OpenedFile } from "../state/opened-file.js"
import { openedMap } from "../state/selectors.js"
import type { Store } from "../state/store.js"
import type { Reading, ReadingRequest, ReadMap } from "./reading.js"

/** Reads files of the reader's own in a worker, which ends with them; the page goes on meanwhile. */
export interface FileReading {
  readonly read: (files: readonly File[]) => void
}

/** Starts reading where the reader gives files, names another property, or calls it off. */
export function fileReader({ state, dispatch, view }: Store): FileReading {
  let count = 0
  let turn = 0
  const given = new Map<string, readonly File[]>()
  const busy = new Map<string, { readonly worker: Worker; readonly actorProperty: string | null }>()

  function start(record: OpenedFile): void {
    busy.get(record.id)?.worker.terminate()
    const { id, actorProperty } = record
    const worker = new Worker(new URL("./files.worker.ts", import.meta.url), { type: "module" })
    busy.set(id, { worker, actorProperty })
    const finish = (reading: Reading | string): void => {
      worker.terminate()
      busy.delete(id)
      const now = state().library.files.find((file) => file.id === id)
      if (!now) return
      if (typeof reading === "string") {
        dispatch({ type: "filed", file: { ...now, isReading: false, fault: reading }, entries: [] })
        return
      }
      turn++
      const entries = reading.maps.map((map, i) => entryOf(map, `${id}-${turn}-${i + 1}`, reading.actors))
      const { issues, properties } = reading
      const maps = entries.map((entry) => entry.id)
      dispatch({ type: "filed", file: { ...now, isReading: false, maps, issues, properties, fault: null }, entries })
    }
    worker.addEventListener("message", ({ data }: MessageEvent<Reading | string>) => finish(data))
    worker.addEventListener("error", ({ message }) => finish(message))
    const request: ReadingRequest = {
      files: given.get(id) ?? [],
      actors: openedMap(state())?.map.actors ?? [],
      actorProperty,
    }
    worker.postMessage(request, [])
  }

  view(({ library }) => {
    for (const [id, { worker }] of busy) {
      if (library.files.some((file) => file.id === id && file.isReading)) continue
      worker.terminate()
      busy.delete(id)
    }
    for (const file of library.files) {
      const running = busy.get(file.id)
      if (file.isReading && running?.actorProperty !== file.actorProperty) start(file)
    }
    for (const id of given.keys()) if (!library.files.some((file) => file.id === id)) given.delete(id)
  })

  return {
    read: (files) => {
      if (files.length === 0) return
      const id = `file-${++count}`
      given.set(id, files)
      const names = files.map(({ name }) => name)
      const file = {
        id,
        names,
        isReading: true,
        maps: [],
        issues: [],
        fault: null,
        properties: [],
        actorProperty: null,
      } as const
      dispatch({ type: "filed", file, entries: [] })
    },
  }
}

function entryOf({ name, text, opening }: ReadMap, id: string, actors: readonly Actor[]): MapEntry {
  const { map, issues } = opening
  return { id, date: map.date, source: "file", own: { name, text, actors }, opened: null, issues, failure: null }
}
