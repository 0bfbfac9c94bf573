import type { Feature } from "geojson"
import type { Actor, ActorId } from "../../report/actor.js"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import { holdsArea } from "../holds-area.js"
import { colourDistance } from "./colour-distance.js"
import type { ImportOptions } from "./imported.js"

/** Properties that give an area's colour, the likeliest first: simplestyle's, those of KML's styles, common ones. */
const COLOUR_PROPERTIES = ["fill", "color", "colour", "fillColor", "fill_color", "styleUrl", "stroke"]

/** Colours nearer than this, by {@link colourDistance}, stand for a known actor. */
const NEAR_COLOUR = 10

/**
 * Gives each area of a file its `actor`: from the property that names it, or, where colours are all that the file has,
 * one actor a colour.
 *
 * A colour is named after the known actor whose colour it nearly is, else by itself. One colour for all tells nothing.
 *
 * @returns The features with `actor` set, as far as it can be told.
 */
export function nameActors(
  features: readonly Feature[],
  { actorProperty, actor, actors = [] }: ImportOptions,
): { readonly features: readonly Feature[]; readonly issues: readonly Issue[] } {
  if (actor !== undefined) return { features: features.map((feature) => withActor(feature, actor)), issues: [] }
  const drawn = features.filter(({ geometry }) => holdsArea(geometry))
  // Of a table of places the points say who holds the ground round them.
  const areas = drawn.length > 0 ? drawn : features.filter(({ geometry }) => geometry?.type.endsWith("Point"))
  const property = actorProperty ?? "actor"
  const named = areas.filter((feature) => textAt(feature, property) !== null)
  if (named.length > 0) {
    return {
      features:
        property === "actor" ? features : features.map((feature) => withActor(feature, textAt(feature, property))),
      issues: [],
    }
  }
  if (actorProperty !== undefined) {
    const keys = [...new Set(areas.flatMap(({ properties }) => Object.keys(properties ?? {})))].slice(0, 20)
    const takesActor = areas.some((feature) => textAt(feature, "actor") !== null)
    const of = drawn.length > 0 ? "areas" : "places"
    const values = { kind: "asked-for", property: actorProperty, has: keys, of, takesActor } as const
    return { features, issues: [makeIssue("actor-missing", [], { found: keys, allowed: actorProperty, values })] }
  }
  return byColour(features, drawn, actors)
}

function byColour(
  features: readonly Feature[],
  areas: readonly Feature[],
  actors: readonly Actor[],
): { readonly features: readonly Feature[]; readonly issues: readonly Issue[] } {
  for (const property of COLOUR_PROPERTIES) {
    const colours = [...new Set(areas.flatMap((feature) => textAt(feature, property)?.toLowerCase() ?? []))]
    if (colours.length < 2) continue
    const names = namesOfColours(colours, actors)
    const values = { property, colours: [...names].slice(0, 12) }
    return {
      features: features.map((feature) => {
        const colour = textAt(feature, property)?.toLowerCase()
        return colour === undefined ? feature : withActor(feature, names.get(colour)!)
      }),
      issues: [makeIssue("actor-from-colour", [], { found: Object.fromEntries(names), allowed: "actor", values })],
    }
  }
  return { features, issues: [] }
}

/** A known actor goes to the colour that is nearest to its own, and to no other. */
function namesOfColours(colours: readonly string[], actors: readonly Actor[]): Map<string, ActorId> {
  const pairs = colours
    .flatMap((colour) =>
      actors.map(({ id, colour: own }) => ({ colour, id, apart: colourDistance(colour, own) ?? 999 })),
    )
    .filter(({ apart }) => apart <= NEAR_COLOUR)
    .toSorted((a, b) => a.apart - b.apart)
  const names = new Map<string, ActorId>()
  const taken = new Set<ActorId>()
  for (const { colour, id } of pairs) {
    if (names.has(colour) || taken.has(id)) continue
    names.set(colour, id)
    taken.add(id)
  }
  return new Map(colours.map((colour) => [colour, names.get(colour) ?? colour]))
}

function textAt({ properties }: Feature, key: string): string | null {
  const value: unknown = properties !== null && Object.hasOwn(properties, key) ? properties[key] : null
  const text = typeof value === "number" ? String(value) : value
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null
}

function withActor(feature: Feature, actor: ActorId | null): Feature {
  const { actor: _, ...properties } = feature.properties ?? {}
  return { ...feature, properties: actor === null ? properties : { ...properties, actor } }
}
