import type { MapView } from "./map/map-view.js"

/** Puts a picture of the map where it is printed: what a browser prints of the canvas itself is blank in some. */
export function printPicture(parent: HTMLElement, map: MapView): void {
  const image = new Image()
  image.className = "print-picture"
  image.alt = ""
  window.addEventListener("beforeprint", () => {
    image.src = map.picture()
    parent.prepend(image)
  })
  window.addEventListener("afterprint", () => image.remove())
}
