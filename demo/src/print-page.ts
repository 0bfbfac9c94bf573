import { loadPrinted } from "./panel/lazy-part.js"

/**
 * Prints the page once every part that is printed is there; what cannot be loaded is not waited for. The event "printing" has
 * what is out of sight drawn first.
 */
export function printPage(): void {
  void loadPrinted()
    .catch(() => undefined)
    .then(() => {
      window.dispatchEvent(new Event("printing"))
      window.print()
    })
}
