import { describe, expect, it } from "vitest";
import { checkoutOf } from "../defaults.ts";
import {
  at,
  broken,
  firstOf,
  type Given,
  goodResult,
  logOf,
  normalize,
  ROOT,
  uriOf,
  verdictByCauses,
} from "./helpers.ts";

function normalizeUri(
  uri: string,
  artifact: Record<string, unknown> = {},
  run: Record<string, unknown> = {},
  given: Given = {},
) {
  const outcome = normalize(logOf([goodResult({ locations: [at(uri, artifact)] })], run), given);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("a URI in the checkout", () => {
  it.each<[string, string, string, Given]>([
    [`${ROOT}/src/a.js`, "src/a.js", "uri-relative", {}],
    [`file://${ROOT}/src/a.js`, "src/a.js", "uri-relative", {}],
    [`file://localhost${ROOT}/src/a.js`, "src/a.js", "uri-relative", {}],
    [`file:${ROOT}/src/a.js`, "src/a.js", "uri-relative", {}],
    [`FILE://${ROOT}/src/a%20b.js`, "src/a%20b.js", "uri-relative", {}],
    [`${ROOT}/src/../lib/a b.js`, "lib/a%20b.js", "uri-relative", {}],
    ["/my checkout/a.js", "a.js", "uri-relative", { root: "/my checkout" }],
    ["file:///my%20checkout/a%20b.js", "a%20b.js", "uri-relative", { root: "/my checkout" }],
    ["C:\\work\\app\\src\\a.cs", "src/a.cs", "uri-relative", { root: "C:\\work\\app" }],
    ["c:/work/app/src/a.cs", "src/a.cs", "uri-relative", { root: "C:\\work\\app" }],
    ["file:///c:/work/app/src/a.cs", "src/a.cs", "uri-relative", { root: "C:\\work\\app" }],
    ["file:///C%3A/work/app/src/a.cs", "src/a.cs", "uri-relative", { root: "C:\\work\\app" }],
    ["file://C:/work/app/src/a.cs", "src/a.cs", "uri-relative", { root: "C:\\work\\app" }],
    ["\\\\server\\share\\app\\a.cs", "a.cs", "uri-relative", { root: "\\\\server\\share\\app" }],
    ["/src/lib/a.js", "lib/a.js", "uri-prefix-stripped", { stripPrefix: ["/src"] }],
    ["file:///src/lib/a.js", "lib/a.js", "uri-prefix-stripped", { stripPrefix: ["file:///src/"] }],
    ["/package.json", "package.json", "uri-prefix-stripped", { stripPrefix: ["/"] }],
    ["D:\\a\\x\\y.cs", "y.cs", "uri-prefix-stripped", { stripPrefix: ["d:/a/x"] }],
    ["/scan/lib/a.js", "lib/a.js", "uri-root-mapped", { files: ["lib/a.js"] }],
    ["/src/a.js", "src/a.js", "uri-root-mapped", { files: ["src/a.js"] }],
    ["file://lib/a.js", "lib/a.js", "uri-root-mapped", { files: ["lib/a.js"] }],
    ["D:\\a\\app\\lib\\a.js", "lib/a.js", "uri-root-mapped", { files: ["lib/a.js"] }],
    ["/scan/my%20lib/a.js", "my%20lib/a.js", "uri-root-mapped", { files: ["my lib/a.js"] }],
    ["../../path/main.tf", "path/main.tf", "uri-root-mapped", { files: ["path/main.tf"] }],
    ["a.js", "sub/dir/a.js", "uri-prefixed", { pathPrefix: "sub/dir" }],
    ["../a.js", "sub/a.js", "uri-prefixed", { pathPrefix: "./sub/dir/" }],
    ["src\\lib\\a.cs", "src/lib/a.cs", "uri-normalized", {}],
    ["./src/a.js", "src/a.js", "uri-normalized", {}],
    ["src//lib/./a.js", "src/lib/a.js", "uri-normalized", {}],
    ["src/x/../a.js", "src/a.js", "uri-normalized", {}],
    ["src/x/%2e%2E/a.js", "src/a.js", "uri-normalized", {}],
    ["src/%2e/a.js", "src/a.js", "uri-normalized", {}],
    ["%2E%2e/a.js", "sub/a.js", "uri-prefixed", { pathPrefix: "sub/dir" }],
    ["src/a b[1].js", "src/a%20b%5B1%5D.js", "uri-normalized", {}],
    ["src/100%.js", "src/100%25.js", "uri-normalized", {}],
    ["src/é.js", "src/%C3%A9.js", "uri-normalized", {}],
    ["%SRCROOT%/src/a.js", "src/a.js", "uri-normalized", {}],
    ["C#/a.cs", "C%23/a.cs", "uri-normalized", {}],
    ["src\\C#\\a.cs", "src/C%23/a.cs", "uri-normalized", {}],
    ["src/a#b.js", "src/a%23b.js", "uri-normalized", {}],
    ["#a", "%23a", "uri-normalized", {}],
    ["src/a#b", "src/a%23b", "uri-normalized", { files: ["src/a#b"] }],
    ["src/a.js?x#L3", "src/a.js?x", "uri-rewritten", {}],
    [`${ROOT}/C#/a.cs`, "C%23/a.cs", "uri-relative", {}],
    [`file://${ROOT}/a.js#L3`, "a.js", "uri-relative", {}],
    ["a#b.js", "sub/a%23b.js", "uri-prefixed", { pathPrefix: "sub" }],
    [".", "./", "uri-normalized", {}],
    ["src/..", "./", "uri-normalized", {}],
    [ROOT, "./", "uri-relative", {}],
    [`file://${ROOT}/`, "./", "uri-relative", {}],
    ["/src", "./", "uri-prefix-stripped", { stripPrefix: ["/src"] }],
    ["./", "sub/dir", "uri-prefixed", { pathPrefix: "sub/dir" }],
    ["a:b.js", "a%3Ab.js", "uri-normalized", { files: ["a:b.js"] }],
  ])("changes from %s to %s with the cause %s", (uri, expected, code, given) => {
    const outcome = normalizeUri(uri, {}, {}, given);
    expect(uriOf(outcome)).toBe(expected);
    expect(outcome.causes).toMatchObject({ [code]: 1 });
    expect(outcome.sarifReport.verdict).toBe(verdictByCauses(outcome));
    expect(outcome.sarifReport.counts.repaired).toBe(verdictByCauses(outcome) === "VALID" ? 0 : 1);
  });

  it.each([
    "src/a.js",
    "src/a%20b.js",
    "a.js?x",
    ".github/x.yml",
    "..a/b",
    "C%23/a.cs",
    "./",
    "src/a+b(c)@1.js",
  ])("does not change if it is %s", (uri) => {
    const outcome = normalizeUri(uri, { uriBaseId: "%SRCROOT%" });
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri,
      uriBaseId: "%SRCROOT%",
    });
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("a URI that is not a path in the repository", () => {
  it.each<[string, string, Given]>([
    ["", "uri-empty", {}],
    ["  ", "uri-empty", {}],
    ["no file associated with this alert", "uri-no-path", {}],
    ["git::https://example.com/mod.git", "uri-scheme", {}],
    ["https://example.com/a.js", "uri-scheme", {}],
    ["alpine:3.10", "uri-image", {}],
    ["/elsewhere/a.js", "uri-outside-checkout", {}],
    ["C:\\elsewhere\\a.js", "uri-outside-checkout", {}],
    [`${ROOT}-other/a.js`, "uri-outside-checkout", {}],
    ["/x/lib/a.js", "uri-outside-checkout", { files: ["a.js"] }],
    ["../a.js", "uri-leaves-repository", {}],
    ...["%2e%2e", "%2E%2e", ".%2e", "%2e."].flatMap((up): [string, string, Given][] => [
      [`${up}/a.js`, "uri-leaves-repository", {}],
      [`a/${up}/${up}/etc/passwd`, "uri-leaves-repository", {}],
      [`${up}/${up}/etc/passwd`, "uri-leaves-repository", { pathPrefix: "sub" }],
      [`a/${up}/${up}`, "uri-leaves-repository", {}],
      [`a/${up}/${up}/b`, "uri-not-relative", { normalize: false }],
    ]),
    ["a/".repeat(20_000), "uri-too-long", {}],
    [`a/..${"/b".repeat(20_000)}`, "uri-too-long", {}],
    [`/${"b/".repeat(20_000)}`, "uri-too-long", { stripPrefix: ["/b"] }],
    ["x /".repeat(10_000), "uri-too-long", {}],
    ["a".repeat(32_764), "uri-too-long", { pathPrefix: "sub" }],
    ["src/../../a.js", "uri-leaves-repository", {}],
    [`${"../".repeat(70)}a.js`, "uri-leaves-repository", {}],
  ])("is rejected: %j with the cause %s", (uri, code, given) => {
    const outcome = normalizeUri(uri, {}, {}, given);
    expect(outcome.causes).toMatchObject({ [code]: 1, "no-result-left": 1 });
    expect(outcome.sarifReport.verdict).toBe("INVALID");
    expect(outcome.sarifReport.causes.find((cause) => cause.code === code)?.examples[0]).toMatchObject({
      file: "scan.sarif",
      pointer: "/runs/0/results/0",
    });
  });

  it("is rejected if it is the image of the run", () => {
    const outcome = normalizeUri("library/alpine", {}, { properties: { imageName: "library/alpine:3.10" } });
    expect(outcome.causes).toMatchObject({ "uri-image": 1 });
  });
});

describe("uriBaseId", () => {
  const bases = (ids: Record<string, unknown>) => ({ originalUriBaseIds: ids });

  it("is resolved through a chain of bases", () => {
    const outcome = normalizeUri(
      "a.js",
      { uriBaseId: "SRC" },
      bases({ SRC: { uri: "src/", uriBaseId: "ROOT" }, ROOT: { uri: `file://${ROOT}/` } }),
    );
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: "src/a.js" });
    expect(outcome.causes).toMatchObject({ "uri-base-resolved": 1 });
  });

  it("does not change a URI if the base is the checkout", () => {
    const outcome = normalizeUri(
      "src/a.js",
      { uriBaseId: "%SRCROOT%" },
      bases({ "%SRCROOT%": { uri: `file://${ROOT}/` } }),
    );
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it.each([
    ["has no URI", { "%SRCROOT%": { description: { text: "the root" } } }],
    ["is in a cycle", { "%SRCROOT%": { uriBaseId: "B" }, B: { uriBaseId: "%SRCROOT%" } }],
    [
      "is in a cycle of URIs",
      { "%SRCROOT%": { uri: "a/", uriBaseId: "B" }, B: { uri: "b/", uriBaseId: "%SRCROOT%" } },
    ],
    ["has another scheme", { "%SRCROOT%": { uri: "empty:" } }],
    ["is outside the checkout", { "%SRCROOT%": { uri: "file:///github/workspace/" } }],
    ["is not defined", {}],
  ])("does not change a relative URI if the base %s", (_name, ids) => {
    const outcome = normalizeUri("src/a.js", { uriBaseId: "%SRCROOT%" }, bases(ids));
    expect(uriOf(outcome)).toBe("src/a.js");
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("can be outside the checkout if the full path ends with exactly one file of the checkout", () => {
    const outcome = normalizeUri(
      "a.js",
      { uriBaseId: "B" },
      bases({ B: { uri: "file:///build/app/lib/" } }),
      {
        files: ["lib/a.js"],
      },
    );
    expect(uriOf(outcome)).toBe("lib/a.js");
  });

  it("is prepended if the base is relative", () => {
    expect(uriOf(normalizeUri("a.js", { uriBaseId: "B" }, bases({ B: { uri: "sub" } })))).toBe("sub/a.js");
  });

  it.each<[string, Record<string, unknown>]>([
    ["is below a base outside the repository", { A: { uri: "../x" }, B: { uri: "sub/", uriBaseId: "A" } }],
    [
      "is two levels below a base outside the repository",
      { A: { uri: "../x" }, C: { uriBaseId: "A" }, B: { uri: "sub/", uriBaseId: "C" } },
    ],
    ["has another scheme and a base", { A: { uri: "sub/" }, B: { uri: "git:x", uriBaseId: "A" } }],
    ["is absolute and has a base", { A: { uri: `file://${ROOT}/` }, B: { uri: "/x", uriBaseId: "A" } }],
    [
      "is below a relative base without its own base",
      { A: { uri: "2" }, B: { uri: "sub/", uriBaseId: "A" } },
    ],
  ])("does not change in a second normalization if the base %s", (_name, ids) => {
    const given = { files: ["a.js", "sub/a.js"] };
    const run = { ...bases(ids), artifacts: [{ location: { uri: "b.js", uriBaseId: "B" } }] };
    const { log } = normalizeUri("a.js", { uriBaseId: "B" }, run, given);
    // Evidence for other places is not looked for: the base that was resolved is no longer in the log.
    const again = { checkout: checkoutOf(ROOT, given.files, { kind: "partial" }) };
    expect(normalize(log, again).log).toEqual(log);
  });

  it("does not use the base of an absolute base", () => {
    const ids = { A: { uri: "file:///elsewhere/" }, B: { uri: `${ROOT}/src`, uriBaseId: "A" } };
    expect(uriOf(normalizeUri("a.js", { uriBaseId: "B" }, bases(ids)))).toBe("src/a.js");
  });

  it("is not resolved if it is the name of an Object property", () => {
    expect(uriOf(normalizeUri("a.js", { uriBaseId: "__proto__" }, bases({})))).toBe("a.js");
  });
});

describe("artifacts", () => {
  it("provide the URI for a location with only an index", () => {
    const outcome = normalize(
      logOf(
        [
          goodResult({
            locations: [{ physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 2 } } }],
          }),
        ],
        {
          artifacts: [{}, { location: { uri: `file://${ROOT}/src/b.js` } }],
        },
      ),
    );
    expect(broken(outcome)).toEqual([]);
    expect(uriOf(outcome)).toBe("src/b.js");
    expect(outcome.log?.runs[0]?.artifacts?.[1]?.location?.uri).toBe("src/b.js");
    expect(outcome.causes).toMatchObject({ "uri-from-artifact": 1 });
  });

  it("get the path-prefix only once", () => {
    const outcome = normalize(
      logOf(
        [
          goodResult({
            locations: [{ physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 2 } } }],
          }),
        ],
        {
          artifacts: [{ location: { uri: "b.js" } }],
        },
      ),
      { pathPrefix: "sub" },
    );
    expect(uriOf(outcome)).toBe("sub/b.js");
  });

  it("provide the URI of the containing artifact, except in a cycle", () => {
    const location = { physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 2 } } };
    const artifacts = [{ location: { uri: "app.zip" } }, { location: { uri: "/docs/a.md" }, parentIndex: 0 }];
    expect(uriOf(normalize(logOf([goodResult({ locations: [location] })], { artifacts })))).toBe("app.zip");
    const cyclic = [{ parentIndex: 1 }, { parentIndex: 0 }];
    expect(
      normalize(logOf([goodResult({ locations: [location] })], { artifacts: cyclic })).causes,
    ).toMatchObject({ "uri-missing": 1 });
  });

  it("can be missing: an index that is out of range is removed", () => {
    const outcome = normalize(logOf([goodResult({ locations: [at("src/a.js", { index: 7 })] })]));
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: "src/a.js" });
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("are merged if they are equal, and indices are renumbered", () => {
    const outcome = normalize(
      logOf(
        [goodResult({ locations: [at("b.js", { index: 2 })], relatedLocations: [at("a.js", { index: 1 })] })],
        {
          artifacts: [
            { location: { uri: "a.js" } },
            { location: { uri: "a.js" } },
            { location: { uri: "b.js" } },
          ],
        },
      ),
    );
    expect(broken(outcome)).toEqual([]);
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(1);
    expect(firstOf(outcome).relatedLocations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(0);
    expect(outcome.causes).toMatchObject({ "duplicate-merged": 1 });
  });
});

describe("URIs outside the locations of a result", () => {
  it("become relative if possible and never cause a rejection", () => {
    const outcome = normalize(
      logOf([
        goodResult({
          relatedLocations: [at(`${ROOT}/src/b.js`), at("C:\\other\\c d.js")],
          codeFlows: [{ threadFlows: [{ locations: [{ location: at(`file://${ROOT}/src/f.js`) }] }] }],
          analysisTarget: { uri: "https://example.com/x y" },
        }),
      ]),
    );
    expect(broken(outcome)).toEqual([]);
    const result = firstOf(outcome);
    expect(result.relatedLocations?.map((each) => each.physicalLocation?.artifactLocation?.uri)).toEqual([
      "src/b.js",
      "file:///C:/other/c%20d.js",
    ]);
    expect(
      result.codeFlows?.[0]?.threadFlows[0]?.locations[0]?.location?.physicalLocation?.artifactLocation?.uri,
    ).toBe("src/f.js");
    expect(result.analysisTarget?.uri).toBe("https://example.com/x%20y");
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});
