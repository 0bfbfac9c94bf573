/** Sites that lie too far apart for one plane. */
export class SitesTooWide extends RangeError {
  /** How far one of them lies from their middle. */
  readonly spanMetres: number

  constructor(spanMetres: number, mostMetres: number) {
    super(
      `The sites lie up to ${Math.round(spanMetres / 1000)} km from their middle; give them in parts of ${(mostMetres / 1000).toLocaleString("en")} km.`,
    )
    this.spanMetres = spanMetres
  }
}
