import type { Feature, Polygon } from "geojson"
import { expect, test } from "vitest"
import * as frontline from "../../src/index.js"
import { corpus, mapOf, snapshots } from "../support/corpus.js"

type Call = (...values: unknown[]) => unknown

const map = mapOf("2017-08-13")
const later = mapOf("2017-10-10")
const text = snapshots.get("2017-08-13")!
const polygon: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [37, 34],
      [38, 34],
      [38, 35],
      [37, 34],
    ],
  ],
}
const feature: Feature<Polygon> = { type: "Feature", properties: {}, geometry: polygon }
const area = frontline.areaOfGeometry(polygon)
const point = { kind: "point", position: [38, 35] } as const
const target = { shape: point, uncertaintyAt: () => 0 }
const from = frontline.forceAt(map, "al-sukhnah")
const to = frontline.forceAt(map, "al-kadir")
const [neck] = frontline.necks(map, { closing: "gov", maxWidthMetres: 36_000 })
const stretch = map.fronts.find(({ id }) => id === "front:sukhnah")!
const found = frontline.gap(map, { actor: "gov", from, to })
const names = frontline.namesOf(map)
const [start, , end] = stretch.line
const corner = stretch.line[3]!
const rows = [
  ...frontline.series(
    [
      { date: "2017-08-13", map },
      { date: "2017-10-10", map: later },
    ],
    { parts: ["change", "pockets"] },
  ),
]
const [pocket] = frontline.pocketHistories(rows)
const [row] = frontline.audit(corpus, new Map([["2017-08-13", map]]), { report: "001" }).filter((one) => one.computed)
const range = frontline.closingRange([])
const open = new Map([["2017-08-13", map]])
const km = { value: 35_391, low: 26_891, high: 43_891 }

const [issue] = frontline.validateGeoJson("").issues
const noRedraw = { kind: "fixed", at: [38, 35] }

/** What the library itself has made: wrong from outside it as a whole only, so its members are left as they are. */
const made = new Set<unknown>([
  map,
  later,
  corpus,
  feature,
  noRedraw,
  issue,
  row!.reason,
  neck,
  found,
  names,
  stretch,
  pocket,
  row,
  range,
  map.places[0],
])

