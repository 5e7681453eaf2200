import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "rolldown/utils";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { type Shape, schemaDefinitions } from "../src/sarif/schema/shape.ts";

const SOURCE = new URL("../src/", import.meta.url);

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that may take quadratic time because their input is short, and that input. */
const SHORT_INPUTS: { readonly [source: string]: string } = {
  "\\B(?=(?:\\d{3})+$)": "the digits of a number",
  "sarif\\D{0,30}(\\d+\\.\\d+[\\w.-]*?)(?:\\.json)?$": "the first 300 characters of $schema",
};

const literals: Found[] = [];
/** Files that create regular expressions at run time. */
const dynamicFiles: string[] = [];
for (const file of globSync("**/*.ts", { cwd: SOURCE }).sort()) {
  const text = readFileSync(new URL(file, SOURCE), "utf8");
  const { program } = parseSync(file, text);
  const line = (offset: number) => text.slice(0, offset).split("\n").length;
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern, flags } = node.regex;
      literals.push({ place: `${file}:${line(node.start)}`, source: pattern, flags });
    },
    NewExpression({ callee }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") dynamicFiles.push(file);
    },
  }).visit(program);
}

function* patternsOf(shape: Shape): Iterable<string> {
  if (shape.pattern !== undefined) yield shape.pattern;
  for (const inner of [...Object.values(shape.properties ?? {}), shape.items, shape.additionalProperties])
    if (typeof inner === "object") yield* patternsOf(inner);
}
const patterns = [...new Set(Object.values(schemaDefinitions()).flatMap((shape) => [...patternsOf(shape)]))];

describe("regular expressions", () => {
  it.each([
    ...literals.filter(({ source }) => !Object.hasOwn(SHORT_INPUTS, source)),
    ...patterns.map((source): Found => ({ place: "the schema", source, flags: "" })),
  ])("take linear time: $place /$source/$flags", ({ source, flags }) => {
    const { reports } = analyse({ source, flags });
    expect(reports.map(({ type, character }) => `${type}, repeating ${character.pick}`)).toEqual([]);
  });

  it("that are listed as exceptions exist and can take quadratic time", () => {
    const sources = literals.filter(({ source }) => Object.hasOwn(SHORT_INPUTS, source));
    expect(sources).toHaveLength(Object.keys(SHORT_INPUTS).length);
    for (const { source, flags } of sources) expect(analyse({ source, flags }).reports).not.toEqual([]);
  });

  it("are built at run time only from literals and the schema", () => {
    expect(dynamicFiles).toEqual(["sarif/repair/scalars.ts", "text.ts"]);
    expect(patterns.length).toBeGreaterThan(3);
  });
});
