/** Circles round places must be smaller, or they no longer are circles on one plane. Metres. */
export const MOST_REACH_METRES = 1_000_000
