import { describe, expect, it } from "vitest";
import { broken, type Given, goodResult, logOf, normalize } from "./helpers.ts";

type Json = Record<string, unknown>;

const locationAt = (uri: string, more: Json = {}) => ({
  physicalLocation: { artifactLocation: { uri, ...more }, region: { startLine: 1 } },
});

/**
 * An artifactLocation, properties of its run, the options, the repaired artifactLocation and the codes of the causes in
 * order. The repaired artifactLocation is null if the result is rejected.
 */
const ARTIFACT_LOCATIONS: readonly (readonly [Json, Json, Given, Json | null, readonly string[]])[] = [
  [{ uri: "  src/a.js " }, {}, {}, { uri: "src/a.js" }, ["uri-normalized"]],
  [{ uri: "%SRCROOT%\\src\\a.js" }, {}, {}, { uri: "src/a.js" }, ["uri-normalized"]],
  [{ uri: "x/%SRCROOT%/a.js" }, {}, {}, { uri: "x/%25SRCROOT%25/a.js" }, ["uri-normalized"]],
  [{ uri: "app" }, { properties: { imageName: "app:1" } }, {}, null, ["uri-image"]],
  [{ uri: "src/app" }, { properties: { imageName: "app:1" } }, {}, { uri: "src/app" }, []],
  [
    { uri: "app", uriBaseId: "B" },
    { properties: { imageName: "app@sha256:1" }, originalUriBaseIds: { B: { uri: "sub/" } } },
    {},
    null,
    ["uri-image", "unread-value-corrected"],
  ],
  [{ uri: "reg.io:5/app" }, { properties: { repoTags: ["reg.io:5/app:2", 5] } }, {}, null, ["uri-image"]],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    { files: ["a.js"] },
    { uri: "sub/a.js" },
    ["uri-base-resolved", "unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    { files: ["sub/a.js"] },
    { uri: "sub/a.js" },
    ["uri-base-resolved", "unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    { files: ["a.js", "sub/a.js"] },
    { uri: "sub/a.js" },
    ["uri-base-resolved", "unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "../up/" } } },
    { files: ["a.js"] },
    { uri: "a.js", uriBaseId: "B" },
    ["unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "../up/" } } },
    {},
    { uri: "a.js", uriBaseId: "B" },
    ["unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    { pathPrefix: "web" },
    { uri: "web/sub/a.js" },
    ["uri-prefixed", "uri-base-resolved", "unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "../up/" } } },
    { pathPrefix: "web" },
    { uri: "up/a.js" },
    ["uri-prefixed", "uri-base-resolved", "unread-value-corrected"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "file:///build/" } } },
    { pathPrefix: "web", files: ["a.js"] },
    { uri: "web/a.js" },
    ["uri-prefixed"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "file:///build/" } } },
    { pathPrefix: "web", stripPrefix: ["/build"] },
    { uri: "a.js" },
    ["uri-prefixed", "uri-prefix-stripped"],
  ],
  [
    { uri: "lib/a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "file:///x/" } } },
    { files: ["lib/a.js", "a.js"] },
    { uri: "lib/a.js" },
    ["uri-base-resolved"],
  ],
  [
    { uri: "./a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "file:///home/runner/work/app/app/" } } },
    {},
    { uri: "a.js" },
    ["uri-base-resolved"],
  ],
  [
    { uri: "sub/../a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "file:///home/runner/work/app/app/" } } },
    {},
    { uri: "a.js" },
    ["uri-base-resolved"],
  ],
  [
    { uri: "a.js", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "https://x/" } } },
    {},
    { uri: "a.js", uriBaseId: "B" },
    [],
  ],
  [{ uri: "../../x/../a.js" }, {}, { files: ["a.js"] }, null, ["uri-leaves-repository"]],
  [{ uri: "../.." }, {}, {}, null, ["uri-leaves-repository"]],
  [{ uri: ".." }, {}, { files: ["a.js"] }, null, ["uri-leaves-repository"]],
  [{ uri: "../lib/a.js" }, {}, { files: ["lib/a.js", "a.js"] }, { uri: "lib/a.js" }, ["uri-root-mapped"]],
  [{ uri: "/../a.js" }, {}, { stripPrefix: ["/"] }, { uri: "a.js" }, ["uri-prefix-stripped"]],
  [{ uri: "/src/../../a.js" }, {}, { stripPrefix: ["/src"] }, null, ["uri-outside-checkout"]],
  [{ uri: "a b?q" }, {}, {}, { uri: "a%20b?q" }, ["uri-normalized"]],
  [{ uri: "./a?x" }, {}, {}, { uri: "a?x" }, ["uri-normalized"]],
  [{ uri: "a//b?x" }, {}, {}, { uri: "a/b?x" }, ["uri-normalized"]],
  [{ uri: "a/./b?x=1" }, {}, {}, { uri: "a/b?x=1" }, ["uri-normalized"]],
  [{ uri: "a/..?x" }, {}, {}, { uri: "./" }, ["uri-normalized"]],
  [{ uri: "..a?x" }, {}, {}, { uri: "..a?x" }, []],
  [{ uri: "a/..b?q" }, {}, {}, { uri: "a/..b?q" }, []],
  [{ uri: "a/..?q" }, {}, {}, { uri: "./" }, ["uri-normalized"]],
  [{ uri: "src/x y/" }, {}, {}, { uri: "src/x%20y/" }, ["uri-normalized"]],
  [{ uri: "src/x/" }, {}, {}, { uri: "src/x/" }, []],
  [{ uri: "see the docs" }, {}, {}, null, ["uri-no-path"]],
  [{ uri: "see the docs" }, {}, { files: ["see the docs"] }, { uri: "see%20the%20docs" }, ["uri-normalized"]],
  [{ uri: "see%20the%20docs" }, {}, {}, null, ["uri-no-path"]],
  [{ uri: "two words" }, {}, {}, { uri: "two%20words" }, ["uri-normalized"]],
  [{ uri: " one word " }, {}, {}, { uri: "one%20word" }, ["uri-normalized"]],
  [{ uri: "a b c.js" }, {}, {}, { uri: "a%20b%20c.js" }, ["uri-normalized"]],
  [{ uri: "a b/c d" }, {}, {}, { uri: "a%20b/c%20d" }, ["uri-normalized"]],
  [
    { uri: "a#b c", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    {},
    { uri: "sub/a" },
    ["uri-base-resolved", "uri-rewritten", "unread-value-corrected"],
  ],
  [{ uri: "a.js?x#y" }, {}, {}, { uri: "a.js?x" }, ["uri-rewritten"]],
  [{ uri: "#" }, {}, {}, { uri: "%23" }, ["uri-normalized"]],
  [{ uri: "x#" }, {}, {}, { uri: "x" }, ["uri-rewritten"]],
  [
    { uri: "a.js#1", uriBaseId: "B" },
    { originalUriBaseIds: { B: { uri: "sub/" } } },
    {},
    { uri: "sub/a.js" },
    ["uri-base-resolved", "uri-rewritten", "unread-value-corrected"],
  ],
  [
    { index: 0 },
    { artifacts: [{ location: { uri: "src/a.js" } }] },
    {},
    { index: 0, uri: "src/a.js" },
    ["uri-from-artifact"],
  ],
  [
    { index: 1 },
    { artifacts: [{ location: { uri: "src/a.jar" } }, { parentIndex: 0, mimeType: "x/y" }] },
    {},
    { index: 1, uri: "src/a.jar" },
    ["uri-from-artifact"],
  ],
  [
    { index: 2 },
    {
      artifacts: [
        { location: { uri: "src/a.jar" } },
        { parentIndex: 0, mimeType: "x/y" },
        { parentIndex: 1, mimeType: "x/z" },
      ],
    },
    {},
    { index: 2, uri: "src/a.jar" },
    ["uri-from-artifact"],
  ],
  [{ index: 0 }, { artifacts: [{ location: { uri: "/abs/a.js" } }] }, {}, null, ["uri-outside-checkout"]],
  [
    { index: 1 },
    { artifacts: [{ location: { uri: "src/a.js" } }, { location: { uri: "/abs/a.js" }, parentIndex: 0 }] },
    {},
    { index: 1, uri: "src/a.js" },
    ["uri-from-artifact"],
  ],
  [{ index: 0 }, { artifacts: [{ mimeType: "x/y" }] }, {}, null, ["uri-missing"]],
  [
    { index: 0 },
    {
      artifacts: [{ location: { uri: "./a.js", uriBaseId: "B" } }],
      originalUriBaseIds: { B: { uri: "file:///home/runner/work/app/app/sub/" } },
    },
    {},
    { index: 0, uri: "sub/a.js" },
    ["uri-from-artifact", "uri-base-resolved", "unread-value-corrected"],
  ],
  [{}, { artifacts: [{ location: { uri: "a.js" } }] }, {}, null, ["uri-missing"]],
  [{ index: -1 }, { artifacts: [{ location: { uri: "a.js" } }] }, {}, null, ["uri-missing"]],
  [
    { uri: "a.js", index: 0 },
    { artifacts: [{ location: { uri: "./a.js" } }, { location: { uri: "a.js" } }] },
    {},
    { uri: "a.js", index: 0 },
    ["unread-value-corrected"],
  ],
  [{ uri: "a:b/c.js" }, {}, { files: ["a:b/c.js"] }, { uri: "a%3Ab/c.js" }, ["uri-normalized"]],
  [{ uri: "C:x" }, {}, {}, null, ["uri-scheme"]],
  [{ uri: "alpine:3" }, {}, { files: ["alpine:3"] }, { uri: "alpine%3A3" }, ["uri-normalized"]],
  [{ uri: "%zz/a.js" }, {}, {}, { uri: "%25zz/a.js" }, ["uri-normalized"]],
  [{ uri: "a%" }, {}, {}, { uri: "a%25" }, ["uri-normalized"]],
  [{ uri: "/x/b/a%zz.js" }, {}, { files: ["b/a%zz.js"] }, { uri: "b/a%25zz.js" }, ["uri-root-mapped"]],
  [{ uri: "..?x" }, {}, {}, null, ["uri-leaves-repository"]],
  [{ uri: "a/../..?x" }, {}, {}, null, ["uri-leaves-repository"]],
  [{ uri: ".?x" }, {}, {}, { uri: "./" }, ["uri-normalized"]],
  [{ uri: "%2e%2e?x" }, {}, { normalize: false }, null, ["uri-not-relative"]],
];

/** Properties of a result, properties of its run, the repaired properties and the codes of the causes in order. */
const OTHER_PROPERTIES: readonly (readonly [Json, Json, Json, readonly string[]])[] = [
  [
    { relatedLocations: [locationAt("https://x/a b")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "https://x/a%20b" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("git:x#y")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "git:x#y" }, region: { startLine: 1 } } },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [locationAt("rel#frag")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "rel" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("rel?q#f")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "rel?q" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("/abs/x#y?z")] },
    {},
    {
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: "file:///abs/x%23y%3Fz" }, region: { startLine: 1 } },
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("/abs/x y")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "file:///abs/x%20y" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("C:\\x\\y z")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "file:///C:/x/y%20z" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("a\\b")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a/b" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("1 2:3")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "1%202%3A3" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("git:a b#c#d")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "git:a%20b%23c%23d" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("../x y")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "../x%20y" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("../x")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "../x" }, region: { startLine: 1 } } },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [locationAt("/abs/x")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "/abs/x" }, region: { startLine: 1 } } },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [locationAt("")] },
    {},
    { relatedLocations: [{ physicalLocation: { artifactLocation: { uri: "" }, region: { startLine: 1 } } }] },
    [],
  ],
  [
    { relatedLocations: [locationAt("a.js", { uriBaseId: "B" })] },
    { originalUriBaseIds: { B: { uri: "file:///home/runner/work/app/app/sub/" } } },
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "sub/a.js" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("a.js", { uriBaseId: "N" })] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a.js", uriBaseId: "N" }, region: { startLine: 1 } } },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [locationAt("./a.js"), locationAt("a.js"), locationAt("b.js")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
        { physicalLocation: { artifactLocation: { uri: "b.js" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("a.js"), locationAt("a.js", { index: 0 })] },
    { artifacts: [{ location: { uri: "a.js" } }] },
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
        { physicalLocation: { artifactLocation: { uri: "a.js", index: 0 }, region: { startLine: 1 } } },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [locationAt("a.js", { index: 3 })] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [locationAt("a.js", { index: 3 }), locationAt("a.js")] },
    {},
    {
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { analysisTarget: { uri: "./t.js" } },
    {},
    { analysisTarget: { uri: "t.js" } },
    ["unread-value-corrected"],
  ],
  [
    { analysisTarget: { uri: "/home/runner/work/app/app/t.js" } },
    {},
    { analysisTarget: { uri: "t.js" } },
    ["unread-value-corrected"],
  ],
  [
    { codeFlows: [{ threadFlows: [{ locations: [{ location: locationAt("./a.js") }] }] }] },
    {},
    {
      codeFlows: [
        {
          threadFlows: [
            {
              locations: [
                {
                  location: {
                    physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    {
      stacks: [
        { frames: [{ location: locationAt("./a.js") }] },
        { frames: [{ location: locationAt("a.js") }] },
      ],
    },
    {},
    {
      stacks: [
        {
          frames: [
            {
              location: { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
            },
          ],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    {
      fixes: [
        {
          artifactChanges: [
            { artifactLocation: { uri: "./a.js" }, replacements: [{ deletedRegion: { startLine: 1 } }] },
          ],
        },
      ],
    },
    {},
    {
      fixes: [
        {
          artifactChanges: [
            { artifactLocation: { uri: "a.js" }, replacements: [{ deletedRegion: { startLine: 1 } }] },
          ],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { attachments: [{ artifactLocation: { uri: "./a.js" } }, { artifactLocation: { uri: "a.js" } }] },
    {},
    { attachments: [{ artifactLocation: { uri: "a.js" } }] },
    ["unread-value-corrected"],
  ],
  [
    {
      graphs: [
        { nodes: [{ id: "n", location: locationAt("./a.js") }] },
        { nodes: [{ id: "n", location: locationAt("a.js") }] },
      ],
      graphTraversals: [{ resultGraphIndex: 1 }],
    },
    {},
    {},
    ["unread-value-corrected"],
  ],
  [
    {
      graphs: [
        { nodes: [{ id: "n", location: locationAt("./a.js") }] },
        { nodes: [{ id: "m", location: locationAt("a.js") }] },
      ],
      graphTraversals: [{ resultGraphIndex: 1 }],
    },
    {},
    {
      graphs: [
        {
          nodes: [
            {
              id: "n",
              location: { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
            },
          ],
        },
        {
          nodes: [
            {
              id: "m",
              location: { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } },
            },
          ],
        },
      ],
      graphTraversals: [{ resultGraphIndex: 1 }],
    },
    ["unread-value-corrected"],
  ],
  [
    {
      graphs: [
        {
          nodes: [
            {
              id: "n",
              children: [
                { id: "c", location: locationAt("./a.js") },
                { id: "c", location: locationAt("a.js") },
              ],
            },
          ],
        },
      ],
    },
    {},
    {
      graphs: [
        {
          nodes: [
            {
              id: "n",
              children: [
                {
                  id: "c",
                  location: {
                    physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { relatedLocations: [{ ...locationAt("a.js"), properties: { artifactLocation: { uri: "./x" } } }] },
    {},
    {
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } },
          properties: { artifactLocation: { uri: "./x" } },
        },
      ],
    },
    [],
  ],
  [
    { relatedLocations: [{ ...locationAt("a.js"), logicalLocations: [{ index: 4 }] }] },
    {},
    {
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } },
          logicalLocations: [{}],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    {
      relatedLocations: [
        { ...locationAt("a.js"), logicalLocations: [{ name: "l", index: 4 }, { name: "l" }] },
      ],
    },
    {},
    {
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } },
          logicalLocations: [{ name: "l" }],
        },
      ],
    },
    ["unread-value-corrected"],
  ],
  [
    { provenance: { invocationIndex: 0 } },
    { invocations: [{ executionSuccessful: true }] },
    { provenance: { invocationIndex: 0 } },
    [],
  ],
  [
    { provenance: { invocationIndex: 1 } },
    { invocations: [{ executionSuccessful: true }] },
    { provenance: {} },
    ["index-dropped"],
  ],
];

describe("the location of a result", () => {
  it.each(ARTIFACT_LOCATIONS)(
    "is repaired or rejected for the artifactLocation %j, the run properties %j and the options %j",
    (artifactLocation, run, given, expected, causes) => {
      const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 1 } } }];
      const outcome = normalize(logOf([goodResult(), goodResult({ locations })], run), given);
      expect(broken(outcome)).toEqual([]);
      const [, second] = outcome.log?.runs[0]?.results ?? [];
      expect(second?.locations?.[0]?.physicalLocation?.artifactLocation ?? null).toEqual(expected);
      expect(Object.keys(outcome.causes)).toEqual(causes);
    },
  );
});

describe("other properties of a result", () => {
  it.each(OTHER_PROPERTIES)(
    "have repaired URIs and indices: %j in a run with the properties %j",
    (extra, run, expected, causes) => {
      const outcome = normalize(logOf([goodResult(extra)], run));
      expect(broken(outcome)).toEqual([]);
      const result = outcome.log?.runs[0]?.results?.[0] as unknown as Json;
      const names = [...Object.keys(extra), "graphTraversals"].filter((name) => result[name] !== undefined);
      expect(Object.fromEntries(names.map((name) => [name, result[name]]))).toEqual(expected);
      expect(Object.keys(outcome.causes)).toEqual(causes);
    },
  );
});
