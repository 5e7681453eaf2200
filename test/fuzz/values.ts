import fc, { type Arbitrary } from "fast-check";
import { withoutMisreadKeys } from "../keys.ts";
import { type Definition, schema } from "../sarif/split/schema.ts";

/** The depth limit of generated values, because the definitions of SARIF are recursive. */
const MAX_DEPTH = 3;

/** A placeholder for a value that nests too deep for JSON.stringify, replaced afterwards. */
export const TOO_DEEP = "(nested too deep)";

const TEXTS = [
  "",
  " ",
  "a",
  "R1",
  "A/1",
  "src/a.js",
  "/src/a.js",
  "../a.js",
  "./a//b/../c.js",
  "C:\\src\\a.js",
  "file:///src/a.js",
  "file:///C:/src/a%20b.js",
  "http://x.example/%2e%2e/a",
  "%SRCROOT%",
  "SRC",
  "__proto__",
  "constructor",
  "toString",
  "2.1.0",
  "2021-01-01T00:00:00.000Z",
  "11111111-1111-4111-8111-111111111111",
  "a placeholder {0} and {{1}} {99999999999}",
  "[link](1)",
  "\ud800",
  "\ufeff\u202e\u0000",
  "HIGH",
  "fail",
  "warning",
  "accepted",
  "x".repeat(3000),
  "{0}{1}".repeat(3000),
  TOO_DEEP,
];

const NUMBERS = [
  0,
  -1,
  1,
  2,
  7,
  0.5,
  -0,
  1e21,
  Number.POSITIVE_INFINITY,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  100,
  5e-324,
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** Any JSON value, including ones that SARIF rarely has. */
export const anything: Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom<unknown>(
    ...NUMBERS,
    TOO_DEEP,
    ["{1}".repeat(3000), "y".repeat(3000)],
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    { "": {} },
    "null",
    "3",
  ),
  withoutMisreadKeys(fc.jsonValue({ maxDepth: 3 })),
  fc.nat(12).map((depth) => nested(depth * 40)),
);

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { properties: value };
  return value;
}

const grammar = new Map<string, Arbitrary<unknown>>();

/** A value of one of the schema's definitions, such as `result`, with some of its properties. */
function defined(name: string, depth: number): Arbitrary<unknown> {
  const key = `${name} ${depth}`;
  const known = grammar.get(key);
  if (known !== undefined) return known;
  const made = valueFor(schema.definitions[name] ?? {}, depth);
  grammar.set(key, made);
  return made;
}

function valueFor(node: Definition, depth: number): Arbitrary<unknown> {
  if (node.$ref !== undefined) return defined(node.$ref.replace("#/definitions/", ""), depth);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case "integer":
    case "number":
      return fc.oneof(fc.integer({ min: -1, max: 8 }), fc.constantFrom(...NUMBERS));
    case "boolean":
      return fc.boolean();
    case "array":
      return depth >= MAX_DEPTH
        ? fc.constant([])
        : fc.array(valueFor(node.items ?? {}, depth + 1), { maxLength: 3 });
    case "object":
      return objectOf(node, depth);
    default:
      return text;
  }
}

function objectOf({ properties = {}, additionalProperties }: Definition, depth: number): Arbitrary<unknown> {
  if (depth >= MAX_DEPTH) return fc.constant({});
  const names = Object.keys(properties);
  const others =
    typeof additionalProperties === "object"
      ? withoutMisreadKeys(fc.dictionary(text, valueFor(additionalProperties, depth + 1), { maxKeys: 2 }))
      : fc.constant({});
  if (names.length === 0) return others;
  const some = fc.array(
    fc.nat(names.length - 1).chain((at) => {
      const name = names[at] ?? "";
      return valueFor(properties[name] ?? {}, depth + 1).map((value): [string, unknown] => [name, value]);
    }),
    { maxLength: 5 },
  );
  return fc.tuple(some, others).map(([pairs, rest]) => ({ ...rest, ...Object.fromEntries(pairs) }));
}

/** A value of any definition of the SARIF schema. */
export const sarifValue: Arbitrary<unknown> = fc
  .constantFrom(...Object.keys(schema.definitions))
  .chain((name) => defined(name, 0));

/** Property names that SARIF has, and some that it does not have. */
export const NAMES: readonly string[] = [
  ...new Set(Object.values(schema.definitions).flatMap(({ properties = {} }) => Object.keys(properties))),
  "__proto__",
  "constructor",
  "unknown",
];
