import fc, { type Arbitrary } from "fast-check";
import { richLog } from "../sarif/pack/rich-log.ts";
import { anything, propertyName, sarifValue } from "./values.ts";

type Json = { [key: string]: unknown };

const place = (uri: string, more: Json = {}): Json => ({
  physicalLocation: { artifactLocation: { uri, ...more }, region: { startLine: 3, startColumn: 1 } },
});

/** Logs in the manner of real scanners. */
const MANNERS: readonly Json[] = [
  {
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Linter",
            rules: [{ id: "no-eval", helpUri: "https://x.example" }, { id: "semi" }],
          },
        },
        artifacts: [{ location: { uri: "file:///home/runner/work/app/app/src/a.js" } }],
        results: [
          {
            ruleId: "no-eval",
            ruleIndex: 0,
            level: "error",
            message: { text: "eval" },
            locations: [place("file:///home/runner/work/app/app/src/a.js", { index: 0 })],
          },
          { ruleId: "semi", message: { text: "semicolon" }, locations: [place("src/b.js")] },
        ],
      },
    ],
  },
  {
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Query", rules: [] },
          extensions: [
            {
              name: "pack",
              rules: [
                {
                  id: "js/xss",
                  messageStrings: { m: { text: "from {0}" } },
                  defaultConfiguration: { level: "error" },
                },
              ],
            },
          ],
        },
        originalUriBaseIds: {
          "%SRCROOT%": { uri: "file:///home/runner/work/app/app/" },
          SUB: { uri: "sub/", uriBaseId: "%SRCROOT%" },
        },
        artifacts: [{ location: { uri: "a.js", uriBaseId: "SUB", index: 0 } }],
        results: [
          {
            rule: { index: 0, toolComponent: { index: 0 } },
            message: { id: "m", arguments: ["there"] },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { index: 0, uri: "a.js", uriBaseId: "SUB" },
                  region: { startLine: 1 },
                },
              },
            ],
            codeFlows: [
              { threadFlows: [{ locations: [{ location: place("a.js", { uriBaseId: "SUB" }) }] }] },
            ],
            partialFingerprints: { primaryLocationLineHash: "1:1" },
            suppressions: [{ kind: "inSource" }],
          },
        ],
      },
    ],
  },
  {
    $schema: "https://json.schemastore.org/sarif-2.1.0-rtm.5.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Container",
            rules: [{ id: "CVE-1", properties: { "security-severity": "9.8", tags: ["x"] } }],
          },
        },
        originalUriBaseIds: { ROOTPATH: { uri: "file:///" } },
        results: [
          {
            ruleId: "CVE-1",
            ruleIndex: 0,
            level: "HIGH",
            message: { text: "old" },
            locations: [place("usr/lib/x", { uriBaseId: "ROOTPATH" })],
          },
          { ruleId: "CVE-2", ruleIndex: 7, message: { text: "" }, locations: [place("/src/go.mod")] },
          { ruleId: "CVE-1/1", kind: "pass", level: "none", message: { markdown: "*fine*" }, locations: [] },
        ],
      },
      { tool: { driver: { name: "Container" } }, results: [] },
    ],
  },
];

/** Where in a log something is done, and what. */
interface Change {
  /** Counts the places of the log, round and round. */
  readonly at: number;
  readonly what: "put" | "remove" | "add" | "repeat" | "swap";
  readonly name: string;
  readonly value: unknown;
}

const change: Arbitrary<Change> = fc.record({
  at: fc.nat(100_000),
  what: fc.constantFrom("put", "put", "put", "remove", "add", "add", "repeat", "swap"),
  name: propertyName,
  value: fc.oneof(sarifValue, anything),
});

/** The places of a log: every property and element in it. */
function places(root: unknown): [Json, string][] {
  const found: [Json, string][] = [];
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); waiting.length > 0 || node !== undefined; node = waiting.pop()) {
    if (typeof node !== "object" || node === null) continue;
    for (const key of Object.keys(node)) {
      found.push([node as Json, key]);
      waiting.push((node as Json)[key]);
    }
  }
  return found;
}

/** Sets an own property, whatever it is called. */
function put(parent: Json, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function carryOut(root: Json, { at, what, name, value }: Change): void {
  const all = places(root);
  const [parent, key] = all[at % Math.max(1, all.length)] ?? [root, "runs"];
  const old = parent[key];
  if (what === "remove") delete parent[key];
  else if (what === "put") put(parent, key, value);
  else if (what === "repeat" && Array.isArray(parent)) parent.push(structuredClone(old));
  else if (what === "swap") {
    const [otherParent, otherKey] = all[(at * 7 + 3) % all.length] ?? [parent, key];
    put(parent, key, structuredClone(otherParent[otherKey]));
  } else if (typeof old === "object" && old !== null)
    put(old as Json, Array.isArray(old) ? String(old.length) : name, value);
}

/** A log as JSON.parse would make it: realistic at heart, with changes at any place. */
export const changedLog: Arbitrary<unknown> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...MANNERS) },
      { weight: 1, arbitrary: richLog as Arbitrary<unknown> },
    ),
    fc.array(change, { maxLength: 6 }),
  )
  .map(([base, changes]) => {
    const root = structuredClone(base) as Json;
    for (const one of changes) carryOut(root, structuredClone(one));
    return JSON.parse(JSON.stringify(root) ?? "null") as unknown;
  });

/** The text of a file: of a log, changed also as bytes are. */
export const changedText: Arbitrary<Buffer> = fc
  .tuple(
    changedLog,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom("cut", "flip", "twice", "insert"), fc.uint8Array({ maxLength: 6 })),
      { maxLength: 2 },
    ),
    fc.constantFrom("utf8", "utf8", "utf8", "utf16le", "latin1"),
  )
  .map(([log, changes, encoding]) => {
    let bytes: Buffer = Buffer.from(JSON.stringify(log), encoding as BufferEncoding);
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
