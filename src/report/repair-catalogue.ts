/**
 * Every repair that `repairGeoJson` may apply, and what it does. docs/issues.md is written from it.
 *
 * A repair changes as little as makes the file fit to measure; what it takes away, it names.
 */
export const REPAIR_CATALOGUE = {
  "drop-byte-order-mark": "Leaves the byte order mark out.",
  "keep-last-key": "Keeps the last of several members of one name, as JSON parsers do.",
  "mend-type": "Writes a type with the capitals that RFC 7946 gives it.",
  "complete-feature":
    "Gives a feature the members that it lacks, as null, and drops an `id` or `properties` of the wrong type.",
  "drop-feature": "Leaves out a feature that is none.",
  "drop-geometry": "Leaves out a geometry that cannot be mended; its feature stays, with a null geometry.",
  "drop-bbox": "Leaves out a `bbox` that is malformed, or does not hold the coordinates.",
  "mend-nesting": "Puts one pair of brackets round coordinates, takes one away, or changes a type to its Multi type.",
  "drop-position": "Leaves out positions that are no numbers, or not on the earth.",
  "wrap-longitude": "Brings longitudes past ±180° back by a whole turn.",
  "swap-coordinates": "Puts longitude first where all positions of a geometry are impossible otherwise.",
  "drop-heights": "Leaves heights out of a geometry whose rings had to be cut, for new corners have none.",
  "drop-line": "Leaves out a line of fewer than two positions.",
  "drop-repeated-position": "Leaves out positions that repeat the one before.",
  "close-ring":
    "Repeats a ring's first position at its end, where the two ends are up to 50 m apart or no farther than the longest edge.",
  "drop-spike": "Cuts off where a ring runs out and straight back. The ground stays the same.",
  "drop-ring": "Leaves out a hole that is too short, open or without ground.",
  "drop-part":
    "Leaves out a part whose outer ring is too short, open, without ground, round a pole or round the world.",
  "split-self-intersection":
    "Splits a ring where it crosses or touches itself. What it goes round, once or more, either way, is its ground.",
  "rebuild-polygon":
    "Makes rings anew where they cross, overlap or lie in one another: parts are united, and holes taken off their own part.",
  "rewind-ring": "Turns a ring: outer rings counter-clockwise, holes clockwise.",
  "cut-at-antimeridian": "Cuts parts in two at ±180°.",
  "drop-sliver": "Leaves out parts and holes less than a metre wide.",
} as const

/** Name of a repair. */
export type RepairName = keyof typeof REPAIR_CATALOGUE
