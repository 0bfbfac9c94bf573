import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** What axe finds wrong with the page as it stands. */
export async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])
}
