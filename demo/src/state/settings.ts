import type { Language } from "frontline"
import { merge } from "./merge.js"

/** How the reader wants the page: none of it is undone. */
export interface Settings {
  readonly language: Language
  /** The digits of Arabic text; English text has Latin ones. */
  readonly digits: "latin" | "arabic"
  /** `auto` follows the reader's system. */
  readonly theme: "auto" | "light" | "dark"
  /** What the reader's system asks for. */
  readonly systemTheme: "light" | "dark"
  /** The page stands inside another page: map, legend, date and sources only. */
  readonly isEmbedded: boolean
}

/** What happens to the settings. */
export interface SettingsAction {
  readonly type: "set"
  readonly settings: Partial<Settings>
}

/** The settings before the reader has said anything. */
export function initialSettings(language: Language): Settings {
  return { language, digits: "latin", theme: "auto", systemTheme: "light", isEmbedded: false }
}

/** The settings after an action. */
export function reduceSettings(settings: Settings, { settings: changed }: SettingsAction): Settings {
  return merge(settings, changed)
}
