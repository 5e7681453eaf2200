/**
 * The most that is parsed at once, in objects and arrays, four further values counting as one. A byte of text makes up to
 * thirty of memory, so that a limit in bytes alone, which ordinary logs keep far from, lets a small hostile file take
 * the process down.
 */
export const MOST_NODES = 8_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;

/** Whether JSON text, which need not be valid, would make more than `most` nodes. Texts that are too short for that are not read. */
export function isHeavy(text: string, most: number = MOST_NODES): boolean {
  // The shortest node is a bracket with its counterpart.
  if (text.length < 2 * most) return false;
  let nodes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) nodes += 1;
    else if (code === COMMA) nodes += 0.25;
    if (nodes > most) return true;
  }
  return false;
}

/** Where the string ends that begins at `start`; the end of the text, where it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
