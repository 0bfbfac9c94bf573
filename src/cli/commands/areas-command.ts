import { Option } from "commander"
import { areas } from "../../analysis/areas.js"
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
    .option("--json", "print JSON")
    .action(
      async (
        file: string,
        options: MapFileOptions & { edges: "geodesic" | "rfc7946"; minArea?: number; json?: boolean },
      ) => {
        const { map, warnings } = await readMap(world, file, options)
        const made = areas(map, {
          edges: options.edges,
          ...(options.minArea === undefined ? {} : { minArea: options.minArea }),
        })
        const nameOf = (id: string): string => map.actors.find((actor) => actor.id === id)?.name.en ?? id
        const rows = made.areas.map(({ actor, squareMetres, parts, holes }) => [
          nameOf(actor),
          formatMeasured(squareMetres, "area", "en"),
          `${parts} ${parts === 1 ? "part" : "parts"}`,
          `${holes} ${holes === 1 ? "hole" : "holes"}`,
        ])
        const title = map.date
          ? [`Ground held on ${map.date}. In brackets the worst case: every front off by its drawing uncertainty.`]
          : []
        answer(options, {
          words: [
            ...title,
            formatTable([...rows, ["All in all", formatMeasured(made.total, "area", "en"), "", ""]]),
          ].join("\n"),
          json: made,
          warnings,
        })
      },
    )
}
