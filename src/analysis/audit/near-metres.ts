/** "Near", "at" and "as far as" a place are taken as within this many metres: in the desert that counts as near. */
export const NEAR_METRES = 20_000
