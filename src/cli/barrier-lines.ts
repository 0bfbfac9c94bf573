import { InvalidArgumentError } from "commander"
import type { Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { World } from "./world.js"

/** What a neck may end on besides the closing actor's own ground. */
export type Barrier = "border" | "water"

/** Reads `border,water` or `none`. */
export function parseBarriers(text: string): Barrier[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "none")
  const unknown = names.filter((name) => name !== "border" && name !== "water")
  if (unknown.length > 0) throw new InvalidArgumentError("Give border, water, both with a comma, or none.")
  return names as Barrier[]
}

/** The lines of the barriers that a user asked for. */
export function barrierLines(
  barriers: readonly Barrier[] | undefined,
  map: ControlMap,
  world: World,
): (readonly Position[])[] {
  const border = barriers?.includes("border")
    ? map.edges.filter(({ edge }) => edge === "border").map(({ line }) => line)
    : []
  const water = barriers?.includes("water") ? world.corpus().water : []
  return [...border, ...water]
}
