/**
 * The most nodes that are parsed at once: objects and arrays, and one node for four other values. A byte of text can
 * take up to 30 bytes of memory, so a small hostile file could exhaust memory if only bytes were limited.
 */
export const MOST_NODES = 8_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;

/** Whether JSON text, valid or not, has more than `most` nodes. Texts that are too short for that are not scanned. */
export function isHeavy(text: string, most: number = MOST_NODES): boolean {
  // The shortest node is a pair of brackets.
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

/** The end of the string that starts at `start`; the end of the text if it is not closed. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
