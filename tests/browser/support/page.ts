import { test as base, expect, type Page } from "@playwright/test"
import type { Map as MapLibreMap } from "maplibre-gl"

/** What went wrong on a page while a test drove it. */
export interface Complaints {
  readonly requests: string[]
  readonly errors: string[]
}

/**
 * A test on the built page. Requests that leave 127.0.0.1 are stopped, and fail the test, as does any error on the
 * console; a test that provokes errors empties `complaints.errors` itself.
 */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page, context }, use) => {
      const complaints: Complaints = { requests: [], errors: [] }
      await context.route(
        (url) => url.hostname !== "127.0.0.1",
        async (route) => {
          complaints.requests.push(route.request().url())
          await route.abort()
        },
      )
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.errors.push(message.text())
      })
      page.on("pageerror", (error) => complaints.errors.push(error.message))
      await use(complaints)
      expect(complaints.requests, "requests that would have left the machine").toEqual([])
      expect(complaints.errors, "errors and warnings on the console").toEqual([])
    },
    { auto: true },
  ],
})

/** Opens the page and waits until everything is measured and the map is at rest. */
export async function openPage(page: Page, language: "en" | "ar" = "en", more = ""): Promise<void> {
  await page.goto(`/#lang=${language}${more}`)
  await page.locator("body[data-measured]").waitFor()
  await mapAtRest(page)
}

/** Waits until the map has drawn all it has to draw. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const map = window.frontlineMap
    return map !== undefined && map.loaded() && map.areTilesLoaded() && !map.isMoving()
  })
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.frontlineMap!.once("idle", () => resolve())
        window.frontlineMap!.triggerRepaint()
      }),
  )
}

/** Properties of what a layer has drawn, each value once. */
export async function rendered(page: Page, layer: string, property: string): Promise<string[]> {
  return await page.evaluate(
    ([layers, name]) => {
      const features = window.frontlineMap!.queryRenderedFeatures({ layers: [layers] })
      return [...new Set(features.map(({ properties }) => String(properties[name])))]
    },
    [layer, property] as const,
  )
}

/** Where on the page a position of the map is, in CSS pixels. */
export async function pixelOf(page: Page, [longitude, latitude]: readonly [number, number]) {
  return await page.evaluate(
    (position) => {
      const map = window.frontlineMap!
      const { x, y } = map.project(position)
      const { left, top } = map.getCanvas().getBoundingClientRect()
      return { x: left + x, y: top + y }
    },
    [longitude, latitude] as [number, number],
  )
}

/** The colours of a screenshot at some pixels: red, green, blue. */
export async function coloursAt(page: Page, points: readonly { x: number; y: number }[]): Promise<number[][]> {
  const picture = (await page.screenshot()).toString("base64")
  return await page.evaluate(
    async ([data, places]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement("canvas")
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext("2d", { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      return places.map(({ x, y }) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data].slice(0, 3))
    },
    [picture, points] as const,
  )
}

declare global {
  interface Window {
    frontlineMap?: MapLibreMap
  }
}
