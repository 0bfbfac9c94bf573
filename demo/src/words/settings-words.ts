import type { Language } from "frontline"

/** What the settings say. */
export interface SettingsWords {
  readonly settings: string
  readonly theme: string
  readonly auto: string
  readonly light: string
  readonly dark: string
  readonly digits: string
  readonly latin: string
  readonly arabic: string
  readonly undo: string
  readonly redo: string
  readonly print: string
  readonly fullPage: string
}

/** The words of the settings in each language. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  en: {
    settings: "Settings",
    theme: "Colours",
    auto: "As the system",
    light: "Light",
    dark: "Dark",
    digits: "Digits of Arabic text",
    latin: "123",
    arabic: "١٢٣",
    undo: "Undo",
    redo: "Redo",
    print: "Print",
    fullPage: "Open the full page",
  },
  ar: {
    settings: "الإعدادات",
    theme: "الألوان",
    auto: "كالنظام",
    light: "فاتح",
    dark: "داكن",
    digits: "الأرقام",
    latin: "123",
    arabic: "١٢٣",
    undo: "تراجع",
    redo: "إعادة",
    print: "طباعة",
    fullPage: "فتح الصفحة الكاملة",
  },
}
