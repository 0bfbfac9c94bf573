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

/**
 * Two ends of segments closer than this are one. Degrees; a tenth of a millimetre on the ground.
 *
 * Reason: positions are drawn and rounded to a centimetre at best. Wider would weld lines that were drawn apart; narrower
 * would let a vertex that was written twice miss itself.
 */
export const SAME_DEGREES = 1e-9

/**
 * Crossings of lines are rounded to this many decimals of a degree, about a centimetre.
 *
 * Reason: a rebuild must be byte-identical on every machine. Fewer would move lines visibly; more would let the last bits
 * of a division show.
 */
export const CROSSING_DECIMALS = 7

/**
 * Pairs of edges this much longer on the plane than the shortest are measured on the ellipsoid too. Metres.
 *
 * Reason: the plane is off by 0.06 % at 300 km, which differs between neighbouring edges by less. Wider costs time;
 * narrower could keep the wrong edge.
 */
export const PLANE_DOUBT_METRES = 1

/**
 * Boundaries nearer than this touch, as far as any drawing can tell: no chord is left between them. Metres.
 *
 * Reason: no front is drawn to a metre. Wider would swallow real gaps between villages; narrower would report shared
 * vertices as gaps.
 */
export const LEAST_CHORD_METRES = 1

/**
 * A foot this near to a vertex is the vertex, given as it was drawn. Metres.
 *
 * Reason: a foot is found to 10 nm; a vertex must come back with its own digits.
 */
export const VERTEX_METRES = 1e-6

/**
 * A crossing this near to an end of a chord is that end. Metres.
 *
 * Reason: a geodesic edge of 50 km bulges from its straight line on the plane by up to 10 m. Wider would overlook a spit
 * of ground at the end; narrower would reject chords that end on long edges.
 */
export const CHORD_END_METRES = 10

/**
 * What is left of a link of a network counts as nothing below this. Metres.
 *
 * Reason: capacities are lengths, and sums of them round at a nanometre. Wider would open links that are cut; narrower
 * would let rounding carry flow for ever.
 */
export const LEAST_FLOW_METRES = 1e-6
