/**
 * A place name reduced to what its spellings share: no case, article, hyphen, diacritic or doubled letter; one form of
 * alif, ya and ta marbuta.
 *
 * @example
 * normaliseName("As Sukhnah") === normaliseName("al-Sukhnah") // true
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\u064B-\u0652\u0670\u0640]/g, "")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/(^|[\s-])(?:[ae][dlnrstz]|ash|esh)(?:-|\s+(?=[\p{L}'’]{3}))/gu, "$1")
    .replace(/(^|\s)ال(?=\p{L}{3})/gu, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/(.)\1+/gu, "$1")
}
