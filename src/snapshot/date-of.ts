const DATED_NAME = /(?:^|[^0-9])(\d{4})-?(\d{2})-?(\d{2})(?:[^0-9]|$)/

/**
 * The date that a file's name gives, such as `2017-08-13.geojson` or `control_20170813.json`.
 *
 * @returns `YYYY-MM-DD`, or null where the name gives none that is in the calendar.
 */
export function dateOf(path: string): string | null {
  const match = DATED_NAME.exec(path.split(/[\\/]/).at(-1) ?? "")
  if (!match) return null
  const date = `${match[1]}-${match[2]}-${match[3]}`
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date ? null : date
}
