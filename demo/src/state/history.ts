/** Something with the states that it had before, and those that were undone. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

/** No more steps than this are kept. */
const MOST_STEPS = 200

/** A history that begins with its present. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** One step on; what was undone is forgotten. A step to the same object is none. */
export function recorded<T>(history: History<T>, present: T): History<T> {
  if (present === history.present) return history
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [] }
}

/** The present made otherwise without a step of its own, as while something is being dragged. */
export function amended<T>(history: History<T>, present: T): History<T> {
  return present === history.present ? history : { ...history, present, future: [] }
}

/** One step back; the same object where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] }
}

/** One step that was undone, done again; the same object where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future }
}
