import type { Compass } from "../claim/claim.js"
import type { Bilingual } from "../report/actor.js"

/** The eight points of the compass, from the north round by the east. */
export const compassWords: Readonly<Record<Compass, Bilingual>> = {
  north: { en: "north", ar: "شمال" },
  "north-east": { en: "north-east", ar: "شمال شرق" },
  east: { en: "east", ar: "شرق" },
  "south-east": { en: "south-east", ar: "جنوب شرق" },
  south: { en: "south", ar: "جنوب" },
  "south-west": { en: "south-west", ar: "جنوب غرب" },
  west: { en: "west", ar: "غرب" },
  "north-west": { en: "north-west", ar: "شمال غرب" },
}