/** A right call of every exported function, all that may be left out given. */
const CALLS: Record<string, readonly unknown[]> = {
  actorOf: [map, "gov"],
  advance: [map, later, { actor: "gov", direction: 90, near: [40, 35] }],
  arabicCount: [3, { one: "خط", two: ["خطان", "خطين"], few: "خطوط", many: "خطاً", other: "خط" }, "subject"],
  arabicDigits: ["12"],
  areaOfGeometry: [polygon],
  areaReadings: [map, { edges: "rfc7946" }],
  areaSquareMetres: [area, { edges: "rfc7946" }],
  areas: [map, { edges: "rfc7946", minAreaSquareMetres: 1 }],
  audit: [corpus, open, { report: "001" }],
  auditReasonWords: [row!.reason, names, "en"],
  boundaries: [map, { toleranceMetres: 1, border: [], water: [] }],
  buildSnapshot: [corpus, "2017-08-13"],
  change: [map, later, { displacement: false, drawingErrorMetres: 10, border: [] }],
  circleAround: [[38, 35], 1000],
  closeNeck: [map, neck, { closing: "gov", corridorMetres: 1000 }],
  closingRange: [[{ date: "2017-08-13", metres: 5 }]],
  closingRangeWords: [range, "en"],
  closure: [map, { closing: "gov", around: [38, 35.1], barriers: [] }],
  contestedReadings: [map, "gov"],
  controlMapOf: [feature, { actorProperty: "actor", date: "2017-08-13" }],
  createLocator: [area],
  directionWords: [90, "en"],
  distance: [target, target],
  distancesToFronts: [map, { position: [38.87, 34.89], radiusMetres: 1000 }],
  exchangeAreas: [area, area],
  exportMap: [map, "csv", { value: { type: "FeatureCollection", features: [] } }],
  followCut: [map, neck, { closing: "gov" }],
  forceAt: [map, "al-kadir"],
  formatChecked: [row, "en"],
  formatDate: ["2017-08-13", "en"],
  formatMargin: [2500, "en"],
  formatMeasured: [km, "length", "en"],
  formatNumber: [8346.2, 100, "en"],
  formatOf: ["map.kml", new Uint8Array()],
  formatRoundLength: [144_000, "en"],
  formatShare: [0.14, "en"],
  formatSigned: [km, "length", "en"],
  formatSnapshot: [{ type: "FeatureCollection", features: [] }],
  front: [map, ["gov", "is"], { toleranceMetres: 1, border: [], water: [] }],
  frontWords: [stretch, map, "en"],
  fronts: [map, { toleranceMetres: 1, border: [], water: [] }],
  gap: [map, { actor: "gov", from, to }],
  gapHistories: [rows],
  gapWords: [found, { actor: "gov", from: "al-sukhnah", to: "al-kadir" }, map, "en"],
  geodesicDirect: [[38, 35], 90, 1000],
  geodesicInverse: [
    [38, 35],
    [38, 36],
  ],
  handleFirstRequest: [{ kind: "areas", map: "2017-08-13" }, open],
  handleRequest: [{ kind: "areas", map: "2017-08-13" }, open, () => undefined],
  holderAt: [map, [38, 35]],
  holderOn: ["al-sukhnah", "2017-08-13", corpus.claims],
  importFile: ["map.geojson", text, { actorProperty: "actor", date: "2017-08-13", reachMetres: 20_000, theatre: area }],
  insertVertex: [map, [start, stretch.line[1]], [38.8, 34.9]],
  intersectAreas: [area, area],
  issueWithin: [{ kind: "line", line: 3 }, issue],
  issueWords: [issue, "ar"],
  labelPoint: [polygon.coordinates],
  likelyAreas: [map, { edges: "geodesic", seed: 1, draws: 20 }],
  likelyCut: [map, neck, "gov", { seed: 1, draws: 20 }],
  lineLengthMetres: [
    [
      [38, 35],
      [38, 36],
    ],
  ],
  locateInArea: [[38, 35], area],
  mapLabel: [{ en: "Palmyra", ar: "تدمر" }],
  mapLayers: [map, { prominent: ["palmyra"], ranks: new Map() }],
  mapMeasured: [km, "length"],
  midpoint: [
    [38, 35],
    [39, 35],
  ],
  moveVertex: [map, corner, [corner[0], corner[1] + 0.01]],
  namesOf: [map],
  nearestOnArea: [[38, 35], area],
  nearestOnLine: [
    [38, 35],
    [
      [38, 36],
      [39, 36],
    ],
  ],
  neckAmong: [neck, [neck], "gov"],
  neckHistories: [rows],
  neckLayers: [neck],
  neckWords: [neck, "gov", map, "en"],
  necks: [map, { closing: "gov", minAreaSquareMetres: 1e9, maxWidthMetres: 36_000, minProminence: 1.05, barriers: [] }],
  noAdvanceWords: ["no-gain", "en"],
  noClosureWords: ["outside-theatre", "gov", names, "en"],
  noGapWords: [{ kind: "joined" }, { actor: "gov", from: "homs", to: "palmyra" }, names, "en"],
  noRedrawWords: [noRedraw, names, "en"],
  parseGeoJson: [text],
  placeRank: ["city"],
  placeSymbol: ["airbase"],
  placeWords: [map.places[0], map, "en"],
  pocketHistories: [rows],
  pocketHistoryWords: [pocket, "en"],
  pockets: [map, { closing: "gov", minAreaSquareMetres: 1e6, barriers: [] }],
  prepareShape: [point],
  ratesOfChange: [rows, { windowDays: 7 }],
  redrawHandles: [map],
  redrawMap: [map, [{ kind: "remove", at: [0, 0] }]],
  redrawStretch: [map, [start, [38.85, 34.98], end], { to: "gov", snapMetres: 1000 }],
  removeVertex: [map, corner],
  repairArea: [area],
  repairFile: ["map.geojson", text, { actorProperty: "actor" }],
  repairGeoJson: [text],
  salients: [map, { actor: "is", minAreaSquareMetres: 1e9, maxWidthMetres: 36_000, minProminence: 1.05 }],
  series: [
    [{ date: "2017-08-13", map }],
    { parts: [], closing: ["gov"], minAreaSquareMetres: 1e6, maxWidthMetres: 36_000, gaps: [] },
  ],
  shapeDistance: [point, { kind: "area", area }],
  snapshotOf: [map],
  subtractAreas: [area, area],
  sweptGround: [map, { kind: "move", from: corner, to: [corner[0], corner[1] + 0.01] }],
  uncertaintyField: [map, 64],
  uniteAreas: [[area, area]],
  validateFile: ["map.geojson", text, { actorProperty: "actor" }],
  validateGeoJson: [text, { actorProperty: "actor", fileName: "map.geojson" }],
  withoutGround: [map, "contested"],
}

/** What people give by mistake. */
const WRONG: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  "a number": 5,
  "no number": Number.NaN,
  "a negative number": -1,
  "a text": "no such word",
  "text not parsed": JSON.stringify(polygon),
  "an empty object": {},
  "some object": { hello: 1 },
  "a list of nothing": [undefined],
  "a position without numbers": ["38", "35"],
  "a position that is none": [Number.NaN, 35],
  "latitude beyond 90": [35, 148],
  "a GeoJSON feature": feature,
  "a GeoJSON geometry": polygon,
  "a GeoJSON point": { type: "Point", coordinates: [38, 35] },
  "a promise": Promise.resolve(1),
  "a function": () => undefined,
}

