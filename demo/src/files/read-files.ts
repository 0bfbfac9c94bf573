import { handleRequest, type Issue, importFile, issueWithin, validateGeoJson } from "frontline"
import type { FeatureCollection } from "geojson"
import type { Reading, ReadingRequest, ReadMap } from "./reading.js"
import { sharedActors } from "./shared-actors.js"

/** Properties that are never an actor: they say when, or are drawn from. */
const NO_ACTOR = /^(date|day|time|timestamp|geometry|wkt|id|fid|frontline|kind)$/i
/** A property of more different texts names something else than parties. */
const MOST_ACTORS = 60

/** Reads files of any format that the library knows: their sound maps, and all that is wrong with them. */
export async function readFiles({ files, actors, actorProperty }: ReadingRequest): Promise<Reading> {
  const maps: ReadMap[] = []
  const issues: Issue[] = []
  const properties = new Set<string>()
  const tell = (file: string, found: readonly Issue[]): void => {
    for (const issue of found) {
      const told = files.length > 1 ? issueWithin({ kind: "file", name: file }, issue) : issue
      if (!issues.some(({ code, message }) => code === told.code && message === told.message)) issues.push(told)
    }
  }
  for (const file of files) {
    const options = actorProperty === null ? { actors } : { actors, actorProperty }
    const imported = await importFile(file.name, new Uint8Array(await file.arrayBuffer()), options)
    tell(file.name, imported.issues)
    for (const { name, date, value } of imported.maps) {
      for (const property of actorCandidates(value)) properties.add(property)
      const text = JSON.stringify(value)
      const checked = validateGeoJson(text)
      tell(file.name, checked.issues)
      const sound = JSON.stringify(checked.sound ?? value)
      const request = { kind: "open", as: name, text: sound, ...(date === null ? {} : { date }) } as const
      const outcome = handleRequest(request, new Map())
      if (outcome.kind !== "answer") continue
      const opening = outcome.answer
      if (opening.kind === "map" && opening.map.areas.size > 0) {
        maps.push({ name, text: sound, opening })
      }
    }
  }
  const stated = maps.filter(({ text }) => isSnapshot(text)).flatMap(({ opening }) => opening.map.actors)
  const held = maps.flatMap(({ opening }) => [...opening.map.areas.keys()])
  return { maps, issues, properties: [...properties], actors: sharedActors(held, [...stated, ...actors]) }
}

/** A snapshot of this project says itself who its parties are. */
function isSnapshot(text: string): boolean {
  return (JSON.parse(text) as { frontline?: { format?: unknown } }).frontline?.format === "frontline-snapshot"
}

/** Properties of areas that hold a few different texts. */
function actorCandidates({ features }: FeatureCollection): string[] {
  const texts = new Map<string, Set<string>>()
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value !== "string" || value.trim() === "" || NO_ACTOR.test(key)) continue
      texts.set(key, (texts.get(key) ?? new Set()).add(value))
    }
  }
  return [...texts].filter(([, values]) => values.size <= MOST_ACTORS).map(([key]) => key)
}
