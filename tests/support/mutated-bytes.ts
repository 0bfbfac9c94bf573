import fc from "fast-check"

const injury = fc.record({
  kind: fc.constantFrom("change", "cut", "double", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...'<>&"{}[],:0-9eE.'.split("").map((sign) => sign.charCodeAt(0)))),
})

/** What a broken disk, a bad editor or a hostile hand does to valid files: bytes changed, cut out, doubled, cut off. */
export function mutatedBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.constantFrom(...seeds), fc.array(injury, { minLength: 1, maxLength: 3 })).map(([seed, injuries]) =>
    injuries.reduce((bytes, { kind, at, length, byte }) => {
      const place = Math.floor(at * bytes.length)
      if (kind === "end") return bytes.slice(0, place)
      if (kind === "change") return joined([bytes.slice(0, place), Uint8Array.of(byte), bytes.slice(place + 1)])
      return kind === "cut"
        ? joined([bytes.slice(0, place), bytes.slice(place + length)])
        : joined([bytes.slice(0, place + length), bytes.slice(place)])
    }, seed),
  )
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
