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

/**
 * A foot inside an edge must be nearer than the edge's ends by more than this. Metres.
 *
 * Reason: two inverse geodesics of one length may differ by so much. Less, and a vertex is reported as a foot a rounding
 * away from it; more, and a real foot beside a vertex is lost, which costs nothing visible in the distance.
 */
export const FOOT_GAIN_METRES = 5e-9

/**
 * What rounding of places in space may add to or take from a straight length. Metres.
 *
 * Reason: coordinates of 6.4e6 m are right to 1e-9, six of them make a length; doubled and more. Less, and a search could
 * drop the nearest pair; more, and it keeps a few pairs too many.
 */
export const SPACE_ROUNDING_METRES = 2e-8

/**
 * Candidates for the nearest pair whose ranks are good to this need not all be measured. Metres.
 *
 * Reason: a tenth of the promised accuracy. Wider would break the promise where thousands tie; narrower would measure
 * them all.
 */
export const SETTLED_METRES = 1e-7

/**
 * What rounding may do to a height over the equator's plane, when boxes are passed over. Metres; the same in radians for
 * a longitude.
 *
 * Reason: a thousand times its rounding. Less could pass over an edge that lies on the meridian looked along; more looks
 * at a few boxes in vain.
 */
export const BOX_SLACK = 1e-6

/**
 * A longitude or latitude this near to another is looked at closely. Degrees, a micrometre.
 *
 * Reason: a thousand roundings of 180°. Less, and a place on a vertex could be taken for one beside it; more costs time.
 */
export const CLOSE_DEGREES = 1e-11

/**
 * Witnesses this near to each other are one. Degrees, a tenth of a millimetre.
 *
 * Reason: two edges that meet in a vertex find it to a micrometre each. Less would count it as a tie of its own; more
 * would merge vertices of the finest maps.
 */
export const SAME_WITNESS_DEGREES = 1e-9
