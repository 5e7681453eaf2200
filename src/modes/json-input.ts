import { ActionError } from "../errors.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";

export interface JsonInput {
  readonly name: string;
  readonly text: string;
  readonly fix: string;
}

/** Parses the input. Throws INPUT_INVALID with line and column; the message never quotes the input. */
export async function parseJsonInput(input: JsonInput): Promise<unknown> {
  try {
    return JSON.parse(input.text);
  } catch {
    const { findSyntaxError } = await import("../sarif/read/locate.ts");
    const problem = findSyntaxError(input.text);
    if (problem === undefined) throw invalidInput(input, "It is not valid JSON.");
    const { line, column, expected } = problem;
    throw invalidInput(
      input,
      `It is not valid JSON: ${expected} is expected at line ${line}, column ${column}.`,
    );
  }
}

/** The position of the value at `path`, such as `line 2, column 14`. */
export async function locateValue({ text }: JsonInput, path: readonly string[]): Promise<string> {
  const { locate } = await import("../sarif/read/locate.ts");
  const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  const { line, column } = locate(text, [pointer]).get(pointer) ?? { line: 1, column: 1 };
  return `line ${line}, column ${column}`;
}

export function invalidInput({ name, fix }: JsonInput, why: string): ActionError {
  return new ActionError(INPUT_ERRORS.unusable(name, why, fix));
}
