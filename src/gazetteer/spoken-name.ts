import { normaliseName } from "./normalise-name.js"

/**
 * A place name reduced to how it sounds: beside what `normaliseName` takes away, one letter for the vowels that writers
 * of Arabic names in Latin letters choose between (o and u, e and i, ay and ei), and one ending for -a, -ah and -eh.
 *
 * It is loose enough to make al-Busayrah of al-Basiri's Busayri: use it where the spelling itself fits nothing.
 *
 * @example
 * spokenName("Sokhneh") === spokenName("al-Sukhnah") // true
 */
export function spokenName(name: string): string {
  return normaliseName(name)
    .replace(/[ae][iy]+/g, "ay")
    .replace(/[aei]h?$/, "a")
    .replace(/o/g, "u")
    .replace(/e/g, "i")
    .replace(/(.)\1+/gu, "$1")
}
