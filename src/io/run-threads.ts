import { Worker } from "node:worker_threads"

/**
 * Runs a script on one thread for each task, all at once.
 *
 * @param script - Of a module that takes its task from `workerData` and posts messages.
 * @param take - Called with the task's number and each message; messages of one task come in order.
 * @returns When all threads have ended.
 * @throws What `take` throws, and what a thread throws; the other threads are ended.
 */
export async function runThreads<Task, Message>(
  script: URL,
  tasks: readonly Task[],
  take: (task: number, message: Message) => void,
): Promise<void> {
  const workers = tasks.map((task) => new Worker(script, { workerData: task }))
  try {
    await Promise.all(
      workers.map(
        (worker, i) =>
          new Promise<void>((resolve, reject) => {
            worker.on("message", (message: Message) => {
              try {
                take(i, message)
              } catch (error) {
                reject(error)
              }
            })
            worker.on("error", reject)
            worker.on("exit", (code) =>
              code === 0 ? resolve() : reject(new Error(`a thread ended with code ${code}`)),
            )
          }),
      ),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
