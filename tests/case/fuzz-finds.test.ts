import { expect, test } from "vitest"
import { fuzzedFile, TARGETS } from "../fuzz/targets.js"

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
function leastMilliseconds(run: () => void): number {
  let least = Infinity
  for (let i = 0; i < 3 && least > MOST_MILLISECONDS; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

test.each(Object.entries(FINDS))("%s", (_, text) => {
  for (const target of TARGETS) {
    const run = (): void => {
      const file = fuzzedFile(text, null)
      try {
        target.run(file)
      } catch (error) {
        expect(`${target.name}: ${(error as Error).message}`).toMatch(/antimeridian|round a pole|° of longitude/)
        expect(error).toBeInstanceOf(RangeError)
      }
    }
    expect(leastMilliseconds(run), target.name).toBeLessThan(MOST_MILLISECONDS)
  }
})
