import { type JSONPath, type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";

/** A position as editors count it: line and column from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The position and reason of a syntax error. */
export interface SyntaxProblem extends LineColumn {
  /** In UTF-16 code units: where the error starts and ends. */
  readonly offset: number;
  readonly end: number;
  /** What was expected there, e.g. "a value". */
  readonly expected: string;
  /** Whether a string is not closed. */
  readonly isUnterminated: boolean;
  /** Whether a complete JSON value ends before the offset. */
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

/** Thrown to end a visit early. */
class Stop extends Error {}

/** The first syntax error (RFC 8259); undefined if `jsonc-parser` finds none, or the text is nested too deep for it. */
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

/** A value on the path of a pointer. */
interface Node {
  place?: LineColumn;
  readonly children: Map<string, Node>;
}

/**
 * The positions of values in a JSON text, by RFC 6901 pointer. If a pointer matches no value, the position is that of
 * the last value on its path. If the text is nested too deep for `jsonc-parser`, only the values before that place
 * have positions.
 */
export function locate(text: string, pointers: readonly string[]): Map<string, LineColumn> {
  const root: Node = { children: new Map() };
  for (const pointer of pointers) plant(root, pointer);
  /** Returns whether to visit the children of the value. Others are skipped. */
  const note = (line: number, character: number, path: JSONPath): boolean => {
    const node = path.reduce<Node | undefined>((at, segment) => at?.children.get(String(segment)), root);
    if (node !== undefined) node.place = { line: line + 1, column: character + 1 };
    return node !== undefined && node.children.size > 0;
  };
  stoppable(() =>
    visit(text, {
      // Without these two, jsonc-parser does not find the end of a skipped value.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onObjectBegin: (_offset, _length, line, character, path) => note(line, character, path()),
      onArrayBegin: (_offset, _length, line, character, path) => note(line, character, path()),
      onLiteralValue: (_value, _offset, _length, line, character, path) => void note(line, character, path()),
    }),
  );
  return new Map(
    pointers.flatMap((pointer) => {
      const place = placeOf(root, pointer);
      return place === undefined ? [] : [[pointer, place] as const];
    }),
  );
}

function plant(root: Node, pointer: string): void {
  let node = root;
  for (const segment of segmentsOf(pointer)) {
    const child: Node = node.children.get(segment) ?? { children: new Map() };
    node.children.set(segment, child);
    node = child;
  }
}

function placeOf(root: Node, pointer: string): LineColumn | undefined {
  let { place } = root;
  let node: Node | undefined = root;
  for (const segment of segmentsOf(pointer)) {
    node = node?.children.get(segment);
    if (node?.place === undefined) break;
    place = node.place;
  }
  return place;
}

function segmentsOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function stoppable(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Stop || error instanceof RangeError)) throw error;
  }
}