/** Wrong values that are right ones here, or that the function says in its docs what it makes of. */
const RIGHT: Record<string, readonly string[]> = {
  "areaOfGeometry 0": ["a GeoJSON feature", "a GeoJSON geometry", "a GeoJSON point"],
  "controlMapOf 0": ["a GeoJSON feature", "a GeoJSON geometry", "a GeoJSON point"],
  "controlMapOf 1.date": ["null"],
  "series 1.closing": ["nothing", "a position without numbers"],
  "mapLayers 1.prominent": ["a position without numbers"],
  "formatMeasured 0.low": ["null"],
  "formatMeasured 0.high": ["null"],
  "formatMeasured 0": ["a number", "a negative number"],
  "formatSigned 0.low": ["null"],
  "formatSigned 0.high": ["null"],
  "formatSigned 0": ["a number", "a negative number"],
  "mapMeasured 0.low": ["null"],
  "mapMeasured 0.high": ["null"],
  "mapMeasured 0": ["a number", "a negative number"],
  "arabicCount 1.two": ["a position without numbers"],
  "redrawStretch 2.to": ["nothing"],
  "handleRequest 2": ["a function"],
  "distance 0.uncertaintyAt": ["a function"],
  "distance 1.uncertaintyAt": ["a function"],
}

/** Members that may not be left out. */
const REQUIRED = new Set([
  "actor",
  "closing",
  "around",
  "from",
  "to",
  "position",
  "shape",
  "uncertaintyAt",
  "kind",
  "type",
])

/** The same call with one argument, or one member of one, in another place. */
function* wrongCalls(name: string): Generator<{ what: string; values: readonly unknown[] }> {
  const call = (frontline as unknown as Record<string, Call>)[name]!
  const right = CALLS[name]!
  yield { what: `${name}()`, values: [] }
  for (const [at, value] of right.entries()) {
    for (const [kind, wrong] of wrongFor(`${name} ${at}`, value, at >= call.length)) {
      yield { what: `${name}, argument ${at} ${kind}`, values: right.with(at, wrong) }
    }
    if (!isPlain(value) || made.has(value)) continue
    for (const [member, own] of Object.entries(value)) {
      for (const [kind, wrong] of wrongFor(`${name} ${at}.${member}`, own, !REQUIRED.has(member))) {
        yield {
          what: `${name}, argument ${at}.${member} ${kind}`,
          values: right.with(at, { ...value, [member]: wrong }),
        }
      }
    }
  }
}

/** The wrong values that are surely wrong in the place of a right one. */
function wrongFor(where: string, right: unknown, isOptional: boolean): [string, unknown][] {
  return Object.entries(WRONG).filter(([kind, wrong]) => {
    if (RIGHT[where]?.includes(kind)) return false
    if (wrong === undefined && isOptional) return false
    // Options that nobody asks for are passed over.
    if (isOptional && isPlain(right) && typeof wrong === "object" && wrong !== null && !Array.isArray(wrong))
      return false
    if (typeof right === "string") return typeof wrong !== "string"
    if (typeof right === "number") return typeof wrong !== "number" || Number.isNaN(wrong)
    return true
  })
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** What a call comes to: its answer to the end, or what it throws. */
async function outcomeOf(name: string, values: readonly unknown[]): Promise<{ error: unknown } | { answer: unknown }> {
  try {
    const answer = await (frontline as unknown as Record<string, Call>)[name]!(...values)
    return {
      answer: typeof answer === "object" && answer !== null && "next" in answer ? [...(answer as Generator)] : answer,
    }
  } catch (error) {
    return { error }
  }
}

/** What is wrong with an outcome; null where the caller is told, in a sentence that names the argument. */
function faultIn(outcome: { error: unknown } | { answer: unknown }): string | null {
  const answer = "answer" in outcome ? outcome.answer : null
  if (isPlain(answer) && answer["kind"] === "refused") return faultOf(String(answer["message"]))
  if ("answer" in outcome) return `answers ${JSON.stringify(outcome.answer)?.slice(0, 60)}`
  const { error } = outcome
  if (!(error instanceof TypeError || error instanceof RangeError)) return `throws ${String(error)}`
  return faultOf(error.message)
}

const faultOf = (message: string): string | null =>
  /^[\w.[\]]+ is .+: give \S/.test(message) || /^(the map|no map|a window|a corner)/.test(message) ? null : message

const functions = Object.entries(frontline).flatMap(([name, value]) => (typeof value === "function" ? [name] : []))

test("the table has every exported function", () => {
  expect(Object.keys(CALLS).toSorted()).toEqual(functions.toSorted())
})

test.each(functions)("%s answers the right call", async (name) => {
  const outcome = await outcomeOf(name, CALLS[name]!)
  expect("error" in outcome ? outcome.error : null).toBeNull()
})

test.each(functions)("%s tells a wrong call what it was given and what it wants", async (name) => {
  const faults: string[] = []
  for (const { what, values } of wrongCalls(name)) {
    const fault = faultIn(await outcomeOf(name, values))
    if (fault !== null) faults.push(`${what}: ${fault}`)
  }
  expect(faults, faults.join("\n")).toEqual([])
})

test("a kind of place that is a word which objects inherit has no rank and symbol of its own", () => {
  const kind = "toString" as "city"
  expect([frontline.placeRank(kind), frontline.placeSymbol(kind)]).toEqual([5, "dot"])
})
