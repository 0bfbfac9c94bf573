/** An edge of a shape: the part and ring it belongs to, and its number in that ring or line, all counted from 0. */
export interface EdgePlace {
  readonly part: number
  readonly ring: number
  readonly edge: number
}
