import type { LikelyCut } from "../analysis/likely/likely-cut.js"
import type { Cut, Neck } from "../analysis/neck.js"
import type { Place } from "../gazetteer/place.js"

/** A cut or a neck as the command line's JSON has it; `likely` where it was asked for. */
export function neckJson(
  neck: Cut & Partial<Neck>,
  places: readonly Place[],
  likely?: LikelyCut | null,
): Record<string, unknown> {
  return {
    ...(likely === undefined ? {} : { likely }),
    widthMetres: neck.widthMetres,
    witness: neck.ends.map(({ position }) => position),
    cutOffSquareMetres: neck.cutOffSquareMetres,
    depthMetres: neck.depthMetres,
    ...(neck.prominence === undefined ? {} : { prominence: neck.prominence, within: neck.within }),
    shareOfOpenGround: neck.shareOfOpenGround,
    legs: neck.legs.map(({ widthMetres, ends }) => ({ widthMetres, witness: ends.map(({ position }) => position) })),
    heldBy: neck.heldBy,
    places: neck.places.map((id) => ({
      id,
      name: places.find((place) => place.id === id)?.name ?? { en: id, ar: id },
    })),
    banks: neck.ends.map(({ front, facing }) =>
      front
        ? {
            stretch: front.id,
            basis: front.basis,
            uncertaintyMetres: front.uncertaintyMetres,
            facing,
            claims: front.claims,
            pages: front.pages,
          }
        : null,
    ),
    ring: neck.cutOff,
  }
}
