import { areas } from "../analysis/areas.js"
import type { ControlMap } from "../model/control-map.js"
import { csvText } from "../snapshot/formats/csv-text.js"

/**
 * Ground by actor as a table: `date`, `actor`, its names, `square_metres` with `low` and `high`, `parts`, `holes`; one row
 * an actor and map. Cells stay empty where a source states no uncertainty.
 *
 * @example
 * (await areasCsv([map])).split("\r\n")[1] // "2017-08-13,gov,Syrian government,…"
 */
export async function areasCsv(maps: readonly ControlMap[]): Promise<string> {
  const rows = maps.flatMap((map) =>
    areas(map).areas.map(({ actor, squareMetres: { value, low, high }, parts, holes }) => {
      const name = map.actors.find(({ id }) => id === actor)?.name
      return [map.date, actor, name?.en ?? actor, name?.ar ?? actor, value, low, high, parts, holes]
    }),
  )
  return csvText(
    [
      "date",
      "actor",
      "name_en",
      "name_ar",
      "square_metres",
      "square_metres_low",
      "square_metres_high",
      "parts",
      "holes",
    ],
    rows,
  )
}
