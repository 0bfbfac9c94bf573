/** Colours of the map that are not an actor's. */
export interface Palette {
  readonly water: string
  readonly river: string
  readonly riverText: string
  readonly neighbour: string
  readonly land: string
  readonly unmapped: string
  readonly border: string
  readonly governorate: string
  readonly road: string
  readonly roadCasing: string
  readonly roadText: string
  readonly theatre: string
  readonly ink: string
  readonly quietInk: string
  /** Of the names on the ground. */
  readonly areaInk: string
  readonly halo: string
  readonly front: string
  readonly neck: string
  readonly selection: string
}

/** Light or dark, as it is shown. */
export type Theme = "light" | "dark"

/** The map's colours by theme. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    water: "#cfdfea",
    river: "#5b93bf",
    riverText: "#2f6690",
    neighbour: "#eceae5",
    land: "#faf8f3",
    unmapped: "#e4e2dd",
    border: "#6f6a75",
    governorate: "#8f8a94",
    road: "#fffdf6",
    roadCasing: "#8a7f6d",
    roadText: "#6b6152",
    theatre: "#55525c",
    ink: "#1b1e23",
    quietInk: "#55585f",
    areaInk: "#3f4249",
    halo: "#ffffff",
    front: "#17191d",
    neck: "#5b2aa8",
    selection: "#0b63c5",
  },
  dark: {
    water: "#14202b",
    river: "#4f88b5",
    riverText: "#9cc4e4",
    neighbour: "#23262b",
    land: "#2b2f35",
    unmapped: "#1d2024",
    border: "#a39dab",
    governorate: "#6d6a73",
    road: "#8d8674",
    roadCasing: "#1b1c1f",
    roadText: "#cfc6b3",
    theatre: "#aaa6b2",
    ink: "#f3f4f6",
    quietInk: "#b4b8bf",
    areaInk: "#cfd2d7",
    halo: "#14161a",
    front: "#f5f5f6",
    neck: "#c3a6ff",
    selection: "#6cb2ff",
  },
}
