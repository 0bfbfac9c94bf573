import { seriesEntries, seriesShown, seriesWanted } from "../state/series-shown.js"
import { lazyPart } from "./lazy-part.js"

/** Ground and widths over all dates. */
export const seriesPart = lazyPart(
  "series",
  ({ view }) => view.tab === "series",
  (state) => [
    seriesShown(state),
    state.view.date,
    seriesEntries(state).length,
    seriesWanted(state)?.key,
    state.saving.under,
  ],
  async () => (await import("./series-section.js")).drawSeries,
)
