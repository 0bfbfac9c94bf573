import { formatDate, type Language } from "frontline"
import type { MapEntry } from "./library.js"

/** What a map is called: its date, and the name of the file where it is the reader's own. */
export function entryName({ date, id, own }: MapEntry, language: Language): string {
  const day = date === null ? null : formatDate(date, language)
  // A file's name runs from left to right, whatever stands round it.
  const name = own && language === "ar" ? `\u2066${own.name}\u2069` : own?.name
  return [day, name].filter(Boolean).join(" · ") || id
}
