/**
 * Why an actor did not advance: it had no ground on the first map, or has none on the second; it gained nothing, nothing
 * that way, or nothing there; its line came no nearer to the place.
 */
export type NoAdvanceReason = "no-ground-before" | "no-ground-after" | "no-gain" | "none-that-way" | "not-nearer"
