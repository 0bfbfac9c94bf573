/**
 * Two witness pairs whose distances differ by less than this are ties. Metres.
 *
 * Reason: the promised accuracy of a distance. Wider would merge real differences, narrower would let rounding choose.
 */
export const TIE_METRES = 1e-6

/**
 * Boundaries that come nearer than this touch. Metres.
 *
 * Reason: ten times what an inverse geodesic (15 nm) and a vertex in space (4 nm) may be off. Wider would call separate
 * forces joined; narrower would let a shared vertex that was computed twice count as a gap.
 */
export const TOUCH_METRES = 1e-7

/**
 * A foot on a line is found when a further step moves it by less than this. Metres.
 *
 * Reason: the error of a distance is of second order in that of the foot, so 10 nm leaves nothing visible.
 */
export const FOOT_METRES = 1e-8
