import { guardMembers } from "../../guard/guard-members.js"
import { guardOneOf } from "../../guard/guard-one-of.js"
import { guardValue } from "../../guard/guard-value.js"
import { wrongType } from "../../guard/wrong-call.js"
import { FORMAT_ENDINGS } from "./format.js"
import type { ImportOptions } from "./imported.js"

/**
 * Sees to it that arguments are a file's name, its bytes or its text, and how to read it.
 *
 * @throws {TypeError} If one is something else.
 * @throws {RangeError} If an option is of the right kind and means nothing.
 */
export function guardFile(name: string, file: Uint8Array | string, options: ImportOptions): void {
  guardValue("name", name, "text")
  if (typeof file !== "string") guardBytes("file", file, "the file's bytes, or its text")
  guardMembers("options", options, {
    format: "text?",
    actorProperty: "text?",
    actor: "text?",
    actors: "list?",
    date: "text?",
    reachMetres: "size?",
    theatre: "area?",
    entries: "function?",
  })
  const { format } = options
  if (format !== undefined) guardOneOf("options.format", format, [...new Set(FORMAT_ENDINGS.map(([, known]) => known))])
}

/** Sees to it that an argument is bytes; throws as `guardFile` does. */
export function guardBytes(name: string, bytes: unknown, wanted: string): void {
  if (!ArrayBuffer.isView(bytes) || !("subarray" in bytes)) wrongType(name, bytes, wanted)
}
