/** Where and why a text is no JSON. */
export interface SyntaxProblem {
  /** In UTF-16 code units; the text's length where it ends too early. */
  readonly offset: number;
  /** What should have stood there: "a value". */
  readonly expected: string;
  /** Whether a whole JSON value stands before the offset. */
  readonly afterValue: boolean;
}

/** A place as editors count it: both from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where RFC 8259 is first broken, in one pass and without recursion; undefined for valid JSON. V8's own
 * message tells a position for some errors only, so this looks again once JSON.parse has refused.
 */
export function findSyntaxError(text: string): SyntaxProblem | undefined {
  return new Checker(text).check();
}

/** The place of an offset in a text; `\r\n`, `\n` and `\r` end a line. */
export function lineColumn(text: string, offset: number): LineColumn {
  let line = 1;
  let start = 0;
  const ends = /\r\n?|\n/g;
  for (let end = ends.exec(text); end !== null && ends.lastIndex <= offset; end = ends.exec(text)) {
    line += 1;
    start = ends.lastIndex;
  }
  return { line, column: offset - start + 1 };
}

/** What stands between the quotes of a key, with its escape sequences resolved; empty where that is not valid. */
export function unescapeKey(raw: string): string {
  if (!raw.includes("\\")) {
    return raw;
  }
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return "";
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/** What the checker waits for, in the words of the message. */
const VALUE = "a value";
const VALUE_OR_END = "a value or `]`";
const KEY = "a property name in double quotes";
const KEY_OR_END = "a property name in double quotes or `}`";
const COLON_NEXT = "`:`";
const NEXT_ELEMENT = "`,` or `]`";
const NEXT_PROPERTY = "`,` or `}`";
const END = "nothing more";

class Checker {
  readonly #text: string;
  /** The brackets that are open. */
  readonly #open: number[] = [];
  #at = 0;
  #expected: string = VALUE;

  constructor(text: string) {
    this.#text = text;
  }

  check(): SyntaxProblem | undefined {
    for (;;) {
      this.#skip(/[^ \t\n\r]/g);
      if (this.#at === this.#text.length && this.#expected === END) {
        return undefined;
      }
      const expected = this.#step(this.#text.charCodeAt(this.#at));
      if (expected !== undefined) {
        return { offset: this.#at, expected, afterValue: this.#expected === END };
      }
    }
  }

  /** Takes one token; answers what should have stood there if it may not. */
  #step(code: number): string | undefined {
    switch (this.#expected) {
      case VALUE:
        return this.#value(code);
      case VALUE_OR_END:
        return code === CLOSE_ARRAY ? this.#close() : this.#value(code);
      case KEY:
        return code === QUOTE ? this.#string(COLON_NEXT) : this.#expected;
      case KEY_OR_END:
        return code === QUOTE ? this.#string(COLON_NEXT) : this.#closeIf(code, CLOSE_OBJECT);
      case COLON_NEXT:
        return code === COLON ? this.#move(VALUE) : this.#expected;
      case NEXT_ELEMENT:
        return code === COMMA ? this.#move(VALUE) : this.#closeIf(code, CLOSE_ARRAY);
      case NEXT_PROPERTY:
        return code === COMMA ? this.#move(KEY) : this.#closeIf(code, CLOSE_OBJECT);
      default:
        return this.#expected;
    }
  }

  #value(code: number): string | undefined {
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      this.#open.push(code);
      return this.#move(code === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END);
    }
    if (code === QUOTE) {
      return this.#string(this.#behindValue());
    }
    const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    literal.lastIndex = this.#at;
    if (!literal.test(this.#text)) {
      return this.#expected;
    }
    this.#at = literal.lastIndex;
    this.#expected = this.#behindValue();
    return undefined;
  }

  #string(next: string): string | undefined {
    const stop = /["\\\u0000-\u001f]/g;
    this.#at += 1;
    for (;;) {
      this.#skip(stop);
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) {
        return this.#move(next);
      }
      if (code !== BACKSLASH) {
        return Number.isNaN(code)
          ? "the rest of a string"
          : "the rest of a string, in which control characters are escaped,";
      }
      const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      escaped.lastIndex = this.#at;
      if (!escaped.test(this.#text)) {
        this.#at = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(this.#text.slice(this.#at))
          ? this.#text.length
          : this.#at;
        return "an escape sequence that JSON knows";
      }
      this.#at = escaped.lastIndex;
    }
  }

  #closeIf(code: number, bracket: number): string | undefined {
    return code === bracket ? this.#close() : this.#expected;
  }

  #close(): undefined {
    this.#open.pop();
    return this.#move(this.#behindValue());
  }

  #move(next: string): undefined {
    this.#at += 1;
    this.#expected = next;
  }

  #behindValue(): string {
    const around = this.#open.at(-1);
    if (around === undefined) {
      return END;
    }
    return around === OPEN_OBJECT ? NEXT_PROPERTY : NEXT_ELEMENT;
  }

  /** Goes on to the next place that `stop` matches, else to the end. */
  #skip(stop: RegExp): void {
    stop.lastIndex = this.#at;
    this.#at = stop.exec(this.#text)?.index ?? this.#text.length;
  }
}
