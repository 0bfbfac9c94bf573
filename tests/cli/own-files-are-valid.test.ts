import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

test.each(["kml", "kmz", "geojsonl", "topojson", "wkt.csv"])(
  "every map of the corpus, written as %s, has no error for validate",
  async (ending) => {
    for (const [date, text] of snapshots) {
      const written = await run(
        ["convert", `${date}.geojson`, `${date}.${ending}`],
        worldOf({ [`${date}.geojson`]: text }),
      )
      const [file] = written.files
      const content = file && ("text" in file ? file.text : file.bytes)
      const { exitCode, stdout } = await run(["validate", file!.path], worldOf({ [file!.path]: content! }))
      expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining("error:")])
    }
  },
  60_000,
)
