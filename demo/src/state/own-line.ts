/** Stands among the sources of a redrawn map, on the page and in its files. */
export const OWN_LINE = "line redrawn by hand on the map page; no report draws it so"
