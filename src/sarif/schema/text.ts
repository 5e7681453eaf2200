/**
 * Checks of the `format` of strings, called by the compiled schema. A validator may ignore `format`, but strict
 * consumers do not, so these checks accept only what every consumer accepts. The regular expressions take linear time
 * and repeat no group: a repeated group overflows their stack on a string of many megabytes.
 */

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/;
const UNUSUAL_IN_URI = /[:#[\]]/;
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MAX_DATE_TIME_LENGTH = 64;

export function isUriReference(text: string): boolean {
  if (NOT_IN_URI.test(text)) return false;
  if (!UNUSUAL_IN_URI.test(text)) return true;
  const fragment = text.indexOf("#");
  if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1) return false;
  return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}

/** Whether `text` is a URI (RFC 3986) with at least one character after the scheme. */
export function isUri(text: string): boolean {
  const scheme = SCHEME.exec(text)?.[0];
  return scheme !== undefined && scheme.length < text.length && isUriReference(text);
}

/** Whether `text` is a date and time (RFC 3339) on a day that exists. */
export function isDateTime(text: string): boolean {
  const match = text.length > MAX_DATE_TIME_LENGTH ? null : DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
  // Day 0 of the next month is the last day of this one. The calendar repeats every 400 years, and `Date.UTC` reads the
  // years 0 to 99 as 1900 to 1999.
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Brackets are only allowed around an IP address as host (RFC 3986, section 3.2.2). */
function hasStrayBracket(text: string): boolean {
  if (!/[[\]]/.test(text)) return false;
  const ipLiteral =
    /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?=[/?#]|$)/.exec(text);
  return ipLiteral === null || /[[\]]/.test(text.slice(ipLiteral[0].length));
}

/** Without a scheme, the first segment must not contain a colon (RFC 3986, section 4.2). */
function hasColonInFirstSegment(text: string): boolean {
  const end = text.search(/[:/?#]/);
  return end !== -1 && text[end] === ":" && !SCHEME.test(text);
}
