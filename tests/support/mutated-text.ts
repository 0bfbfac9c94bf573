import fc from "fast-check"

/**
 * Valid texts with pieces cut out, doubled or overwritten.
 *
 * @param splinters - What may be written over a piece: signs and words that mean something in the format.
 */
export function mutatedText(seeds: readonly string[], splinters: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 0, max: 12 }),
          fc.constantFrom("", ...splinters, null),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([seed, edits]) =>
      edits.reduce((text, [where, length, piece]) => {
        const at = Math.floor(where * text.length)
        const cut = text.slice(at, at + length)
        return text.slice(0, at) + (piece ?? cut + cut) + text.slice(at + length)
      }, seed),
    )
}
