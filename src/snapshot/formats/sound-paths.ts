import type { Issue } from "../../report/issue.js"
import type { ReadDocument } from "./imported.js"

/** Where the sound features of a document stand in its file, by their numbers among the sound ones. */
export function soundPaths({ value, all, pathOf }: ReadDocument): (feature: number) => Issue["path"] {
  const numbers = new Map(all?.features.map((feature, i) => [feature, i]))
  return (i) => {
    const feature = value?.features[i]
    const number = feature && numbers.get(feature)
    return number === undefined ? [] : pathOf(number)
  }
}
