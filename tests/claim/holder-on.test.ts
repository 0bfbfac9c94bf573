import { expect, test } from "vitest"
import type { Claim } from "../../src/claim/claim.js"
import { holderOn } from "../../src/claim/holder-on.js"

let count = 0
function claim(part: Partial<Claim> & Pick<Claim, "kind">, from: string, to = from): Claim {
  return {
    id: `t-${++count}`,
    report: "t",
    paragraph: 1,
    attribution: { en: "a speaker", ar: "متحدث" },
    speakerSide: null,
    interest: "neutral",
    date: { from, to },
    statement: { en: "…", ar: "…" },
    place: "hill",
    ...part,
  } as Claim
}

test("a claim holds from its date until another ends it", () => {
  const claims = [
    claim({ kind: "control", actor: "is" }, "2017-06-20", "2017-07-13"),
    claim({ kind: "capture", actor: "gov" }, "2017-08-05"),
  ]
  expect(holderOn("hill", "2017-06-19", claims)).toBeNull()
  expect(holderOn("hill", "2017-08-04", claims)?.holder).toBe("is")
  const held = holderOn("hill", "2017-08-05", claims)
  expect(held?.holder).toBe("gov")
  expect(held?.losers.map(({ claim: { id }, reason }) => [id, reason])).toEqual([[claims[0]!.id, "older"]])
})

test("a loss names the new holder, and a failed attack the old one", () => {
  expect(holderOn("hill", "2017-01-02", [claim({ kind: "loss", actor: "gov", to: "is" }, "2017-01-01")])?.holder).toBe(
    "is",
  )
  expect(
    holderOn("hill", "2017-01-02", [claim({ kind: "failed-attack", actor: "gov", against: "is" }, "2017-01-01")])
      ?.holder,
  ).toBe("is")
})

test("against the speaker's interest beats neutral, and neutral beats in his interest", () => {
  const boast = claim({ kind: "control", actor: "gov", interest: "for" }, "2017-01-01")
  const plain = claim({ kind: "control", actor: "is", interest: "neutral" }, "2017-01-01")
  const admission = claim({ kind: "control", actor: "gov", interest: "against" }, "2017-01-01")
  expect(holderOn("hill", "2017-01-01", [boast, plain])).toMatchObject({
    holder: "is",
    losers: [{ claim: boast, reason: "in-own-interest" }],
  })
  expect(holderOn("hill", "2017-01-01", [plain, admission])).toMatchObject({
    holder: "gov",
    losers: [{ claim: plain, reason: "less-independent" }],
  })
})

test("newer beats older, even in the speaker's interest", () => {
  const old = claim({ kind: "control", actor: "is", interest: "against" }, "2017-01-01")
  const boast = claim({ kind: "capture", actor: "gov", interest: "for" }, "2017-01-02")
  expect(holderOn("hill", "2017-01-02", [old, boast])?.holder).toBe("gov")
})

test("equal claims that disagree make the place contested, and both are kept", () => {
  const one = claim({ kind: "control", actor: "gov" }, "2017-01-01")
  const other = claim({ kind: "control", actor: "is" }, "2017-01-01")
  const held = holderOn("hill", "2017-01-05", [one, other])
  expect(held?.holder).toBe("contested")
  expect([held?.claim.id, ...held!.losers.map(({ claim: { id } }) => id)].toSorted()).toEqual(
    [one.id, other.id].toSorted(),
  )
  expect(held?.losers[0]?.reason).toBe("in-conflict")
})

test("claims on other places and other matters say nothing", () => {
  const claims = [
    claim({ kind: "control", actor: "gov", place: "dale" }, "2017-01-01"),
    claim({ kind: "presence", actors: ["is"] }, "2017-01-01"),
  ]
  expect(holderOn("hill", "2017-01-01", claims)).toBeNull()
})

test("the order of claims changes nothing", () => {
  const claims = [
    claim({ kind: "control", actor: "is" }, "2017-01-01"),
    claim({ kind: "capture", actor: "gov", interest: "against" }, "2017-01-03"),
    claim({ kind: "control", actor: "is", interest: "for" }, "2017-01-03"),
  ]
  expect(holderOn("hill", "2017-01-04", claims.toReversed())).toEqual(holderOn("hill", "2017-01-04", claims))
})
