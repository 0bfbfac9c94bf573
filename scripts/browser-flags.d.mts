/** The flags that every look at the page starts its browser with. */
export const BROWSER_FLAGS: string[]
