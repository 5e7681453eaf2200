/**
 * Checks of single strings that the compiled schema calls. SARIF's schema says `format`, which validators treat
 * as a remark; strict consumers do not, so these hold what every consumer takes. All are linear, and none loops
 * over a group: on a string of many megabytes that overflows the regular expression's own stack.
 */

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/;
const UNUSUAL_IN_URI = /[:#[\]]/;
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LONGEST_DATE_TIME = 64;

/** Whether `text` is a URI reference as RFC 3986 writes it. */
export function isUriReference(text: string): boolean {
  if (NOT_IN_URI.test(text)) return false;
  if (!UNUSUAL_IN_URI.test(text)) return true;
  const fragment = text.indexOf("#");
  if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1) return false;
  return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}

/** Whether `text` is a URI as RFC 3986 writes it: a scheme, and something after it. */
export function isUri(text: string): boolean {
  const scheme = SCHEME.exec(text)?.[0];
  return scheme !== undefined && scheme.length < text.length && isUriReference(text);
}

/** Whether `text` is a date and time as RFC 3339 writes it, on a day that exists. */
export function isDateTime(text: string): boolean {
  const match = text.length > LONGEST_DATE_TIME ? null : DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** A bracket may stand only around the address of a host. */
function hasStrayBracket(text: string): boolean {
  if (!/[[\]]/.test(text)) return false;
  const literal = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?=[/?#]|$)/.exec(
    text,
  );
  return literal === null || /[[\]]/.test(text.slice(literal[0].length));
}

function hasColonInFirstSegment(text: string): boolean {
  const end = text.search(/[:/?#]/);
  return end !== -1 && text[end] === ":" && !SCHEME.test(text);
}
