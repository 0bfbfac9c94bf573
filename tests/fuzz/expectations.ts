import { ISSUE_CATALOGUE, type Issue } from "frontline"

/** Throws where something that must hold does not. */
export function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === "error")

/** Deepest that answers are looked through; files may stand a hundred deep, and what is deeper is their own. */
const LOOKED_THROUGH = 12

/**
 * No answer may hold a number that is none; infinities only stand where a bound is unknown, and those are null. Nothing in it
 * may have a prototype that a file has brought.
 */
export function expectSound(answer: unknown, at = "answer", depth = 0): void {
  if (typeof answer === "number") expectThat(Number.isFinite(answer), `${at} is ${answer}`)
  if (typeof answer !== "object" || answer === null || depth > LOOKED_THROUGH) return
  expectThat(PROTOTYPES.has(Object.getPrototypeOf(answer) as object | null), `${at} has a prototype of its own`)
  if (answer instanceof Map) for (const [key, value] of answer) expectSound(value, `${at}.${key}`, depth + 1)
  for (const [key, value] of Object.entries(answer)) expectSound(value, `${at}.${key}`, depth + 1)
}

const PROTOTYPES = new Set<object | null>([Object.prototype, Array.prototype, Map.prototype, null])

/** Each issue has a code of the catalogue, its severity, a place that can be written down, and a whole sentence. */
export function expectIssues(issues: readonly Issue[]): void {
  for (const { code, severity, path, message, found } of issues) {
    expectThat(Object.hasOwn(ISSUE_CATALOGUE, code), `${code} is not in the catalogue`)
    expectThat(severity === ISSUE_CATALOGUE[code].severity, `${code} is ${severity}`)
    expectThat(ISSUE_CATALOGUE[code].wayOut.length > 0, `${code} shows no way out`)
    expectThat(
      Array.isArray(path) && path.every((key) => typeof key === "string" || Number.isInteger(key)),
      `${code} has no path`,
    )
    expectThat(/[.!?]$/.test(message), `${code} says no whole sentence: ${message}`)
    expectThat(message.length < 1500, `${code} says ${message.length} characters`)
    JSON.stringify(found)
  }
}

const OWN = [Object.prototype, Array.prototype, Function.prototype].map(
  (each) => [each, Reflect.ownKeys(each).length] as const,
)

/** No file may leave anything on what all objects inherit. */
export function expectPrototypesUntouched(): void {
  for (const [prototype, count] of OWN)
    expectThat(Reflect.ownKeys(prototype).length === count, "a prototype was reached")
}
