import type { DescribedIssue } from "./issue-kind.js"

/** What is wrong with a ring by itself. */
export const RING_ISSUES = {
  "polygon-empty": {
    layer: "coordinates",
    meaning: "A polygon has no ring.",
    wayOut: "Take it out, or give it one.",
    example: '{"type":"Polygon","coordinates":[]}',
    repair: "drop-part",
  },
  "ring-too-short": {
    layer: "coordinates",
    meaning: "A ring has fewer than four positions, the last repeating the first.",
    wayOut: "Take it out, or draw it whole.",
    example: '{"type":"Polygon","coordinates":[[]]}',
    repair: "drop-part",
  },
  "ring-not-closed": {
    layer: "coordinates",
    meaning: "A ring's last position is not its first; `found` is how far apart they are.",
    wayOut: "Repeat the first position at the end, if nothing is missing between the two.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}',
    repair: "close-ring",
  },
  "ring-without-ground": {
    layer: "coordinates",
    meaning: "All positions of a ring lie on one line, so that it encloses nothing.",
    wayOut: "Take it out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,2],[0,0]]]}',
    repair: "drop-part",
  },
  "ring-crosses-itself": {
    layer: "coordinates",
    meaning: "Two edges of a ring cross, or run along one another.",
    wayOut: "Split it at the crossing, or mend the order of its positions.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}',
    repair: "split-self-intersection",
  },
  "ring-touches-itself": {
    layer: "coordinates",
    meaning:
      "A ring comes to one place twice without crossing itself. It is measured all the same; other programs may refuse it.",
    wayOut: "Split it there into two parts, or into a ring and a hole.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[2,0],[1,1],[2,2],[0,2],[1,1],[0,0]]]}',
    repair: "split-self-intersection",
  },
  "ring-spike": {
    layer: "coordinates",
    meaning: "A ring runs out to a place and straight back.",
    wayOut: "Take the tip of the spike out.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[2,4],[2,6],[2,4],[0,4],[0,0]]]}',
    repair: "drop-spike",
  },
  "ring-orientation": {
    layer: "coordinates",
    meaning:
      "A ring runs against RFC 7946's right-hand rule: outer rings counter-clockwise, holes clockwise. It is measured all the same.",
    wayOut: "Turn it round.",
    example: '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[1,0],[0,0]]]}',
    repair: "rewind-ring",
  },
  "ring-over-antimeridian": {
    layer: "coordinates",
    meaning:
      "A ring jumps over the antimeridian. It is measured rightly here, but RFC 7946 asks to cut it there, and other programs draw it round the world.",
    wayOut: "Cut it in two at ±180°.",
    example: '{"type":"Polygon","coordinates":[[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]}',
    repair: "cut-at-antimeridian",
  },
  "edge-round-world": {
    layer: "coordinates",
    meaning:
      "A frame round the world: its edges run from longitude −180° to 180°, which are one meridian. Edges are taken the short way round, so that it would enclose nothing.",
    wayOut: "Take the polygon out: ground of more than half the earth cannot be told from all the rest.",
    example: '{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}',
    repair: "drop-part",
  },
  "ring-round-pole": {
    layer: "coordinates",
    meaning:
      "A ring goes round a pole: no plane of longitude and latitude can hold it, so it cannot be laid over others.",
    wayOut: "Cut it along a meridian down to the pole.",
    example: '{"type":"Polygon","coordinates":[[[0,80],[120,80],[-120,80],[0,80]]]}',
    repair: "drop-part",
  },
} as const satisfies Record<string, DescribedIssue>
