/** The layers that a click on a front may hit. */
export const FRONT_LAYERS = ["fronts", "fronts-inferred", "fronts-redrawn"]
/** The layers that a click on a place may hit. */
export const PLACE_LAYERS = ["prominent-places", "places"]

/** The layers that a click on ground which changed hands may hit. */
export const CHANGE_LAYERS = ["gained", "lost"]
