/** Answers every question; loaded when one comes that the page does not open with. */
export { handleRequest } from "frontline"
