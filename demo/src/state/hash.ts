import type { Language } from "frontline"

/** What of the state stands in the address, so that it can be sent to somebody. */
export interface Permalink {
  readonly language: Language | null
}

/** Reads the part of the address after `#`; what it does not know is passed over. */
export function readHash(hash: string): Permalink {
  const language = new URLSearchParams(hash.replace(/^#/, "")).get("lang")
  return { language: language === "en" || language === "ar" ? language : null }
}

/** Writes the part of the address after `#`. */
export function writeHash({ language }: Permalink): string {
  return `#${new URLSearchParams(language ? { lang: language } : {}).toString()}`
}
