import { actorOf, type ControlMap, type SeriesRow } from "frontline"

/** A series as a table: a row for each date and quantity, the ground of each party first, what it gained less what it lost, then its narrowest neck. */
export function seriesCsv(rows: readonly SeriesRow[], map: ControlMap): string {
  const head = ["date", "quantity", "actor", "name", "value", "low", "high", "unit"]
  const lines = rows.flatMap(({ date, areas, change, necks, gaps }) => [
    ...areas.map(({ actor, squareMetres: { value, low, high } }) => [
      date,
      "area",
      actor,
      actorOf(map, actor).name.en,
      value,
      low,
      high,
      "m2",
    ]),
    ...(change ?? []).map(({ actor, ranges: { netSquareMetres } }) => [
      date,
      "net-change",
      actor,
      actorOf(map, actor).name.en,
      netSquareMetres.value,
      netSquareMetres.low,
      netSquareMetres.high,
      "m2",
    ]),
    ...narrowest(necks ?? []).map(({ closing, widthMetres: { value, low, high } }) => [
      date,
      "narrowest-neck",
      closing,
      actorOf(map, closing).name.en,
      value,
      low,
      high,
      "m",
    ]),
    ...gaps.flatMap(({ actor, from, to, widthMetres }) =>
      widthMetres
        ? [[date, "gap", actor, `${from} – ${to}`, widthMetres.value, widthMetres.low, widthMetres.high, "m"]]
        : [],
    ),
  ])
  return [head, ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n"
}

function narrowest(necks: NonNullable<SeriesRow["necks"]>): NonNullable<SeriesRow["necks"]> {
  const least = new Map<string, (typeof necks)[number]>()
  for (const neck of necks) {
    const known = least.get(neck.closing)
    if (!known || neck.widthMetres.value < known.widthMetres.value) least.set(neck.closing, neck)
  }
  return [...least.values()]
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
