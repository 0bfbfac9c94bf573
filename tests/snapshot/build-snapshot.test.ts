import { expect, test } from "vitest"
import type { Claim } from "../../src/claim/claim.js"
import type { Place } from "../../src/gazetteer/place.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { buildSnapshot } from "../../src/snapshot/build-snapshot.js"
import type { Corpus } from "../../src/snapshot/corpus.js"
import type { Trace } from "../../src/snapshot/trace.js"

const DATE = "2017-01-01"
const NAME = { en: "name", ar: "اسم" }

function trace(id: string, left: string, right: string, line: Position[]): Trace {
  return {
    id,
    left,
    right,
    basis: "inferred",
    uncertaintyMetres: 1000,
    anchors: [],
    claims: [],
    pages: [],
    note: NAME,
    line,
  }
}

function place(id: string, position: Position, radiusMetres = 1000): Place {
  return {
    id,
    name: { en: id, ar: "مكان" },
    aliases: [],
    kind: "town",
    position,
    radiusMetres,
    confidence: "high",
    governorate: "Homs",
    sources: ["a page"],
  }
}

function control(placeId: string, actor: string): Claim {
  return {
    id: `c-${placeId}`,
    report: "001",
    paragraph: 1,
    attribution: NAME,
    speakerSide: null,
    interest: "neutral",
    date: { from: DATE, to: DATE },
    statement: NAME,
    kind: "control",
    actor,
    place: placeId,
  }
}

function corpusOf(parts: Partial<Corpus> & { lines: Trace[] }): Corpus {
  const actor = (id: string) => ({ id, name: NAME, colour: "#000000", pattern: "solid" as const })
  return {
    actors: ["gov", "is", "opp"].map(actor),
    reports: [],
    places: [],
    theatre: [
      [
        [
          [38, 35],
          [40, 35],
          [40, 36],
          [38, 36],
          [38, 35],
        ],
      ],
    ],
    border: [
      [
        [40, 35],
        [40, 36],
      ],
    ],
    boundaries: [],
    governorates: new Map(),
    water: [],
    claims: [],
    traces: new Map([[DATE, parts.lines]]),
    attribution: [],
    ...parts,
  }
}

/** From north to south across the theatre: west of it on the right, east on the left. */
const ACROSS: Position[] = [
  [39, 36.5],
  [39.1, 35.6],
  [39, 34.5],
]

test("a trace across the theatre gives each side its actor, with nothing lost between them", () => {
  const corpus = corpusOf({ lines: [trace("across", "is", "gov", ACROSS)] })
  const { snapshot, issues } = buildSnapshot(corpus, DATE)
  expect(issues).toEqual([])
  const areas = snapshot!.features.filter(({ properties }) => properties.kind === "area")
  expect(areas.map(({ properties }) => properties.kind === "area" && properties.actor)).toEqual(["gov", "is"])
  // Edges straight in longitude and latitude stay where they are when they are cut; geodesics would not.
  const ground = (area: Area): number => areaSquareMetres(area, { edges: "rfc7946" })
  const [west, east] = areas.map(({ geometry }) => ground(geometry.coordinates as unknown as Area))
  expect((west! + east!) / ground(corpus.theatre)).toBeCloseTo(1, 8)
})

test("the front is the trace, cut at the theatre's edge; the rest of the boundary is border or frame", () => {
  const { snapshot } = buildSnapshot(corpusOf({ lines: [trace("across", "is", "gov", ACROSS)] }), DATE)
  const kinds = snapshot!.features.map(({ id }) => id)
  const edges = ["edge:gov:frame:1", "edge:is:frame:1", "edge:is:frame:2", "edge:is:border:1"]
  expect(kinds).toEqual(["theatre", "area:gov", "area:is", "front:across", ...edges])
  const front = snapshot!.features.find(({ id }) => id === "front:across")!
  expect((front.geometry.coordinates as unknown as Position[]).map(([, latitude]) => latitude)).toEqual([36, 35.6, 35])
})

test("a place on the wrong side stops the build, with the trace, the claim and the metres", () => {
  const { snapshot, issues } = buildSnapshot(
    corpusOf({
      lines: [trace("across", "is", "gov", ACROSS)],
      places: [place("east", [39.5, 35.5])],
      claims: [control("east", "gov")],
    }),
    DATE,
  )
  expect(snapshot).toBeNull()
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatchObject({ code: "place-on-wrong-side", severity: "error", found: "is", allowed: "gov" })
  expect(issues[0]!.message).toMatch(
    /"across" puts east on the ground of is, 3\d{4} m beyond the line, but claim c-east gives it to gov/,
  )
})

test("a place nearer to the line than its radius is flagged, and the map is built", () => {
  const { snapshot, issues } = buildSnapshot(
    corpusOf({
      lines: [trace("across", "is", "gov", ACROSS)],
      places: [place("near", [39.2, 35.6], 20_000)],
      claims: [control("near", "is")],
    }),
    DATE,
  )
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["place-near-line", "warning"]])
  expect(snapshot!.features.at(-1)!.properties).toMatchObject({ kind: "place", holder: "is", nearLine: true })
})

test("a divided town is right where the line runs through it", () => {
  const divided = { places: [place("town", [39.1, 35.601])], claims: [control("town", "contested")] }
  const { issues } = buildSnapshot(corpusOf({ lines: [trace("across", "is", "gov", ACROSS)], ...divided }), DATE)
  expect(issues).toEqual([])
})

test("a trace that ends in the open is named, with how far it is from the next", () => {
  const { issues } = buildSnapshot(
    corpusOf({
      lines: [
        trace("across", "is", "gov", ACROSS),
        trace("stub", "gov", "opp", [
          [38.5, 36.5],
          [38.5, 35.5],
        ]),
      ],
    }),
    DATE,
  )
  expect(issues.map(({ code }) => code)).toContain("trace-ends-free")
  expect(issues.find(({ code }) => code === "trace-ends-free")!.message).toMatch(
    /"stub" ends at \[38\.5, 35\.5\], 4\d{4} m from the nearest other line/,
  )
})

test("two traces that give one piece of ground to two actors contradict each other by name", () => {
  const { issues } = buildSnapshot(
    corpusOf({
      lines: [
        trace("west", "is", "gov", [
          [38.5, 36.5],
          [38.5, 34.5],
        ]),
        trace("east", "is", "opp", [
          [39.5, 36.5],
          [39.5, 34.5],
        ]),
      ],
    }),
    DATE,
  )
  expect(issues.map(({ code }) => code)).toEqual(["face-has-two-actors"])
  expect(issues[0]!.message).toMatch(/is by "west" and to opp by "east"|opp by "east" and to is by "west"/)
})

test("an enclave is a hole in the ground around it", () => {
  const ring: Position[] = [
    [39.4, 35.4],
    [39.6, 35.4],
    [39.6, 35.6],
    [39.4, 35.6],
    [39.4, 35.4],
  ]
  const { snapshot } = buildSnapshot(
    corpusOf({ lines: [trace("across", "is", "gov", ACROSS), trace("enclave", "gov", "is", ring)] }),
    DATE,
  )
  const area = (actor: string) =>
    snapshot!.features.find(({ id }) => id === `area:${actor}`)!.geometry.coordinates as unknown as Area
  expect(area("gov")).toHaveLength(2)
  expect(area("is").map((rings) => rings.length)).toEqual([2])
})

test("a date without traces is a wrong call", () => {
  expect(() => buildSnapshot(corpusOf({ lines: [] }), "1999-01-01")).toThrow(
    /no traces for 1999-01-01; there are some for 2017-01-01/,
  )
})
