import type { Actor } from "frontline"
import type { Theme } from "./palette.js"

/** Below this relative luminance a colour is lost on a dark map. */
const DARK = 0.08
/** How much white it is then given. */
const LIFT = 0.45

/** An actor's colour on a map of some theme: a dark one is lifted where the ground is dark too. */
export function actorColour({ colour }: Pick<Actor, "colour">, theme: Theme): string {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(colour)
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16))
  if (theme === "light" || !channels) return colour
  const [red, green, blue] = channels.map((channel) => (channel / 255) ** 2.2) as [number, number, number]
  if (0.2126 * red + 0.7152 * green + 0.0722 * blue > DARK) return colour
  return `#${channels
    .map((channel) =>
      Math.round(channel + LIFT * (255 - channel))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}
