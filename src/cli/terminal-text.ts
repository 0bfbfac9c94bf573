/**
 * Signs that would act on a terminal instead of being shown: control characters but for ends of lines and tabs, with them
 * the escape that starts colours and cursor moves, and the signs that turn the direction of reading round.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ACTING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2067]|\r(?!\n)/g

/** Text from files as it may be shown: acting signs are left out, so that a name cannot pose as something else. */
export function terminalText(text: string): string {
  return text.replaceAll(ACTING, "")
}

/** JSON with the same value, in which acting signs are written as escapes. */
export function terminalJson(json: string): string {
  return json.replaceAll(ACTING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
