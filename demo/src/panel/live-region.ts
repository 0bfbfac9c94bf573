import { actorOf, formatMeasured } from "frontline"
import { entryName } from "../state/entry-name.js"
import type { OpenedFile } from "../state/opened-file.js"
import {
  askedShown,
  changeShown,
  claimShown,
  closedShown,
  compared,
  distancesShown,
  drawnNeck,
  entryOf,
  openedMap,
  redrawnShown,
  refusalShown,
} from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { LayerId } from "../state/view.js"
import { legendWords } from "../words/legend-words.js"
import { ownMapWords } from "../words/own-map-words.js"
import { saidWords } from "../words/said-words.js"
import { showText } from "./show-text.js"

/** Says in a sentence what has changed on the page, for those who hear it. */
export function liveRegion(parent: HTMLElement): (state: State) => void {
  let before: State | null = null
  let turns = 0
  return (now) => {
    const said = before && sentenceOf(before, now)
    before = now
    if (said === null) return
    const turn = ++turns
    // A sentence that had to wait for its code is out of date once another was begun.
    void Promise.resolve(said).then((text) => turn === turns && showText(parent, text, now))
  }
}

function sentenceOf(before: State, now: State): string | Promise<string> | null {
  const { language } = now.settings
  const say = saidWords[language]
  if (before.saving !== now.saving && now.saving.saved !== null) return ownMapWords[language].saved(now.saving.saved)
  const read = now.library.files.find((file) => wasReading(before, file) && !file.isReading)
  if (read) return read.maps.length === 0 ? ownMapWords[language].noMap : ownMapWords[language].maps(read.maps.length)
  if (claimShown(now) && claimShown(before) !== claimShown(now)) return claimSentence(now)
  if (before.view.date !== now.view.date) return say.date(shownName(now))
  if (comparisonKey(before) !== comparisonKey(now)) return comparisonSentence(now)
  if (isChangePicked(before, now)) return changeSentence(now)
  if (before.view.hidden !== now.view.hidden) return toggleSentence(before.view.hidden, now.view.hidden, now)
  if (before.work.present.line !== now.work.present.line || before.view.held === "point") {
    return now.view.held === "point" ? null : lineSentence(now)
  }
  if (isRedrawnAnew(before, now)) return redrawnSentence(now)
  if (before.work.present.forces !== now.work.present.forces || askedShown(before) !== askedShown(now)) {
    return forcesSentence(now)
  }
  if (distancesShown(before) !== distancesShown(now) && distancesShown(now)) return nearestSentence(now)
  if (closedShown(before) !== closedShown(now)) {
    const neck = drawnNeck(now)
    if (!neck || !closedShown(now)) return say.opened
    return say.closed(formatMeasured(neck.cutOffSquareMetres, "area", language))
  }
  if (before.view.followed?.missingOn !== now.view.followed?.missingOn && now.view.followed?.missingOn) {
    return say.neckMissing
  }
  if (before.work.present.drawn !== now.work.present.drawn) {
    const neck = drawnNeck(now)
    return neck ? say.neck(formatMeasured(neck.widthMetres, "length", language)) : say.neckHidden
  }
  return null
}

function wasReading({ library }: State, { id }: OpenedFile): boolean {
  return library.files.some((file) => file.id === id && file.isReading)
}

/** The name of the map shown. */
function shownName(now: State): string {
  const entry = entryOf(now, now.view.date)
  return entry ? entryName(entry, now.settings.language) : now.view.date
}

/** Lengths are measured by code that is loaded with the tool for them. */
async function lineSentence({ settings, work }: State): Promise<string> {
  const { lengthOf } = await import("./length-of.js")
  return saidWords[settings.language].line(formatMeasured(lengthOf(work.present.line), "length", settings.language))
}

/** Whether another map of the reader's own has come to rest, or is gone, or an edit of it was refused. */
function isRedrawnAnew(before: State, now: State): boolean {
  if (now.view.held || before.view.date !== now.view.date) return false
  const [was, is] = [before, now].map((state) => [redrawnShown(state)?.opened, refusalShown(state)] as const)
  return was![0] !== is![0] || was![1] !== is![1] || before.view.held === "corner"
}

async function redrawnSentence(now: State): Promise<string> {
  const { redrawnSaid } = await import("./redraw-said.js")
  return redrawnSaid(now)
}

/** What separates two forces is told by code that is loaded when some are picked. */
async function forcesSentence(now: State): Promise<string> {
  const { askedSaid } = await import("./asked-said.js")
  return askedSaid(now)
}

/** A claim is told by code that is loaded with the audit. */
async function claimSentence(now: State): Promise<string> {
  const { claimSaid } = await import("./claim-said.js")
  return claimSaid(now)
}

/** Whether a piece of ground that changed hands has come to be told. */
function isChangePicked(before: State, now: State): boolean {
  if (now.view.selection?.kind !== "change" || changeShown(now) === null) return false
  return before.view.selection !== now.view.selection
}

/** What changed is told by code that is loaded with the comparison. */
async function changeSentence(now: State): Promise<string> {
  const { changeSaid } = await import("./change-said.js")
  return changeSaid(now)
}

/** How far it is to the nearest front is told by code that is loaded when somebody asks. */
async function nearestSentence(now: State): Promise<string> {
  const { distancesSaid } = await import("./distances-said.js")
  return distancesSaid(now)
}

/** Differs when another comparison has come to be shown. */
function comparisonKey(state: State): string {
  const pair = compared(state)
  const isReady = state.view.compare.mode !== "difference" || changeShown(state) !== null
  return pair && isReady ? `${state.view.compare.mode} ${pair.before.id} ${pair.after.id}` : state.view.compare.mode
}

function comparisonSentence(now: State): string | null {
  const say = saidWords[now.settings.language]
  const pair = compared(now)
  if (!pair) return now.view.compare.mode === "off" ? say.comparisonOff : null
  const [before, after] = [pair.before, pair.after].map((entry) => entryName(entry, now.settings.language))
  if (now.view.compare.mode === "swipe") return say.swipe(before!, after!)
  return changeShown(now) ? say.difference(before!, after!) : null
}

function toggleSentence(before: readonly LayerId[], after: readonly LayerId[], state: State): string | null {
  const say = saidWords[state.settings.language]
  const hidden = after.find((layer) => !before.includes(layer))
  const shown = before.find((layer) => !after.includes(layer))
  if (hidden) return say.hidden(nameOf(hidden, state))
  return shown ? say.shown(nameOf(shown, state)) : null
}

function nameOf(layer: LayerId, state: State): string {
  const { language } = state.settings
  const map = openedMap(state)?.map
  if (layer.startsWith("actor:")) return map ? actorOf(map, layer.slice(6)).name[language] : layer.slice(6)
  return legendWords[language][layer as Exclude<LayerId, `actor:${string}`>]
}
