import { element } from "../panel/element.js"
import { showText } from "../panel/show-text.js"
import type { Store } from "../state/store.js"
import { ownMapWords } from "../words/own-map-words.js"
import { droppedFiles, isMeant } from "./dropped-files.js"
import type { FileReading } from "./file-reader.js"
import { FILE_INPUT, FOLDER_INPUT } from "./pick-files.js"

/** Takes files that are dropped anywhere on the page, or picked with a button. Nothing of them leaves the machine. */
export function takeFiles(store: Store): void {
  let reader: Promise<FileReading> | null = null
  const read = async (files: readonly File[] | Promise<readonly File[]>): Promise<void> => {
    reader ??= import("./file-reader.js").then(({ fileReader }) => fileReader(store))
    const [{ read: start }, given] = await Promise.all([reader, files])
    start(given)
  }
  const files = element("input", { type: "file", id: FILE_INPUT, multiple: true, hidden: true })
  const folder = element("input", { type: "file", id: FOLDER_INPUT, webkitdirectory: true, hidden: true })
  const veil = element("div", { class: "drop-veil", hidden: true })
  document.body.append(files, folder, veil)
  for (const input of [files, folder]) {
    input.addEventListener("change", () => {
      void read([...(input.files ?? [])].filter(isMeant))
      input.value = ""
    })
  }
  const isOfFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false
  window.addEventListener("dragover", (event) => {
    if (!isOfFiles(event)) return
    event.preventDefault()
    showText(veil, ownMapWords[store.state().settings.language].drop, store.state())
    veil.hidden = false
  })
  window.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) veil.hidden = true
  })
  window.addEventListener("drop", (event) => {
    veil.hidden = true
    if (!isOfFiles(event)) return
    event.preventDefault()
    // What was dropped can be asked for only while the event lasts.
    const given = droppedFiles(event.dataTransfer!)
    void read(given)
  })
}
