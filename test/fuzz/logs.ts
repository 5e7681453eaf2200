import fc, { type Arbitrary } from "fast-check";
import { richLog } from "../sarif/split/rich-log.ts";
import { LOCATION_VALUES, SAMPLE_LOGS } from "./sample-logs.ts";
import { anything, NAMES, sarifValue, TOO_DEEP } from "./values.ts";

type Json = { [key: string]: unknown };

/** Deep enough to overflow the stack of any recursive function. */
const DEEP = `${'{"children":[{"a":'.repeat(10_000)}1${"}]}".repeat(10_000)}`;
const RICH_LOGS = 60;
/** How many of them keep their size of about 100 kB. In the others, each table keeps `TABLE_ENTRIES` entries, other lists one. */
const LARGE = 5;
const TABLE_ENTRIES = 2;
const VALUES = 2000;

/**
 * JSON texts that cases are made of, the shortest first so that shrinking leads to it. Generating a value of the
 * SARIF grammar takes milliseconds, picking one microseconds, so many cases share the generated values.
 */
export interface Corpus {
  readonly plain: readonly string[];
  readonly rich: readonly string[];
  readonly large: readonly string[];
  readonly values: readonly string[];
}

/** The same seed gives the same corpus. */
export function createCorpus(seed: number): Corpus {
  const texts = (made: readonly unknown[]) =>
    made.map((value) => JSON.stringify(value) ?? "null").sort((one, other) => one.length - other.length);
  const rich = fc.sample(richLog, { seed, numRuns: RICH_LOGS });
  return {
    plain: texts(SAMPLE_LOGS),
    rich: texts(rich.slice(LARGE).map((log, at) => dropProperties(shortenLists(log), at))),
    large: texts(rich.slice(0, LARGE)),
    values: texts([
      ...LOCATION_VALUES,
      ...fc.sample(fc.oneof(sarifValue, anything), { seed, numRuns: VALUES }),
    ]),
  };
}

/** The value with only the first entries of every array; arrays directly in a run or its tool keep more. */
function shortenLists(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value
      .slice(0, depth > 2 && depth < 6 ? TABLE_ENTRIES : 1)
      .map((item) => shortenLists(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shortenLists(inner, depth + 1)]),
  );
}

/** The log without every other property of its runs; `at` selects which. */
function dropProperties(log: unknown, at: number): unknown {
  const { runs, ...around } = log as { runs: Json[] };
  const thin = ({ tool, results, ...rest }: Json): Json => ({
    tool,
    ...Object.fromEntries(Object.entries(rest).filter((_entry, index) => ((at >> (index % 3)) + index) % 2)),
    results,
  });
  return { ...around, runs: runs.map(thin) };
}

/** The index of an entry of the log (modulo their number), the kind of change, and the name and value to insert. */
type Change = readonly [at: number, what: number, name: number, value: number];

const CHANGE_KINDS = ["put", "put", "put", "remove", "add", "add", "repeat", "swap"] as const;

/** Every property and element in the log, as its parent and key. */
function entriesOf(root: unknown): [Json, string][] {
  const found: [Json, string][] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== "object" || node === null) continue;
    for (const key of Object.keys(node)) {
      found.push([node as Json, key]);
      waiting.push((node as Json)[key]);
    }
  }
  return found;
}

/** Sets an own property with any name. */
function put(parent: Json, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function applyTo(root: Json, [at, kind, name, value]: Change, { values }: Corpus): void {
  const all = entriesOf(root);
  const [parent, key] = all[at % Math.max(1, all.length)] ?? [root, "runs"];
  const what = CHANGE_KINDS[kind];
  const old = parent[key];
  const made = (): unknown => JSON.parse(values[value] ?? "null");
  if (what === "remove") delete parent[key];
  else if (what === "put") put(parent, key, made());
  else if (what === "repeat" && Array.isArray(parent)) parent.push(copy(old));
  else if (what === "swap") {
    const [otherParent, otherKey] = all[(at * 7 + 3) % all.length] ?? [parent, key];
    put(parent, key, copy(otherParent[otherKey]));
  } else if (typeof old === "object" && old !== null)
    put(old as Json, Array.isArray(old) ? String(old.length) : (NAMES[name] ?? ""), made());
}

/** Texts of logs: realistic ones, with changes anywhere. */
export function changedLogs(corpus: Corpus): Arbitrary<string> {
  const base = fc.oneof(
    { weight: 800, arbitrary: fc.constantFrom(...corpus.plain) },
    { weight: 198, arbitrary: fc.constantFrom(...corpus.rich) },
    { weight: 2, arbitrary: fc.constantFrom(...corpus.large) },
  );
  const change: Arbitrary<Change> = fc.tuple(
    fc.nat(100_000),
    fc.nat(CHANGE_KINDS.length - 1),
    fc.nat(NAMES.length - 1),
    fc.nat(corpus.values.length - 1),
  );
  return fc.tuple(base, fc.array(change, { maxLength: 6 })).map(([log, changes]) => {
    const root = JSON.parse(log) as Json;
    for (const one of changes) applyTo(root, one, corpus);
    return (JSON.stringify(root) ?? "null").replaceAll(`:"${TOO_DEEP}"`, `:${DEEP}`);
  });
}

/** Bytes of files: logs, also with changed bytes. */
export function changedFiles(corpus: Corpus): Arbitrary<Buffer> {
  return fc
    .tuple(
      changedLogs(corpus),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.constantFrom("cut", "flip", "twice", "insert"),
          fc.uint8Array({ maxLength: 6 }),
        ),
        { maxLength: 2 },
      ),
      fc.constantFrom<BufferEncoding>("utf8", "utf8", "utf8", "utf16le", "latin1"),
    )
    .map(([log, changes, encoding]) => {
      let bytes: Buffer = Buffer.from(log, encoding);
      for (const [seed, what, noise] of changes) {
        const at = seed % (bytes.length + 1);
        const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
        if (what === "cut") bytes = head;
        else if (what === "flip")
          bytes = Buffer.concat([head, Buffer.from([(tail[0] ?? 0) ^ 0x20]), tail.subarray(1)]);
        else if (what === "insert") bytes = Buffer.concat([head, noise, tail]);
        else bytes = Buffer.concat([bytes, bytes]);
      }
      return bytes;
    });
}
