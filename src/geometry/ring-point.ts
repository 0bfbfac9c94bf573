/** A point on a ring: on its edge number `edge`, counted from 0, `fraction` of the way along. */
export interface RingPoint {
  readonly ring: number
  readonly edge: number
  readonly fraction: number
}
