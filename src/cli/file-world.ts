import { availableParallelism } from "node:os"
import { resolve } from "node:path"
import { GEODATA_FOLDER } from "../io/geodata-folder.js"
import { listFiles } from "../io/list-files.js"
import { mostTextBytes } from "../io/most-text-bytes.js"
import { readBytes } from "../io/read-bytes.js"
import { readCorpus } from "../io/read-corpus.js"
import { readSnapshots } from "../io/read-snapshots.js"
import { readStandardInput } from "../io/read-standard-input.js"
import { readVersion } from "../io/read-version.js"
import type { Corpus } from "../snapshot/corpus.js"
import { asked } from "./asked.js"
import { STANDARD_STREAM } from "./standard-stream.js"
import type { World } from "./world.js"

/** The folder from which the user called: npm runs scripts in the package's folder and keeps the user's in INIT_CWD. */
export const USER_FOLDER =
  (process.env["npm_lifecycle_event"] === "frontline" ? process.env["INIT_CWD"] : undefined) ?? "."

let corpus: Corpus | undefined

const bytesOf = (path: string): Uint8Array =>
  path === STANDARD_STREAM ? readStandardInput() : readBytes(resolve(USER_FOLDER, path))

/** The world of files on disk, without a terminal and without threads of its own. */
export const fileWorld: World = {
  readText: (path) => asked(() => new TextDecoder().decode(bytesOf(path))),
  readBytes: (path) => asked(() => bytesOf(path)),
  mostTextBytes: mostTextBytes(),
  listFiles: (path) => asked(() => listFiles(path, USER_FOLDER)),
  progress: () => {},
  threads: availableParallelism(),
  runThreads: null,
  corpus: () => (corpus ??= readCorpus(GEODATA_FOLDER)),
  snapshots: () => readSnapshots(GEODATA_FOLDER),
  version: readVersion,
}
