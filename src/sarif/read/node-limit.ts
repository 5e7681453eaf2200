/**
 * The most nodes that are parsed at once. Every object and array is one node, and every comma a quarter of one. A byte
 * of JSON can take up to 30 bytes of memory once it is parsed, so a limit of bytes alone would let a small hostile file
 * exhaust memory.
 */
export const MAX_NODES = 8_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;

/**
 * Whether JSON text, valid or not, has more than `max` nodes (see {@link MAX_NODES}). Does not scan a text that is too
 * short for that.
 */
export function hasTooManyNodes(text: string, max: number = MAX_NODES): boolean {
  // The shortest node is `[]`, and four commas are also longer than that.
  if (text.length < 2 * max) return false;
  let nodes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) nodes += 1;
    else if (code === COMMA) nodes += 0.25;
    if (nodes > max) return true;
  }
  return false;
}

/** The index of the closing quote of the string that starts at `start`; the text's length if it is not closed. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
