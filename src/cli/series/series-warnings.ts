import type { Issue } from "../../report/issue.js"
import type { FileMeasures, FileProblem } from "./file-measures.js"

/** Warnings of many files: one line for each kind, with the first as an example; problems one by one; files passed over. */
export function seriesWarnings(
  measures: readonly FileMeasures[],
  problems: readonly FileProblem[],
  passedOver: readonly string[],
): string {
  const kinds = new Map<string, { files: number; file: string; issue: Issue }>()
  for (const found of measures) {
    if (found.kind === "problem") continue
    for (const issue of new Map(found.warnings.map((warning) => [warning.code, warning])).values()) {
      const kind = kinds.get(issue.code)
      kinds.set(issue.code, kind ? { ...kind, files: kind.files + 1 } : { files: 1, file: found.file, issue })
    }
  }
  const lines = [
    ...problems.map(({ message }) => (message.startsWith("error: ") ? message : `error: ${message}`)),
    ...(problems.length > 0 && measures.some(({ kind }) => kind === "measured")
      ? [
          `The series goes on without ${problems.length === 1 ? "this file" : `these ${problems.length} files`}; --strict stops at the first.`,
        ]
      : []),
    ...(passedOver.length > 0 ? [`warning: passed over, for they are no dated maps: ${passedOver.join(", ")}`] : []),
    ...[...kinds].map(
      ([code, { files, file, issue }]) =>
        `warning: ${files === 1 ? "one file has" : `${files} files have`} "${code}": ${file}: ${issue.message}`,
    ),
  ]
  return lines.map((line) => `${line}\n`).join("")
}
