import { type PieceOfGround, piecesOfGround, SLIVER_METRES } from "../geometry/piece-of-ground.js"
import type { Area } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { IssueCollector } from "../report/issue-collector.js"
import type { GroundPiece, NotOverlaid } from "../report/issues/map-issue-values.js"
import type { DrawnGround } from "./drawn-ground.js"
import { type OverlaidGround, overlaidGround } from "./overlaid-ground.js"

/**
 * Lays the grounds of all actors over one another, and says where two hold the same, or nobody what lies between them.
 *
 * @param theatre - The ground that the map speaks of; null where it is not known.
 */
export function checkOverlaps(ground: readonly DrawnGround[], theatre: Area | null, issues: IssueCollector): void {
  const actors = new Map<ActorId | null, { area: Area[number][]; path: Issue["path"] }>()
  for (const { actor, area, path } of ground) {
    const known = actors.get(actor)
    if (known) for (const rings of area) known.area.push(rings)
    else actors.set(actor, { area: [...area], path })
  }
  const layers = [...actors]
  const made = overlay(
    layers.map(([, { area }]) => area),
    theatre,
  )
  if ("kind" in made) {
    issues.add(
      "map-not-checked",
      () => [],
      () => ({
        found: "found" in made ? made.found : made.kind,
        allowed: "allowed" in made ? made.allowed : "areas that can be laid over one another",
        ...("found" in made ? { unit: made.kind } : {}),
        values: made,
      }),
    )
    return
  }
  for (const { layers: pair, area } of made.overlaps) {
    const [[first], [second, { path }]] = [layers[pair[0]]!, layers[pair[1]]!]
    for (const piece of piecesOfGround(area)) {
      if (pair[0] === pair[1]) reportTwice(first, path, piece)
      else reportOverlap(first, second, path, piece)
    }
  }
  if (layers.length > 1 || theatre) piecesOfGround(made.gaps).forEach(reportGap)

  function reportTwice(actor: ActorId | null, path: Issue["path"], piece: PieceOfGround): void {
    const values = { ...told(piece), actors: [actor] as const }
    const found = Math.round(piece.squareMetres)
    issues.add(
      piece.widthMetres < SLIVER_METRES ? "sliver-overlap" : "ground-counted-twice",
      () => path,
      () => ({ found, allowed: 0, unit: "m2", values }),
    )
  }
  function reportOverlap(p: ActorId | null, q: ActorId | null, path: Issue["path"], piece: PieceOfGround): void {
    const values = { ...told(piece), actors: [p, q] as const }
    const found = Math.round(piece.squareMetres)
    issues.add(
      piece.widthMetres < SLIVER_METRES ? "sliver-overlap" : "actors-overlap",
      () => path,
      () => ({ found, allowed: 0, unit: "m2", values }),
    )
  }
  function reportGap(piece: PieceOfGround): void {
    const values = told(piece)
    const found = Math.round(piece.squareMetres)
    issues.add(
      piece.widthMetres < SLIVER_METRES ? "sliver-gap" : "unexplained-hole",
      () => [],
      () => ({ found, allowed: 0, unit: "m2", values }),
    )
  }
}

const told = ({ squareMetres, widthMetres, at }: PieceOfGround): GroundPiece => ({ squareMetres, widthMetres, at })

function overlay(layers: readonly Area[], theatre: Area | null): OverlaidGround | NotOverlaid {
  try {
    return overlaidGround(layers, theatre)
  } catch (error) {
    if (error instanceof RangeError) return { kind: "refused", reason: error.message }
    throw error
  }
}
