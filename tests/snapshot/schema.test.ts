import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, test } from "vitest"
import { corpus, GEODATA, snapshots } from "../support/corpus.js"

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(GEODATA, "snapshot.schema.json"), "utf8")),
)

test.each([...snapshots])("the snapshot of %s is as its schema says", (_, text) => {
  validate(JSON.parse(text))
  expect(validate.errors ?? []).toEqual([])
})

test("the schema catches a snapshot that is not", () => {
  const snapshot = JSON.parse([...snapshots.values()][0]!)
  delete snapshot.frontline.version
  snapshot.features.at(-1).properties.holder = 7
  expect(validate(snapshot)).toBe(false)
})

test.each([...snapshots])(
  "from every front and place of %s the way leads back to a report, a paragraph and a speaker",
  (_, text) => {
    const { frontline, features } = JSON.parse(text)
    const fronts = new Set(
      features
        .filter(({ properties }: { properties: { kind: string } }) => properties.kind === "front")
        .map(({ id }: { id: string }) => id),
    )
    for (const { id, properties } of features) {
      const cited: string[] =
        properties.kind === "front" ? properties.claims : properties.kind === "place" ? [properties.claim] : []
      for (const claim of cited) {
        const record = frontline.claims[claim]
        expect([id, claim, record?.attribution.en.length > 0]).toEqual([id, claim, true])
        if (record.report === "background") continue
        const report = corpus.reports.find((known) => known.id === record.report)!
        expect(record.paragraph).toBeLessThanOrEqual(report.paragraphs)
      }
      if (properties.kind === "area")
        expect([id, properties.fronts.filter((front: string) => !fronts.has(front))]).toEqual([id, []])
    }
  },
)
