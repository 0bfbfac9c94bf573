/** How much larger a container stands on the page than the map in it reckons: on very large screens the page enlarges it. */
export function mapScale(container: HTMLElement): number {
  return container.getBoundingClientRect().width / container.offsetWidth || 1
}
