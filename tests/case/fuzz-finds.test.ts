import type { ControlMap } from "frontline"
import { expect, test } from "vitest"
import type { FuzzFile } from "../fuzz/fuzz-file.js"
import { mapOfFile } from "../fuzz/fuzzed-file.js"
import { TARGETS } from "../fuzz/targets.js"

/** Files on which a promise once did not hold, found by `npm run fuzz` and cut down to what matters. */
const FINDS: Record<string, string> = {
  "parts that meet where a lake touches its shore were called overlapping":
    '{"type":"MultiPolygon","coordinates":[[[[0,0],[8,0],[8,8],[0,8],[0,0]],[[0,0],[2,6],[6,2],[0,0]]],[[[0,0],[3,2],[2,3],[0,0]]]]}',
  "an open ring that crosses the antimeridian and does not come back threw":
    '{"type":"Polygon","coordinates":[[null,[-180,0],[-1,0],[1e21,0],[1,0],null]]}',
  "an empty place in a collection of geometries threw":
    '{"type":"Feature","properties":null,"bbox":[0,0,1,1],"geometry":{"type":"GeometryCollection","geometries":[null]}}',
  "a ring that only touches the antimeridian was changed without a word":
    '{"type":"MultiPolygon","coordinates":[[[[1,-4],[-180,0],[1,2],[0,-3],[0,-2],[0,2],[-90,3],[1,-4]]]]}',
  "corners that lie micrometres apart had no triangulation, and necks threw":
    '{"type":"MultiPolygon","coordinates":[[[[0,0],[-1,-1],[0,-3],[0,0]]],[[[1.2500045443175622e-10,3.0000000001001172],[0,4],[0,3],[3.317879304631788e-11,3.0000000000082956],[2.488320660631871e-11,3],[1.2500045443175622e-10,2.9999999999666276],[5.000000413701855e-10,1.666666804567285e-10],[3,1],[2,1],[2,2.333333333336098],[3,2],[2,3],[3.666666666666668,3],[4,4],[1.5999999999999996,3.4000000000000004],[1,4],[1.2500045443175622e-10,3.0000000001001172]]]]}',
  "a corner a tenth of a millimetre beside an edge had no triangulation either":
    '{"type":"Polygon","coordinates":[[[1,2],[2.578573316091215e-182,1e-9],[-2,2],[-4,0],[-3,-3],[-1,-1],[-3,-4],[-2,-4],[0,0],[1,2]]]}',
  "a ring with 180° and −180° side by side was repaired twice":
    '{"type":"Polygon","coordinates":[[[-3,4],[-3.5e-81,5e-324],[180,1],[-180,1],[-3,4]]]}',
  "ground as wide as half the earth kept necks busy for seconds":
    '{"type":"MultiPolygon","coordinates":[[[[180,0],[0,0],[-180.5,-1],[180,0]]]]}',
  "edges that all but touch over hundreds of kilometres kept necks and closures busy for seconds":
    '{"type":"Polygon","coordinates":[[[-1,-4],[0,-0.00006497089250594278],[2,7.987766901527402e-171],[4,-3.60840498466651e-178],[-2,1],[3,1.6345541921576302e-70],[-3,1e-9],[0,0],[-1,-4]],[[-4,3],[-2,3],[-2,5],[-4,5],[-4,3]]]}',
  "edges that run along one another through the origin kept closures busy without end":
    '{"type":"Polygon","coordinates":[[[-3,5e-324],[5.489449067524077e-278,-4],[2,2.1206850683714178e-165],[0,0],[-3,3],[0,-2.8682889555858925e-109],[-3,5e-324]]]}',
}

/** What a target may take of a file of under 10 kB: a second of processor time, for others may keep the machine busy. */
const MOST_MILLISECONDS = 1000

