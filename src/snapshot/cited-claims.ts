import type { Corpus } from "./corpus.js"
import type { FrontPart } from "./front-parts.js"
import type { SnapshotFeature, SnapshotHead } from "./snapshot.js"

/** Every claim that a front or a place of a snapshot names, as the snapshot carries it. */
export function citedClaims(
  corpus: Corpus,
  fronts: readonly FrontPart[],
  places: readonly SnapshotFeature[],
): SnapshotHead["claims"] {
  const cited = new Set([
    ...fronts.flatMap(({ trace }) => trace.claims),
    ...places.flatMap(({ properties }) =>
      properties.kind === "place" ? [properties.claim, ...properties.outweighed.map(({ claim }) => claim)] : [],
    ),
  ])
  return Object.fromEntries(
    corpus.claims
      .filter(({ id }) => cited.has(id))
      .map(({ id, report, paragraph, attribution, interest, date, statement, page, inferred }) => [
        id,
        {
          report,
          paragraph,
          attribution,
          interest,
          date,
          statement,
          ...(page === undefined ? {} : { page }),
          ...(inferred === undefined ? {} : { inferred }),
        },
      ]),
  )
}
