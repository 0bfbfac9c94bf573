import type { Issue } from "./issue.js"
import type { Repair } from "./repair.js"
import type { RepairName } from "./repair-catalogue.js"
import { where } from "./where.js"

/** Keeps every repair that is made. */
export class RepairLog {
  readonly repairs: Repair[] = []

  /** @param sentence - What was done, to follow the place. */
  add(name: RepairName, path: Issue["path"], before: unknown, after: unknown, sentence: string, unit?: string): void {
    const message = `${where(path)}: ${sentence}.`
    this.repairs.push({ name, path, before, after, ...(unit === undefined ? {} : { unit }), message })
  }
}
