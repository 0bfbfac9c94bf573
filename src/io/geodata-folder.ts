import { fileURLToPath } from "node:url"

/** Folder of the corpus that this package ships with: beside `dist`, from where the built code runs. */
export const GEODATA_FOLDER = fileURLToPath(new URL(/* @vite-ignore */ "../geodata", import.meta.url))
