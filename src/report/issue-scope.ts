/** A part of the input that an issue is about. */
export type IssueScope =
  /** One of several files that were read together. Its path says nothing of it. */
  | { readonly kind: "file"; readonly name: string }
  /** A file of an archive: the path begins with its name. */
  | { readonly kind: "entry"; readonly name: string }
  /** A line of GeoJSON lines, from 1: the path begins with it. */
  | { readonly kind: "line"; readonly line: number }
  /** The map of one day, of a file with several. Its path says nothing of it. */
  | { readonly kind: "day"; readonly date: string }

/** The key that stands for a part at the beginning of a path; nothing where none does. */
export function keyOfScope(scope: IssueScope): readonly string[] {
  if (scope.kind === "entry") return [scope.name]
  return scope.kind === "line" ? [`line ${scope.line}`] : []
}
