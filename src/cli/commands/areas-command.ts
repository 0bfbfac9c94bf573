import { Option } from "commander"
import { areaReadings } from "../../analysis/area-readings.js"
import { areas } from "../../analysis/areas.js"
import { likelyAreas } from "../../analysis/likely/likely-areas.js"
import type { LikelyRange } from "../../analysis/likely/likely-range.js"
import { formatMeasured } from "../../view/format-measured.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { likelyOption } from "../likely-option.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { parseArea } from "../parse-quantity.js"
import { readMap } from "../read-map.js"
import { readingsWords } from "../readings-words.js"

/** `frontline areas FILE` */
export const areasCommand: CommandSetup = (program, world, answer) => {
  likelyOption(mapFileOptions(program.command("areas")))
    .summary("how much ground each actor holds")
    .argument("<file>", "a control map")
    .addOption(
      new Option("--edges <kind>", "what an edge between two vertices is")
        .choices(["geodesic", "rfc7946"])
        .default("geodesic"),
    )
    .option("--min-area <area>", "count only parts and holes of at least this", parseArea)
    .option(
      "--readings",
      "add each party's ground with contested ground its own, its opponents', nobody's, and unknown out",
    )
    .option("--json", "print JSON")
    .action(
      async (
        file: string,
        options: MapFileOptions & {
          edges: "geodesic" | "rfc7946"
          minArea?: number
          likely?: boolean
          readings?: boolean
          json?: boolean
        },
      ) => {
        const { map, warnings } = await readMap(world, file, options)
        const made = areas(map, {
          edges: options.edges,
          ...(options.minArea === undefined ? {} : { minAreaSquareMetres: options.minArea }),
        })
        const likely = options.likely ? likelyAreas(map, { edges: options.edges }) : null
        const names = new Map(map.actors.map(({ id, name }) => [id, name.en]))
        const nameOf = (id: string): string => names.get(id) ?? id
        const readings = options.readings ? areaReadings(map, { edges: options.edges }) : null
        const rows = made.areas.map(({ actor, squareMetres, parts, holes }) => [
          nameOf(actor),
          formatMeasured(squareMetres, "area", "en"),
          ...(likely ? [likelyCell(likely.get(actor), squareMetres.value)] : []),
          `${parts} ${parts === 1 ? "part" : "parts"}`,
          `${holes} ${holes === 1 ? "hole" : "holes"}`,
        ])
        const hasRange = made.areas.some(({ squareMetres }) => squareMetres.low !== null)
        const covers = hasRange
          ? "In brackets the worst case: every front off by its drawing uncertainty."
          : "The map states no drawing uncertainty, so no number has a range."
        const title = [map.date ? `Ground held on ${map.date}. ${covers}` : covers]
        if (likely) title.push("Beside it the likely range: nine of ten maps drawn at random within the uncertainty.")
        answer(options, {
          words: [
            ...title,
            formatTable([
              ...rows,
              ["All in all", formatMeasured(made.total, "area", "en"), ...(likely ? [""] : []), "", ""],
            ]),
            ...(readings ? ["", readingsWords(readings, map, nameOf)] : []),
          ].join("\n"),
          json: {
            ...made,
            areas: made.areas.map((row) => ({
              ...row,
              ...(likely ? { likelySquareMetres: likely.get(row.actor) ?? null } : {}),
              ...(readings ? { readings: readings.get(row.actor) ?? null } : {}),
            })),
          },
          warnings,
        })
      },
    )
}

function likelyCell(range: LikelyRange | undefined, value: number): string {
  return range ? formatMeasured({ ...range, value }, "area", "en") : "–"
}
