import { type JSONPath, type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";

/** A place as editors count it: both from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where and why a text is not JSON. */
export interface SyntaxProblem extends LineColumn {
  /** In UTF-16 code units, where what is wrong begins and ends. */
  readonly offset: number;
  readonly end: number;
  /** What should have stood there, e.g. "a value". */
  readonly expected: string;
  /** Whether a string has no end. */
  readonly isUnterminated: boolean;
  /** Whether a whole JSON value stands before the offset. */
  readonly isAfterValue: boolean;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a property name in double quotes",
  ColonExpected: "`:`",
  CommaExpected: "`,`",
  CloseBraceExpected: "`,` or `}`",
  CloseBracketExpected: "`,` or `]`",
  UnexpectedEndOfString: "the rest of a string",
  InvalidCharacter: "an escaped control character",
  InvalidEscapeCharacter: "an escape sequence that JSON knows",
  InvalidUnicode: "an escape sequence that JSON knows",
};

/** Ends a visit early. */
class Stop extends Error {}

/** Where RFC 8259 is first broken; undefined if `jsonc-parser` finds nothing wrong, or the text is nested too deep for it. */
export function findSyntaxError(text: string): SyntaxProblem | undefined {
  let problem: SyntaxProblem | undefined;
  let depth = 0;
  let isAfterValue = false;
  const open = () => void depth++;
  const close = () => {
    depth--;
    isAfterValue = depth === 0;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: open,
    onArrayBegin: open,
    onObjectEnd: close,
    onArrayEnd: close,
    onError(error, offset, length, line, character) {
      const code = printParseErrorCode(error);
      const expected = EXPECTED[code] ?? "a value";
      const isUnterminated = code === "UnexpectedEndOfString";
      const place = { line: line + 1, column: character + 1 };
      problem = { offset, end: offset + length, ...place, expected, isUnterminated, isAfterValue };
      throw new Stop();
    },
  };
  stoppable(() => visit(text, visitor, STRICT));
  return problem;
}

/**
 * The places of values in a JSON text, by RFC 6901 pointer: for one that leads to nothing, the place of the last value on its
 * way. A text that is nested too deep for `jsonc-parser` has places only as far as it came.
 */
export function locate(text: string, pointers: readonly string[]): Map<string, LineColumn> {
  const onTheWay = new Set(pointers.flatMap(prefixes));
  const places = new Map<string, LineColumn>();
  const note = (line: number, character: number, path: JSONPath): boolean => {
    const pointer = path.map((segment) => `/${escapeSegment(String(segment))}`).join("");
    const isWanted = onTheWay.has(pointer);
    if (isWanted) places.set(pointer, { line: line + 1, column: character + 1 });
    return isWanted;
  };
  stoppable(() =>
    visit(text, {
      // Without these two, jsonc-parser does not notice where what was skipped ends.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onObjectBegin: (_offset, _length, line, character, path) => note(line, character, path()),
      onArrayBegin: (_offset, _length, line, character, path) => note(line, character, path()),
      onLiteralValue: (_value, _offset, _length, line, character, path) => void note(line, character, path()),
    }),
  );
  return new Map(
    pointers.flatMap((pointer) => {
      const nearest = prefixes(pointer).findLast((prefix) => places.has(prefix));
      const place = nearest === undefined ? undefined : places.get(nearest);
      return place === undefined ? [] : [[pointer, place] as const];
    }),
  );
}

/** The pointer and all that lead to it, the shortest first. */
function prefixes(pointer: string): string[] {
  const segments = pointer.split("/");
  return segments.map((_segment, index) => segments.slice(0, index + 1).join("/"));
}

function escapeSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function stoppable(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Stop || error instanceof RangeError)) throw error;
  }
}
