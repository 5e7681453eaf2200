import { type JSONPath, type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";

/** A position as editors count it: line and column from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The position and reason of a syntax error. */
export interface SyntaxProblem extends LineColumn {
  /** Where the error starts and ends in the text, in UTF-16 code units. */
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

class StopVisit extends Error {}

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
      const position = { line: line + 1, column: character + 1 };
      problem = { offset, end: offset + length, ...position, expected, isUnterminated, isAfterValue };
      throw new StopVisit();
    },
  };
  runUntilStop(() => visit(text, visitor, STRICT));
  return problem;
}

/** A value on the path of at least one pointer, by reference token. */
interface PointerNode {
  position?: LineColumn;
  readonly children: Map<string, PointerNode>;
}

/**
 * The positions of values in a JSON text, by JSON pointer (RFC 6901). A pointer that matches no value gets the position
 * of the last value on its path. If the text is nested too deep for `jsonc-parser`, only values before that place have
 * positions; a pointer without any is missing from the map.
 */
export function locate(text: string, pointers: readonly string[]): Map<string, LineColumn> {
  const root: PointerNode = { children: new Map() };
  for (const pointer of pointers) addPointer(root, pointer);
  /** Records the position of the value at `path` if it is wanted. Returns whether to visit its children. */
  const record = (line: number, character: number, path: JSONPath): boolean => {
    const node = path.reduce<PointerNode | undefined>(
      (parent, segment) => parent?.children.get(String(segment)),
      root,
    );
    if (node !== undefined) node.position = { line: line + 1, column: character + 1 };
    return node !== undefined && node.children.size > 0;
  };
  runUntilStop(() =>
    visit(text, {
      // Without these two, jsonc-parser does not find the end of a skipped value.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onObjectBegin: (_offset, _length, line, character, path) => record(line, character, path()),
      onArrayBegin: (_offset, _length, line, character, path) => record(line, character, path()),
      onLiteralValue: (_value, _offset, _length, line, character, path) =>
        void record(line, character, path()),
    }),
  );
  return new Map(
    pointers.flatMap((pointer) => {
      const position = positionOf(root, pointer);
      return position === undefined ? [] : [[pointer, position] as const];
    }),
  );
}

function addPointer(root: PointerNode, pointer: string): void {
  let node = root;
  for (const segment of segmentsOf(pointer)) {
    const child: PointerNode = node.children.get(segment) ?? { children: new Map() };
    node.children.set(segment, child);
    node = child;
  }
}

function positionOf(root: PointerNode, pointer: string): LineColumn | undefined {
  let { position } = root;
  let node: PointerNode | undefined = root;
  for (const segment of segmentsOf(pointer)) {
    node = node?.children.get(segment);
    if (node?.position === undefined) break;
    position = node.position;
  }
  return position;
}

function segmentsOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function runUntilStop(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StopVisit || error instanceof RangeError)) throw error;
  }
}
