import { parentPort, workerData } from "node:worker_threads"
import { fileWorld } from "../file-world.js"
import { measureFiles } from "./measure-files.js"
import type { SeriesTask } from "./series-task.js"

// The thread's whole life: one stretch of a series, told file by file.
for await (const measures of measureFiles(fileWorld, workerData as SeriesTask)) parentPort!.postMessage(measures, [])
