/** A colour's red, green and blue, 0 to 255; null where the text is no hexadecimal colour. */
function channels(colour: string): readonly [number, number, number] | null {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1]
  if (!hex) return null
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex
  const at = (i: number): number => Number.parseInt(full.slice(i, i + 2), 16)
  return [at(0), at(2), at(4)]
}

/** CIE L*a*b* of an sRGB colour, white point D65. */
function lab(rgb: readonly [number, number, number]): [number, number, number] {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/**
 * How far two colours are apart to the eye: 2 is just seen beside one another, 10 is another shade.
 *
 * @returns CIE76 difference; null where one is no hexadecimal colour.
 * @see CIE 15:2018, section 8.2.1.
 */
export function colourDistance(a: string, b: string): number | null {
  const [first, second] = [channels(a), channels(b)]
  if (!first || !second) return null
  const [p, q] = [lab(first), lab(second)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}
