import type { SeriesOptions } from "../../analysis/series/series-options.js"
import type { ManyFilesOptions } from "../map-file-options.js"

/** A control map's file and the date that it is of. */
export interface DatedFile {
  readonly file: string
  readonly date: string
  /** The file's name in an archive; null where the file is no archive. */
  readonly entry: string | null
  /** True where the file has maps of several days, and this is the one of `date`; else the file is this one map. */
  readonly isDayOfMany: boolean
}

/** A stretch of the files of a series, to be measured by itself; plain data, fit to go to another thread. */
export interface SeriesTask {
  /** All files of the series, oldest first. */
  readonly files: readonly DatedFile[]
  /** Numbers of the first file of the stretch and of the one after its last. */
  readonly from: number
  readonly to: number
  readonly options: SeriesOptions
  readonly fileOptions: ManyFilesOptions
}
