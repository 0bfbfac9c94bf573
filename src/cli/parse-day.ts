import { InvalidArgumentError } from "commander"

/** Reads a day as `YYYY-MM-DD`; one that no calendar has is refused. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("Give a day of the calendar, such as 2017-08-13.")
  }
  return text
}