/** The least processor time of three runs, or of fewer where one is short enough: the first includes compiling. */
async function leastMilliseconds(run: () => void | Promise<void>): Promise<number> {
  let least = Infinity
  for (let i = 0; i < 3 && least > MOST_MILLISECONDS; i++) {
    const start = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Runs every target on a file, and holds each to its time. */
async function expectPromises(format: string, file: FuzzFile, before: ControlMap | null): Promise<void> {
  for (const target of TARGETS) {
    if (target.asks === "text" && format !== "geojson") continue
    const run = async (): Promise<void> => {
      const map = await mapOfFile(format, file)
      try {
        await target.run({ ...file, format, map, before })
      } catch (error) {
        if (target.asks !== "map") throw error
        expect(`${target.name}: ${(error as Error).message}`).toMatch(/antimeridian|round a pole|° of longitude/)
        expect(error).toBeInstanceOf(RangeError)
      }
    }
    expect(await leastMilliseconds(run), target.name).toBeLessThan(MOST_MILLISECONDS)
  }
}

/** Files of other formats on which a promise once did not hold, by name. */
const FILES: Record<string, FuzzFile> = {
  "a topology with a head of a snapshot that is none gave a map of the day n": {
    name: "map.topojson",
    content:
      '{"type":"Topology","arcs":[[[0,0],[1,0],[1,1],[0,0]]],"objects":{"a":{"type":"Polygon","arcs":[[0]]}},"frontline":{"format":"frontline-snapshot","version":1,"date":"n"}}',
  },
  "two places a rounding apart had one cell, and the other was looked for in vain": {
    name: "places.csv",
    content: "lon,lat,holder\n-2,-5.29036836525358e-170,is\n-2,0,contested\n4,-2,gov",
  },
  "a place at 180° and one at −180° were two": {
    name: "places.csv",
    content: "lon,lat,holder\n180,1,is\n-180,1,gov",
  },
  "a place at a pole threw": { name: "places.csv", content: "lon,lat,holder\n2,90,a" },
  "areas round a place at the antimeridian went past 180°": {
    name: "places.csv",
    content: "lon,lat,holder\n-180,-2,a\n179.9,-2,b",
  },
  "a null in the list of features threw": {
    name: "map.geojson",
    content: '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null},null]}',
  },
  "a colour that is none was an opacity of NaN": {
    name: "map.kml",
    content:
      "<kml><Placemark><Style><LineStyle><color>zz01Hxg</color></LineStyle></Style><Point><coordinates>1,1</coordinates></Point></Placemark></kml>",
  },
}
test.each(Object.entries(FILES))("%s", async (_, file) => {
  await expectPromises(file.name.split(".")[1]!, file, null)
})

test.each(Object.entries(FINDS))("%s", async (_, content) => {
  await expectPromises("geojson", { name: "map.geojson", content }, null)
})

/** Maps before and after on which a change once took longer than its time. */
const CHANGES: Record<string, readonly [before: string, after: string]> = {
  "distances of more than a quarter round the earth kept changes busy for seconds": [
    '{"type":"Polygon","coordinates":[[[180,90],[2,-4],[3,0],[0,1],[1,-2],[-3,4],[-4,0],[3,1],[180,90]]]}',
    '{"type":"Polygon","coordinates":[[[-2,2],[0,-2],[90,0],[2,-1],[-3,-4],[-0.42735366266075026,-3],[-1,-1],[0,0],[0,3],[-4,2],[-2,2]]]}',
  ],
  "distances between antipodes kept changes busy for a second": [
    '{"type":"MultiPolygon","coordinates":[[[[-1,-4],[1,-4],[1,-2],[-1,-2],[-1,-4]]],[[[-1,1],[0,0],[1,-1],[0,-1],[1,0],[-1,1]]],[[[1,2],[5,2],[5,6],[1,6],[1,2]]]]}',
    '{"type":"MultiPolygon","coordinates":[[[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]]}',
  ],
}

test.each(Object.entries(CHANGES))("%s", async (_, texts) => {
  const [before, after] = texts.map((content) => ({ name: "map.geojson", content }))
  await expectPromises("geojson", after!, await mapOfFile("geojson", before!))
})
