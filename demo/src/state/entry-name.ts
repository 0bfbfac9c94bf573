import { formatDate, type Language } from "frontline"
import { asName } from "./as-name.js"
import type { MapEntry } from "./library.js"

/** What a map is called: its date, and the name of the file where it is the reader's own. */
export function entryName({ date, id, own }: MapEntry, language: Language): string {
  const day = date === null ? null : formatDate(date, language)
  const name = own && language === "ar" ? asName(own.name) : own?.name
  return [day, name].filter(Boolean).join(" · ") || id
}
