import { arabicDigits } from "frontline"
import type { Settings } from "../state/settings.js"

/** Attributes that people read or hear. */
const READ_ATTRIBUTES = ["aria-label", "aria-valuetext", "title"]
/** Names and codes that are not ours to rewrite. */
const KEPT = "code, :not(html)[dir=ltr], :not(html)[lang=en]"

/** Names inside a text, as `asName` marks them. */
const NAMES = /(\u2068[^\u2069]*\u2069)/

/** A text in the digits that the reader has chosen: Arabic text alone has a choice. */
export function inDigits(text: string, { language, digits }: Pick<Settings, "language" | "digits">): string {
  return language === "ar" && digits === "arabic" ? inArabicDigits(text) : text
}

function inArabicDigits(text: string): string {
  const parts = text.split(NAMES)
  return parts.map((part, i) => (i % 2 === 1 ? part : arabicDigits(part))).join("")
}

/** Puts the numbers of everything in a node into the digits that the reader has chosen. */
export function localDigits(node: Node, settings: Pick<Settings, "language" | "digits">): void {
  if (settings.language !== "ar" || settings.digits === "latin") return
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let one: Node | null = node; one; one = walker.nextNode()) {
    if (one instanceof Text && !one.parentElement?.closest(KEPT)) one.data = inArabicDigits(one.data)
    if (!(one instanceof Element) || one.closest(KEPT)) continue
    for (const name of READ_ATTRIBUTES) {
      const value = one.getAttribute(name)
      if (value) one.setAttribute(name, inArabicDigits(value))
    }
  }
}
