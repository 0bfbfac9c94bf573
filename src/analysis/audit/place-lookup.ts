import type { Place } from "../../gazetteer/place.js"

/** Finds a place by its gazetteer id. */
export type PlaceLookup = (id: string) => Place | undefined
