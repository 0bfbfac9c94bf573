import type { Document } from "@xmldom/xmldom"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"

/**
 * Longest XML text that is parsed. Characters.
 *
 * Reason: the tree of nodes takes about ten times the text, which has to fit beside everything else.
 */
export const MOST_XML_CHARACTERS = 64 * 2 ** 20

/** Elements in one another; real files nest folders five deep, and readers of trees call themselves for each. */
const MOST_XML_DEPTH = 200

/** What may stand before the root element and is no document type: blanks, comments, instructions. */
const BEFORE_ROOT = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?[^]*?\?>)*/

/**
 * Reads XML into a tree.
 *
 * A document type is refused before anything is parsed: it is where entities are declared, the ones that grow to
 * gigabytes and the ones that fetch files. The browser's own parser is used where there is one.
 */
export async function xmlDocument(text: string): Promise<{ document: Document | null; issues: readonly Issue[] }> {
  const refuse = (issue: Issue): { document: null; issues: readonly Issue[] } => ({ document: null, issues: [issue] })
  if (text.length > MOST_XML_CHARACTERS) {
    const limit = { found: text.length, allowed: MOST_XML_CHARACTERS }
    const values = { kind: "xml", ...limit } as const
    return refuse(makeIssue("limit-exceeded", [], { ...limit, unit: "characters", values }))
  }
  const start = BEFORE_ROOT.exec(text)![0].length
  if (/^<!doctype/i.test(text.slice(start, start + 9))) {
    const found = text.slice(start, start + 60)
    return refuse(makeIssue("xml-doctype", [], { found, allowed: "no document type", values: {} }))
  }
  const depth = depthOf(text)
  if (depth > MOST_XML_DEPTH) {
    const limit = { found: depth, allowed: MOST_XML_DEPTH }
    const values = { kind: "xml-depth", ...limit } as const
    return refuse(makeIssue("limit-exceeded", [], { ...limit, unit: "levels", values }))
  }
  try {
    return { document: await parsed(withoutPrefix(text.slice(start))), issues: [] }
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0]!.slice(0, 200)
    return refuse(makeIssue("xml-syntax", [], { found: reason, allowed: "XML", values: { reason } }))
  }
}

async function parsed(text: string): Promise<Document> {
  const native = (
    globalThis as unknown as { DOMParser?: new () => { parseFromString: (text: string, type: string) => Document } }
  ).DOMParser
  if (native) {
    const document = new native().parseFromString(text, "text/xml")
    const [error] = Array.from(document.getElementsByTagName("parsererror"))
    if (error)
      throw new Error(
        /error on line \d[^\n]*?(?=Below is a rendering|$)/m.exec(error.textContent ?? "")?.[0] ?? "no reason given",
      )
    return document
  }
  const { DOMParser, onErrorStopParsing } = await import("@xmldom/xmldom")
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml")
}

/**
 * The text with the elements of its root's namespace named without prefix, as most files write them and readers look for
 * them. Sections of plain characters and comments stay as they are.
 */
function withoutPrefix(text: string): string {
  const prefix = /^<([\w.-]{1,40}):/.exec(text)?.[1]
  if (prefix === undefined) return text
  const escaped = prefix.replaceAll(/[.-]/g, "\\$&")
  return text.replace(
    new RegExp(`<!\\[CDATA\\[[^]*?\\]\\]>|<!--[^]*?-->|<(/?)${escaped}:`, "g"),
    (found, slash: string | undefined) => (slash === undefined ? found : `<${slash}`),
  )
}

/** Deepest nesting of elements, by their tags alone; sections of plain characters and comments are passed over. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const end = text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->" : ">"
    const stop = text.indexOf(end, at)
    if (stop < 0) return deepest
    if (end === ">") {
      if (text[at + 1] === "/") depth--
      else if (text[stop - 1] !== "/" && text[at + 1] !== "?" && text[at + 1] !== "!") depth++
      if (depth > deepest) deepest = depth
    }
    at = stop + end.length
  }
  return deepest
}
