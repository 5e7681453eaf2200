/**
 * Checks of single strings that the compiled schema calls. Validators may ignore `format`, but strict consumers do
 * not, so these accept only what every consumer accepts. All are linear, and none repeats a group, which would
 * overflow the regular expression stack on a string of many megabytes.
 */

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/;
const UNUSUAL_IN_URI = /[:#[\]]/;
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LONGEST_DATE_TIME = 64;

/** Whether `text` is a URI reference (RFC 3986). */
export function isUriReference(text: string): boolean {
  if (NOT_IN_URI.test(text)) return false;
  if (!UNUSUAL_IN_URI.test(text)) return true;
  const fragment = text.indexOf("#");
  if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1) return false;
  return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}

/** Whether `text` is a URI (RFC 3986) with text after its scheme. */
export function isUri(text: string): boolean {
  const scheme = SCHEME.exec(text)?.[0];
  return scheme !== undefined && scheme.length < text.length && isUriReference(text);
}

/** Whether `text` is a date and time (RFC 3339) on a day that exists. */
export function isDateTime(text: string): boolean {
  const match = text.length > LONGEST_DATE_TIME ? null : DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Brackets are only allowed around a host address. */
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
