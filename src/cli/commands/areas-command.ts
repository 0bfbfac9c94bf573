import { Option } from "commander"
import { areas } from "../../analysis/areas.js"
import { likelyAreas } from "../../analysis/likely/likely-areas.js"
import type { LikelyRange } from "../../analysis/likely/likely-range.js"
import { formatMeasured } from "../../view/format-measured.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { parseArea } from "../parse-quantity.js"
import { readMap } from "../read-map.js"

/** `frontline areas FILE` */
export const areasCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("areas"))
    .summary("how much ground each actor holds")
    .argument("<file>", "a control map")
    .addOption(
      new Option("--edges <kind>", "what an edge between two vertices is")
        .choices(["geodesic", "rfc7946"])
        .default("geodesic"),
    )
    .option("--min-area <area>", "count only parts and holes of at least this", parseArea)
    .option("--likely", "add the range in which nine of ten maps lie that are drawn at random within the uncertainty")
    .option("--json", "print JSON")
    .action(
      async (
        file: string,
        options: MapFileOptions & {
          edges: "geodesic" | "rfc7946"
          minArea?: number
          likely?: boolean
          json?: boolean
        },
      ) => {
        const { map, warnings } = await readMap(world, file, options)
        const made = areas(map, {
          edges: options.edges,
          ...(options.minArea === undefined ? {} : { minArea: options.minArea }),
        })
        const likely = options.likely ? likelyAreas(map, { edges: options.edges }) : null
        const names = new Map(map.actors.map(({ id, name }) => [id, name.en]))
        const nameOf = (id: string): string => names.get(id) ?? id
        const rows = made.areas.map(({ actor, squareMetres, parts, holes }) => [
          nameOf(actor),
          formatMeasured(squareMetres, "area", "en"),
          ...(likely ? [likelyCell(likely.get(actor), squareMetres.value)] : []),
          `${parts} ${parts === 1 ? "part" : "parts"}`,
          `${holes} ${holes === 1 ? "hole" : "holes"}`,
        ])
        const title = map.date
          ? [`Ground held on ${map.date}. In brackets the worst case: every front off by its drawing uncertainty.`]
          : []
        if (likely) title.push("Beside it the likely range: nine of ten maps drawn at random within the uncertainty.")
        answer(options, {
          words: [
            ...title,
            formatTable([
              ...rows,
              ["All in all", formatMeasured(made.total, "area", "en"), ...(likely ? [""] : []), "", ""],
            ]),
          ].join("\n"),
          json: likely
            ? {
                ...made,
                areas: made.areas.map((row) => ({ ...row, likelySquareMetres: likely.get(row.actor) ?? null })),
              }
            : made,
          warnings,
        })
      },
    )
}

function likelyCell(range: LikelyRange | undefined, value: number): string {
  return range ? formatMeasured({ ...range, value }, "area", "en") : "–"
}
