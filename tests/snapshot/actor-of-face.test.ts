import { expect, test } from "vitest"
import { actorOfFace } from "../../src/snapshot/actor-of-face.js"

test("ground that no trace borders belongs to nobody, and that is an error", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ] as const
  const { actor, issue } = actorOfFace({ rings: [ring], edges: [] }, () => undefined, "2017-08-13")
  expect(actor).toBeNull()
  expect(issue).toMatchObject({ code: "face-has-no-trace", severity: "error", path: ["traces", "2017-08-13"] })
})
