import type { Issue } from "../report/issue.js"

/** A path as a person reads it, such as `features[12].geometry.coordinates[0]`. */
export function where(path: Issue["path"]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("")
}

/** An error in some coordinates. */
export function coordinateIssue(
  code: string,
  path: Issue["path"],
  found: unknown,
  allowed: unknown,
  message: string,
  unit?: string,
): Issue {
  return { code, severity: "error", path, found, allowed, ...(unit ? { unit } : {}), message }
}
