import type { Issue } from "../report/issue.js"

/** How many warnings of one kind are told one by one; errors are always all told. */
const WARNINGS_TOLD = 3

/** Issues as lines for people, errors first, each with its file. Warnings of one kind are counted after the third. */
export function formatIssues(path: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error")
  const warnings = issues.filter(({ severity }) => severity === "warning")
  const told = new Map<string, number>()
  const lines = warnings.flatMap((issue) => {
    const times = (told.get(issue.code) ?? 0) + 1
    told.set(issue.code, times)
    return times <= WARNINGS_TOLD ? [`warning: ${path}: ${issue.message}`] : []
  })
  const rest = [...told].flatMap(([code, times]) =>
    times > WARNINGS_TOLD ? [`warning: ${path}: ${times - WARNINGS_TOLD} more of "${code}"`] : [],
  )
  return [...errors.map((issue) => `error: ${path}: ${issue.message}`), ...lines, ...rest].join("\n")
}
