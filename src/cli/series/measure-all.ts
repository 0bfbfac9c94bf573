import { CommandError } from "../command-error.js"
import type { World } from "../world.js"
import type { FileMeasures } from "./file-measures.js"
import { measureFiles } from "./measure-files.js"
import type { SeriesTask } from "./series-task.js"

/**
 * Fewer files for each thread are measured faster without it: a thread takes some tenths of a second to start, a map with
 * its necks takes one, a map without them hundredths.
 */
const LEAST_FILES = { withNecks: 8, without: 40 }

/**
 * Measures all files of a series, on several threads where there are enough files for them.
 *
 * @param threads - At most so many.
 * @returns In the order of the files. The same whatever the number of threads.
 * @throws {CommandError} With `isStrict`, at the first bad file.
 */
export async function measureAll(
  world: World,
  task: Omit<SeriesTask, "from" | "to">,
  threads: number,
  isStrict: boolean,
): Promise<FileMeasures[]> {
  const count = task.files.length
  const hasNecks = task.options.parts?.includes("necks") || (task.options.gaps ?? []).length > 0
  const least = hasNecks ? LEAST_FILES.withNecks : LEAST_FILES.without
  const stretches = world.runThreads ? Math.max(1, Math.min(threads, Math.floor(count / least))) : 1
  const tasks = Array.from({ length: stretches }, (_, i): SeriesTask => {
    const border = (k: number): number => Math.round((count * k) / stretches)
    return { ...task, from: border(i), to: border(i + 1) }
  })
  const found: FileMeasures[][] = tasks.map(() => [])
  let done = 0
  const take = (index: number, measures: FileMeasures): void => {
    if (isStrict && measures.kind === "problem") {
      const { message, issues } = measures.problem
      throw new CommandError(2, message, { valid: false, issues })
    }
    found[index]!.push(measures)
    world.progress(`${++done} of ${count} maps`)
  }
  if (stretches === 1 || !world.runThreads) {
    for await (const measures of measureFiles(world, tasks[0]!)) take(0, measures)
  } else await world.runThreads(tasks, take)
  return found.flat()
}
