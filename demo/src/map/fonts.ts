import latin400 from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url"
import latin600 from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url"
import latinExt400 from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url"
import latinExt600 from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url"
import arabic400 from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url"
import arabic600 from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url"
import type { StyleSpecification } from "maplibre-gl"

/** Names of the fonts that labels are set in. */
export const FONT = { regular: ["Noto Sans Regular"], semibold: ["Noto Sans SemiBold"] }

const ARABIC = ["U+0600-06FF", "U+0750-077F", "U+08A0-08FF", "U+200C-200F", "U+FB50-FDFF", "U+FE70-FEFC"]
const LATIN_EXTENDED = ["U+0100-024F", "U+1E00-1EFF"]

const faces = (arabic: string, extended: string, latin: string) => [
  { url: absolute(arabic), "unicode-range": ARABIC },
  { url: absolute(extended), "unicode-range": LATIN_EXTENDED },
  { url: absolute(latin) },
]

/** The bundled font files, by script, as a style names them. */
export const fontFaces: NonNullable<StyleSpecification["font-faces"]> = {
  [FONT.regular[0]!]: faces(arabic400, latinExt400, latin400),
  [FONT.semibold[0]!]: faces(arabic600, latinExt600, latin600),
}

function absolute(url: string): string {
  return new URL(url, import.meta.url).href
}
