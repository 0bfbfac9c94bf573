import { type PieceOfGround, piecesOfGround, SLIVER_METRES } from "../geometry/piece-of-ground.js"
import type { Area } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { Issue } from "../report/issue.js"
import type { IssueCollector } from "../report/issue-collector.js"
import { shortened } from "../report/where.js"
import type { DrawnGround } from "./drawn-ground.js"
import { areaWords, placeWords, widthWords } from "./ground-words.js"
import { overlaidGround } from "./overlaid-ground.js"

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
  if (typeof made === "string") {
    issues.add(
      "map-not-checked",
      () => [],
      () => ({
        found: made,
        allowed: "areas that can be laid over one another",
        message: `overlaps and holes were not looked for: there are ${made}. Each area by itself was checked.`,
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
    const whose = actor === null ? "areas without an actor" : `areas of ${shortened(actor)}`
    const message = `${whose} cover ${areaWords(piece.squareMetres)} at ${placeWords(piece.at)} twice, and it counts twice. Unite them, or take one out.`
    const found = Math.round(piece.squareMetres)
    issues.add(
      piece.widthMetres < SLIVER_METRES ? "sliver-overlap" : "ground-counted-twice",
      () => path,
      () => ({ found, allowed: 0, unit: "m2", message }),
    )
  }
  function reportOverlap(p: ActorId | null, q: ActorId | null, path: Issue["path"], piece: PieceOfGround): void {
    const isSliver = piece.widthMetres < SLIVER_METRES
    const [one, other] = [p, q].map((actor) => (actor === null ? "no actor" : shortened(actor)))
    const advice = isSliver
      ? `It is ${widthWords(piece.widthMetres)} wide: draw the border once.`
      : 'Redraw one of them, or give the ground to "contested".'
    const message = `${areaWords(piece.squareMetres)} at ${placeWords(piece.at)} is given to ${one} and to ${other}. ${advice}`
    const found = Math.round(piece.squareMetres)
    issues.add(
      isSliver ? "sliver-overlap" : "actors-overlap",
      () => path,
      () => ({ found, allowed: 0, unit: "m2", message }),
    )
  }
  function reportGap(piece: PieceOfGround): void {
    const isSliver = piece.widthMetres < SLIVER_METRES
    const advice = isSliver
      ? `It is ${widthWords(piece.widthMetres)} wide: draw the border once.`
      : 'Give it to an actor, or to "unknown".'
    const message = `${areaWords(piece.squareMetres)} at ${placeWords(piece.at)} belongs to nobody. ${advice}`
    const found = Math.round(piece.squareMetres)
    issues.add(
      isSliver ? "sliver-gap" : "unexplained-hole",
      () => [],
      () => ({ found, allowed: 0, unit: "m2", message }),
    )
  }
}

function overlay(layers: readonly Area[], theatre: Area | null): ReturnType<typeof overlaidGround> {
  try {
    return overlaidGround(layers, theatre)
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
