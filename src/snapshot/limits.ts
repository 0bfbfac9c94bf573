/**
 * Larger files are refused. Bytes.
 *
 * Reason: the text and its parsed value stand in memory together. A file of 199 MB and 8.4 million vertices took `areas` and
 * `validate` to 2.0 GB each; a larger one would take it past what Node gives a process on a small machine, which ends without a word.
 */
export const MOST_BYTES = 200 * 2 ** 20

/**
 * Arrays and objects in a file; each position is one.
 *
 * Reason: each takes about 80 bytes once parsed, so that a file of nothing but `[],[],[]` would need forty times its
 * size. Ten million vertices fit, with their rings and features.
 */
export const MOST_CONTAINERS = 12_000_000

/**
 * Arrays and objects that stand in one another.
 *
 * Reason: a MultiPolygon's position stands 8 deep and properties seldom 10; 100 is far from what fills the stack.
 */
export const MOST_DEPTH = 100

/**
 * Features in a file.
 *
 * Reason: ten times the largest published control map; each feature costs a microsecond or ten in every check.
 */
export const MOST_FEATURES = 1_000_000

/**
 * Characters of one string, be it a name, a key or a property.
 *
 * Reason: a name is shown, compared and copied into messages. The longest description of a place ever met had 30,000.
 */
export const MOST_STRING_LENGTH = 1_000_000

/**
 * Columns of a table.
 *
 * Reason: each becomes a property of each row. The widest published tables of places have some sixty.
 */
export const MOST_COLUMNS = 1_000

/**
 * Issues of one code that are listed; the rest are counted.
 *
 * Reason: nobody mends more than a hundred by hand, and a million would fill the memory and the screen.
 */
export const MOST_ISSUES_OF_A_CODE = 100

/**
 * Pairs of edges with meeting boxes that are looked at in one geometry, for each of its edges.
 *
 * Reason: drawn lines have 2 to 20. A file of long parallel diagonals has as many as edges, and would take hours.
 */
export const MOST_PAIRS_AN_EDGE = 200

/** Pairs that are looked at however few edges there are: they take a tenth of a second. */
export const PAIRS_AT_LEAST = 1_000_000

/**
 * Times that a ring is looked for in others, for each ring of a geometry, where that is more than {@link PAIRS_AT_LEAST}.
 *
 * Reason: a map has lakes in islands in lakes, and no more. Rings within rings within rings would be looked for in all of
 * those round them.
 */
export const MOST_LOOKS_A_RING = 100

/**
 * Crossings that are counted in one ring or between two; after that the search in this geometry ends.
 *
 * Reason: a star of n spikes crosses itself n² times, and the thousandth crossing tells nobody anything.
 */
export const MOST_CROSSINGS = 1_000

/**
 * Pairs of edges with meeting boxes that are looked at when all grounds are laid over one another, for each edge.
 *
 * Reason: each may be a crossing to be kept. Neighbours that share their borders have 5 to 20.
 */
export const MOST_PAIRS_IN_OVERLAY = 60

/**
 * Edges that are laid over one another to look for overlaps and gaps.
 *
 * Reason: each takes about 500 bytes meanwhile, beside the file itself.
 */
export const MOST_EDGES_IN_OVERLAY = 2_000_000

/**
 * Actors whose grounds are laid over one another.
 *
 * Reason: the overlay counts for each edge how often each actor goes round it. A war has ten parties; a file with more
 * than 100 has its actors from the wrong property.
 */
export const MOST_ACTORS = 100

/**
 * Files in an archive; one with more is refused.
 *
 * Reason: ten years of daily maps are 3,650.
 */
export const MOST_ENTRIES = 5_000

/**
 * All files of an archive unpacked. Bytes.
 *
 * Reason: 769 daily maps of 3,000 vertices are 100 MB; what is read of an archive stands in memory together.
 */
export const MOST_UNPACKED_BYTES = 400 * 2 ** 20

/**
 * How many times its packed size an entry may have, once it is larger than {@link RATIO_FROM_BYTES}.
 *
 * Reason: coordinates pack to a third, repeated properties to a fiftieth. Nothing that is drawn reaches 200; what is made
 * to fill a memory comes near deflate's own end, 1,032.
 */
export const MOST_RATIO = 200

/** Small entries are not held against {@link MOST_RATIO}: a page of blanks is no bomb. Bytes. */
export const RATIO_FROM_BYTES = 2 ** 20
