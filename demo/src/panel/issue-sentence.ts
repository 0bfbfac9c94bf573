import type { Issue } from "frontline"
import type { Settings } from "../state/settings.js"
import { element } from "./element.js"
import { inDigits } from "./local-digits.js"

type IssueWords = typeof import("../words/issue-sentences.js")["issueWords"]

/** Arabic sentences are loaded with the first issue that is read in Arabic. */
let arabicWords: IssueWords | null = null

/** What is wrong in the reader's language; what no catalogue knows, such as a browser's own complaint, as it came. */
export function issueSentence(issue: Issue | string, settings: Settings): HTMLElement {
  if (typeof issue === "string") return element("bdi", { lang: "en", dir: "ltr" }, issue)
  if (settings.language === "en") return element("bdi", {}, issue.message)
  const home = element("bdi", {})
  const say = (words: IssueWords): void => {
    home.textContent = inDigits(words(issue, "ar"), settings)
  }
  if (arabicWords) say(arabicWords)
  else
    void import("../words/issue-sentences.js").then(({ issueWords }) => {
      arabicWords = issueWords
      say(issueWords)
    })
  return home
}
