/**
 * Checks of single strings that the compiled schema calls. SARIF's schema says `format`, which validators treat
 * as a remark; strict consumers do not, so these hold what every consumer takes. All are linear.
 */

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const URI_CHARACTERS = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether `text` holds only characters that RFC 3986 allows in a URI reference, and its brackets only in an authority. */
export function isUriReference(text: string): boolean {
  if (!URI_CHARACTERS.test(text)) return false;
  const fragment = text.indexOf("#");
  if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1) return false;
  return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}

/** Whether `text` is an absolute URI: a scheme, then characters that RFC 3986 allows, with something after the scheme. */
export function isUri(text: string): boolean {
  const scheme = SCHEME.exec(text)?.[0];
  return scheme !== undefined && scheme.length < text.length && isUriReference(text);
}

/** Whether `text` is a date and time as RFC 3339 writes it, on a day that exists. */
export function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function hasStrayBracket(text: string): boolean {
  const bracket = text.search(/[[\]]/);
  if (bracket === -1) return false;
  const literal = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?=[/?#]|$)/.exec(
    text,
  )?.[0];
  return literal === undefined || /[[\]]/.test(text.slice(literal.length));
}

function hasColonInFirstSegment(text: string): boolean {
  const end = text.search(/[:/?#]/);
  return end !== -1 && text[end] === ":" && !SCHEME.test(text);
}
