// The library's sentences for issues, by themselves, so that they are loaded when they are first read.
export { issueWords } from "frontline"
