type Json = { [key: string]: unknown };

const place = (uri: string, more: Json = {}): Json => ({
  physicalLocation: { artifactLocation: { uri, ...more }, region: { startLine: 3, startColumn: 1 } },
});

/** Logs in the style of real scanners. */
export const SAMPLE_LOGS: readonly Json[] = [
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
  {
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Outside" } },
        externalPropertyFileReferences: {
          driver: { guid: "11111111-1111-4111-8111-111111111111" },
          artifacts: [{ guid: "11111111-1111-4111-8111-111111111111" }],
          results: [{ guid: "11111111-1111-4111-8111-111111111111" }],
        },
        results: [
          {
            ruleId: "out/1",
            message: { text: "{0}{1}", arguments: ["here", "there"] },
            locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }],
          },
        ],
      },
      {
        tool: { driver: { name: "Outside" } },
        externalPropertyFileReferences: { results: [{ guid: "11111111-1111-4111-8111-111111111111" }] },
      },
    ],
    inlineExternalProperties: [
      {
        guid: "11111111-1111-4111-8111-111111111111",
        driver: { name: "Outside", rules: [{ id: "out", shortDescription: { text: "from outside" } }] },
        artifacts: [{ location: { uri: "src/out.js" } }],
        results: [{ ruleId: "out", message: { id: "none" }, locations: [place("./a/%2e%2e/b.js")] }],
      },
    ],
  },
];

const BASES = ["%SRCROOT%", "ROOTPATH", "SUB", "SRC", "A"];
const BASE_URIS = [
  "file:///home/runner/work/app/app/",
  "file:///src",
  "file:///",
  "/src/",
  "C:\\src",
  "src",
  "sub/",
  "../up/",
  "./",
  "a/..",
  "a?b#c/",
  "git:x",
  "https://x.example/a b",
  "%zz/",
  "",
];
const based = (at: number): Json => ({
  ...(at % 3 === 0 ? {} : { uri: BASE_URIS[at % BASE_URIS.length] }),
  ...(at % 4 === 0 ? {} : { uriBaseId: BASES[at % BASES.length] }),
});

/** URIs, base ids and indexes, which change the meaning of other values and which the grammar generates too rarely. */
export const LOCATION_VALUES: readonly unknown[] = [
  ...Array.from({ length: 60 }, (_value, at) => based(at)),
  ...Array.from({ length: 60 }, (_value, at) => ({
    "%SRCROOT%": based(at),
    ROOTPATH: based(at + 7),
    SUB: based(at * 3 + 1),
    A: based(at * 5 + 2),
  })),
  ...BASE_URIS.flatMap((uri) => BASES.map((uriBaseId) => ({ uri, uriBaseId }))),
  ...Array.from({ length: 6 }, (_value, index) => ({ index, parentIndex: (index * 5 + 1) % 6 })),
];
