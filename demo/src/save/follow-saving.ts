import type { MapView } from "../map/map-view.js"
import type { Store } from "../state/store.js"

/** Saves what the reader asks for, by code that is loaded with the first file. */
export function followSaving({ state, dispatch, view }: Store, map: () => MapView | null): void {
  let isBusy = false
  view(({ saving }) => {
    if (saving.under === null || isBusy) return
    isBusy = true
    const { under } = saving
    void import("./saved-file.js")
      .then(({ savedFile }) => savedFile(under, state(), map()))
      .then(
        ({ name, content, type, remarks }) => {
          download(new Blob([content as BlobPart], { type }), name)
          return { name, remarks }
        },
        (error: unknown) => ({ name: null, remarks: [error instanceof Error ? error.message : String(error)] }),
      )
      .then((outcome) => {
        isBusy = false
        dispatch({ type: "saved", ...outcome })
      })
  })
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
