/**
 * Fetches a text file of the page's own.
 *
 * @throws {Error} If the server does not have it, with the status.
 */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
  return await response.text()
}
