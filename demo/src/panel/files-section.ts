import "./files-section.css"
import { formatDate, type Issue } from "frontline"
import { pickFiles, pickFolder } from "../files/pick-files.js"
import type { Dispatch } from "../state/action.js"
import type { OpenedFile } from "../state/opened-file.js"
import type { Settings } from "../state/settings.js"
import type { State } from "../state/state.js"
import { filesWords } from "../words/files-words.js"
import { ownMapWords } from "../words/own-map-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { issueSentence } from "./issue-sentence.js"
import type { Part } from "./part.js"
import { select } from "./select.js"

/** Files of the reader's own: how to open them, what came of them, and how to be rid of them again. */
export const filesSection: Part = {
  id: "files",
  of: ({ library, view }) => [library.files, library.entries, view.date],
  draw,
}

/** More remarks than this are counted and not listed. */
const MOST_ISSUES = 50

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const say = filesWords[state.settings.language]
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    element(
      "div",
      { class: "actions" },
      button("open-files", pickFiles, { class: "action" }, ownMapWords[state.settings.language].open),
      button("open-folder", pickFolder, { class: "action" }, say.folder),
    ),
    ...state.library.files.map((file) => fileCard(file, state, dispatch)),
  ]
}

function fileCard(file: OpenedFile, state: State, dispatch: Dispatch): HTMLElement {
  const say = filesWords[state.settings.language]
  const { id, names, isReading } = file
  const title = names.length > 3 ? `${names.slice(0, 2).join(", ")} … (${names.length})` : names.join(", ")
  const end = button(
    `remove-${id}`,
    () => dispatch({ type: "unfiled", file: id }),
    { class: "action", "aria-label": `${isReading ? say.cancel : say.remove}: ${title}` },
    isReading ? say.cancel : say.remove,
  )
  return element(
    "article",
    { class: "file", "aria-busy": String(isReading) },
    element("h3", {}, element("bdi", { dir: "ltr" }, title)),
    element("p", { class: "file-outcome" }, outcome(file, state)),
    element("ul", { class: "file-maps" }, ...mapsOf(file, state, dispatch)),
    file.properties.length > 1 && propertyChoice(file, state, dispatch),
    remarks(file, state),
    element("div", { class: "actions" }, end),
  )
}

function outcome({ isReading, maps }: OpenedFile, { settings }: State): string {
  const say = filesWords[settings.language]
  if (isReading) return say.reading
  const { noMap, maps: count } = ownMapWords[settings.language]
  return maps.length === 0 ? noMap : count(maps.length)
}

function mapsOf({ maps }: OpenedFile, { library, view, settings }: State, dispatch: Dispatch): HTMLElement[] {
  const say = filesWords[settings.language]
  return library.entries
    .filter(({ id }) => maps.includes(id))
    .map((entry) => {
      return element(
        "li",
        {},
        button(
          `show-${entry.id}`,
          () => dispatch({ type: "date", date: entry.id }),
          { class: "link", "aria-current": view.date === entry.id ? "true" : null },
          entry.date !== null && `${formatDate(entry.date, settings.language)} `,
          element("bdi", { dir: "ltr" }, entry.own?.name ?? entry.id),
        ),
        entry.date === null && element("span", { class: "interval" }, ` (${say.undated})`),
      )
    })
}

function propertyChoice(file: OpenedFile, { settings }: State, dispatch: Dispatch): HTMLElement {
  const say = filesWords[settings.language]
  const options = [["", say.automatic] as const, ...file.properties.map((key) => [key, key] as const)]
  return select<string>(`property-${file.id}`, say.property, options, file.actorProperty ?? "", (key) =>
    dispatch({
      type: "filed",
      file: { ...file, isReading: true, actorProperty: key === "" ? null : key },
      entries: [],
    }),
  )
}

function remarks({ id, issues, fault, isReading, maps }: OpenedFile, { settings }: State): Child {
  const say = filesWords[settings.language]
  if (isReading) return null
  if (fault !== null) return element("p", { class: "note" }, say.fault, " ", issueSentence(fault, settings))
  if (issues.length === 0) return element("p", { class: "note" }, say.clean)
  return element(
    "details",
    { class: "remarks", "data-fold": `remarks-${id}`, open: maps.length === 0 || issues.length < 4 },
    element("summary", { "data-key": `remarks-${id}` }, say.issues(issues.length)),
    element("ul", {}, ...issues.slice(0, MOST_ISSUES).map((issue) => remark(issue, settings))),
  )
}

function remark(issue: Issue, settings: Settings): HTMLElement {
  const { code, severity, path } = issue
  const kind = filesWords[settings.language].severity[severity]
  const place = path.join(" › ")
  return element(
    "li",
    { class: `remark remark-${severity}` },
    element("p", {}, element("strong", {}, kind), " ", element("code", { dir: "ltr" }, code)),
    place !== "" && element("p", { class: "remark-place", dir: "ltr" }, element("bdi", {}, place)),
    element("p", { class: "remark-sentence" }, issueSentence(issue, settings)),
  )
}
