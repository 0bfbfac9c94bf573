/**
 * Why a place cannot be closed in: it is the closing actor's own, lies outside the theatre, is closed in already; the ground
 * around it runs on to the theatre's edge, where nothing stands to close it with; or there is no ground of the actor around.
 */
export type NoClosureReason = "own-ground" | "outside-theatre" | "closed-already" | "open-to-edge" | "no-ground-around"
