import { guardMembers } from "../guard/guard-members.js"
import type { Corpus } from "./corpus.js"

/**
 * Sees to it that an argument is a corpus.
 *
 * @throws {TypeError} If it is none.
 */
export function guardCorpus(corpus: Corpus): void {
  guardMembers(
    "corpus",
    corpus,
    { reports: "list", claims: "list", places: "list", theatre: "list", governorates: "map", traces: "map" },
    "a corpus, as readCorpus reads it",
  )
}
