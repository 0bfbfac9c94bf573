import { type ActorChange, change } from "../../analysis/change.js"
import { formatMeasured } from "../../view/format-measured.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { readMap } from "../read-map.js"

/** `frontline change BEFORE AFTER` */
export const changeCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("change"))
    .summary("what ground changed hands between two maps, and how far the line moved")
    .argument("<before>", "a control map")
    .argument("<after>", "a later one")
    .option("--json", "print JSON")
    .action(async (before: string, after: string, options: MapFileOptions & { json?: boolean }) => {
      const [was, is] = [await readMap(world, before, options), await readMap(world, after, options)]
      const made = change(was.map, is.map)
      const nameOf = (id: string): string =>
        [...is.map.actors, ...was.map.actors].find((actor) => actor.id === id)?.name.en ?? id
      const area = (squareMetres: number): string => formatMeasured(squareMetres, "area", "en")
      const rows = made.changes.map((row) => [
        nameOf(row.actor),
        area(row.gainedSquareMetres),
        area(row.lostSquareMetres),
        `${row.netSquareMetres < 0 ? "−" : "+"}${area(Math.abs(row.netSquareMetres))}`,
        list(row.from, nameOf),
        advanceWords(row),
      ])
      answer(options, {
        words:
          rows.length === 0
            ? "Nothing changed."
            : formatTable(
                [["", "gained", "lost", "net", "gained from", "greatest advance"], ...rows],
                ["left", "right", "right", "right", "left", "left"],
              ),
        json: {
          before: made.before,
          after: made.after,
          changes: made.changes.map(({ gained, lost, displacement, ...row }) => ({
            ...row,
            pieces: { gained: gained.length, lost: lost.length },
            displacement,
          })),
          displacement: made.changes.map(({ actor, displacement }) => ({ actor, ...displacement })),
        },
        warnings: `${was.warnings}${is.warnings}`,
      })
    })
}

function list(shares: Readonly<Record<string, number>>, nameOf: (id: string) => string): string {
  return Object.entries(shares)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, squareMetres]) => `${nameOf(id)} ${formatMeasured(squareMetres, "area", "en")}`)
    .join(", ")
}

function advanceWords({ displacement }: ActorChange): string {
  const advance = displacement?.greatestAdvance
  if (!advance) return "–"
  return `${formatMeasured(advance.metres, "length", "en")} to ${advance.to.map((degrees) => degrees.toFixed(3)).join(",")}`
}
