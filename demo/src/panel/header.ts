import { formatDate, type Language } from "frontline"
import { pickFiles } from "../files/pick-files.js"
import { printPage } from "../print-page.js"
import type { Dispatch } from "../state/action.js"
import { linkOf } from "../state/link-of.js"
import { writePermalink } from "../state/permalink.js"
import { entryOf } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { ownMapWords } from "../words/own-map-words.js"
import { settingsWords } from "../words/settings-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { choice } from "./choice.js"
import { type Child, element } from "./element.js"
import { icon } from "./icon.js"
import { type Part, showPart } from "./part.js"

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["ar", "العربية"],
]

/** Title, date, language, undo and redo, and the settings. */
const HEADER: Part = {
  id: "header",
  of: (state) => [
    entryOf(state, state.view.date)?.date,
    entryOf(state, state.view.date)?.own,
    state.work.past.length > 0,
    state.work.future.length > 0,
    state.settings.isEmbedded && linkOf(state),
  ],
  draw,
}

/** Keeps the header. */
export function header(parent: HTMLElement, dispatch: Dispatch): (state: State) => void {
  document.addEventListener("pointerdown", ({ target }) => {
    const menu = parent.querySelector<HTMLDetailsElement>(".menu")
    if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false
  })
  parent.addEventListener("keydown", ({ key }) => {
    const menu = parent.querySelector<HTMLDetailsElement>(".menu")
    if (key !== "Escape" || !menu?.open) return
    menu.open = false
    menu.querySelector("summary")?.focus()
  })
  return showPart(parent, HEADER, dispatch)
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language, isEmbedded } = state.settings
  const { date = null, own = null } = entryOf(state, state.view.date) ?? {}
  const say = words[language]
  return [
    element("div", { class: "masthead" }, element("span", { class: "brand" }, say.brand), commands(state, dispatch)),
    element(
      "h1",
      {},
      own ? element("bdi", { dir: "ltr" }, own.name) : say.title,
      " ",
      element("time", date ? { datetime: date } : {}, date ? formatDate(date, language) : "\u00A0"),
    ),
    !isEmbedded && !own && element("p", { class: "subtitle" }, say.subtitle),
  ]
}

function commands(state: State, dispatch: Dispatch): HTMLElement {
  const { settings, work } = state
  const { language, isEmbedded } = settings
  const say = settingsWords[language]
  if (isEmbedded) {
    const href = writePermalink({ ...linkOf(state), isEmbedded: false })
    return element("a", { class: "full-page", href, target: "_blank", rel: "noopener" }, say.fullPage)
  }
  const tool = (key: string, label: string, path: string, isOn: boolean, press: () => void): HTMLElement =>
    button(key, press, { class: "tool", "aria-label": label, title: label, disabled: !isOn }, icon(path))
  return element(
    "div",
    { class: "commands" },
    tool("undo", say.undo, "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3", work.past.length > 0, () =>
      dispatch({ type: "undo" }),
    ),
    tool("redo", say.redo, "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3", work.future.length > 0, () =>
      dispatch({ type: "redo" }),
    ),
    button(
      "open-file",
      pickFiles,
      { class: "tool", "aria-label": ownMapWords[language].open, title: ownMapWords[language].open },
      icon("M12 16V4M7 9l5-5 5 5M4 16v4h16v-4"),
    ),
    languages(language, dispatch),
    menu(state, dispatch),
  )
}

function languages(chosen: Language, dispatch: Dispatch): HTMLElement {
  return element(
    "div",
    { class: "languages", role: "group", "aria-label": words[chosen].languages },
    ...LANGUAGES.map(([id, name]) =>
      button(
        `language-${id}`,
        () => dispatch({ type: "set", settings: { language: id } }),
        { lang: id, "aria-pressed": String(id === chosen) },
        name,
      ),
    ),
  )
}

function menu({ settings }: State, dispatch: Dispatch): HTMLElement {
  const { language, theme, digits } = settings
  const say = settingsWords[language]
  const themes = (["auto", "light", "dark"] as const).map((one) => [one, say[one]] as const)
  const kinds = (["latin", "arabic"] as const).map((one) => [one, say[one]] as const)
  return element(
    "details",
    { class: "menu", "data-fold": "settings" },
    element(
      "summary",
      { class: "tool", "data-key": "settings", "aria-label": say.settings, title: say.settings },
      icon("M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5"),
    ),
    element(
      "div",
      { class: "menu-body" },
      element("h2", {}, say.theme),
      choice("theme", say.theme, themes, theme, (to) => dispatch({ type: "set", settings: { theme: to } })),
      element("h2", {}, say.digits),
      element(
        "div",
        { dir: "ltr" },
        choice("digits", say.digits, kinds, digits, (to) => dispatch({ type: "set", settings: { digits: to } })),
      ),
      button("print", printPage, { class: "action" }, say.print),
    ),
  )
}
