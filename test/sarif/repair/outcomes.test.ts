import { describe, expect, it } from "vitest";
import { fallbackUri } from "../../../src/sarif/repair/fallback.ts";
import { checkoutOf } from "../defaults.ts";
import { at, broken, firstOf, type Given, goodResult, logOf, normalize, ROOT, uriOf } from "./helpers.ts";

type Json = Record<string, unknown>;

/** Normalizes a run that has the properties `run` and one result at `uri`. */
function normalizeUri(uri: string, run: Json = {}, given: Given = {}) {
  const outcome = normalize(logOf([goodResult({ locations: [at(uri)] })], run), given);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("the verdict of a log", () => {
  it("is VALID if the log only uses references and defaults that SARIF allows", () => {
    const log = {
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Scanner",
              rules: [
                {
                  id: "R1",
                  messageStrings: { d: { text: "call of {0}" } },
                  defaultConfiguration: { level: "error" },
                },
              ],
            },
          },
          artifacts: [{ location: { uri: "src/a.js" } }],
          originalUriBaseIds: { SRC: { uri: "src/" } },
          results: [
            {
              ruleIndex: 0,
              message: { id: "d", arguments: ["eval"] },
              locations: [{ physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 1 } } }],
            },
            {
              ruleId: "R2",
              message: { text: "m" },
              locations: [at("a.js", { uriBaseId: "SRC" }), at("./src/../src/a.js")],
            },
            {
              ruleId: "R1/sub",
              message: { markdown: "*m*" },
              locations: [at("file:///github/workspace/src/a.js")],
            },
          ],
        },
      ],
    };
    const outcome = normalize(log, { files: ["src/a.js"] });
    expect(outcome.sarifReport).toMatchObject({
      verdict: "VALID",
      counts: { ready: 3, repaired: 0, rejected: 0 },
    });
    expect(outcome.sarifReport.causes.map(({ kind }) => kind)).toEqual(
      outcome.sarifReport.causes.map(() => "resolved"),
    );
    expect(firstOf(outcome)).toMatchObject({
      ruleId: "R1",
      level: "error",
      message: { text: "call of eval" },
    });
  });

  it.each<[string, Json]>([
    ["no region", { locations: [at("src/a.js", {}, undefined)] }],
    ["an unknown level", { level: "purple" }],
    ["a URI with a fragment", { locations: [at("src/a.js#L3")] }],
    ["no ruleId", { ruleId: undefined }],
  ])("is PARTIALLY_VALID if a result has %s", (_what, more) => {
    expect(normalize(logOf([goodResult(more)])).sarifReport).toMatchObject({
      verdict: "PARTIALLY_VALID",
      counts: { ready: 1, repaired: 1, rejected: 0 },
    });
  });
});

describe("a result without a ruleId", () => {
  it("shares a placeholder rule with other such results", () => {
    const results = [goodResult({ ruleId: undefined }), goodResult({ ruleId: "" }), goodResult()];
    const outcome = normalize(logOf(results, {}, { rules: [] }));
    expect(outcome.log?.runs[0]?.results?.map(({ ruleId }) => ruleId)).toEqual([
      "no-rule-id",
      "no-rule-id",
      "R1",
    ]);
    expect(outcome.log?.runs[0]?.tool.driver.rules).toEqual([{ id: "no-rule-id" }, { id: "R1" }]);
    expect(outcome.causes).toMatchObject({ "rule-placeholder": 2 });
  });
});

describe("an absolute path", () => {
  it.each([
    "/github/workspace/lib/gone.js",
    "/__w/app/app/lib/gone.js",
    "file:///home/runner/work/app/app/lib/gone.js",
    "/Users/runner/work/app/app/lib/gone.js",
    "D:\\a\\app\\app\\lib\\gone.js",
    "file:///d:/a/app/app/lib/gone.js",
    "/opt/actions-runner/_work/app/app/lib/gone.js",
  ])("becomes relative even if the file does not exist: %s", (uri) => {
    const outcome = normalizeUri(uri, {}, { root: "/elsewhere" });
    expect(uriOf(outcome)).toBe("lib/gone.js");
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it.each([
    "/__w/other/other/x.js",
    "/home/runner/work/app/x.js",
    "/home/runner/work/x/app/app/x.js",
    "D:\\b\\app\\app\\x.js",
  ])("is rejected outside the checkout: %s", (uri) => {
    expect(normalizeUri(uri, {}, { root: "/elsewhere" }).causes).toMatchObject({ "uri-outside-checkout": 1 });
  });

  it.each([
    ["file:///home/other/build/", "file:///home/other/build/lib/z.js", "lib/z.js"],
    ["/home/other/build", "/home/other/build/lib/z.js", "lib/z.js"],
    ["C:\\build", "C:\\build\\lib\\z.js", "lib/z.js"],
  ])("becomes relative to the working directory %s: %s becomes %s", (uri, path, expected) => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
    const outcome = normalizeUri(path, { invocations });
    expect(uriOf(outcome)).toBe(expected);
    expect(outcome.causes).toHaveProperty("uri-known-root");
  });

  it.each(["file:///", "/", "C:\\"])("does not become relative to the file system root %s", (uri) => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
    const outcome = normalizeUri("C:\\usr\\lib\\z.js", { invocations });
    expect(outcome.causes).toMatchObject({ "uri-outside-checkout": 1 });
  });

  it("becomes the matching file of the checkout if no file matches below the working directory", () => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri: "file:///build/sub/" } }];
    const outcome = normalizeUri("/build/sub/lib/z.js", { invocations }, { files: ["sub/lib/z.js"] });
    expect(uriOf(outcome)).toBe("sub/lib/z.js");
  });
});

describe("strip-prefix", () => {
  it.each([
    ["../../path/ec2.tf", ["../../path"], "iac", "iac/ec2.tf"],
    ["../../path/ec2.tf", ["../../path/"], "", "ec2.tf"],
    ["../ec2.tf", [".."], "", "ec2.tf"],
    ["build/src/a.c", ["other", "./build"], "", "src/a.c"],
  ])(
    "is removed: %s with the prefixes %j and the path-prefix %j becomes %s",
    (uri, stripPrefix, pathPrefix, expected) => {
      const outcome = normalizeUri(uri, {}, { stripPrefix, pathPrefix });
      expect(uriOf(outcome)).toBe(expected);
      expect(outcome.sarifReport.verdict).toBe("VALID");
    },
  );

  it("is suggested for a URI that points outside the repository", () => {
    const [cause] = normalizeUri("../../path/ec2.tf").sarifReport.causes;
    expect(cause).toMatchObject({
      code: "uri-leaves-repository",
      fix: expect.stringContaining("strip-prefix"),
    });
  });
});

describe("a run with paths relative to a folder of the checkout", () => {
  const results = ["main.tf", "modules/vpc/main.tf"].map((uri) => goodResult({ locations: [at(uri)] }));
  const files = ["terraform/main.tf", "terraform/modules/vpc/main.tf", "README.md"];
  const urisOf = (given: Given, run: Json = {}) => {
    const outcome = normalize(
      logOf(results, { artifacts: [{ location: { uri: "main.tf" } }], ...run }),
      given,
    );
    expect(broken(outcome)).toEqual([]);
    const [first] = outcome.log?.runs ?? [];
    return {
      uris: first?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
      artifact: first?.artifacts?.[0]?.location?.uri,
      outcome,
    };
  };
  const UNCHANGED = ["main.tf", "modules/vpc/main.tf"];

  it("gets URIs that start with the folder and reports the repair", () => {
    const { uris, artifact, outcome } = urisOf({ files });
    expect(uris).toEqual(["terraform/main.tf", "terraform/modules/vpc/main.tf"]);
    expect(artifact).toBe("terraform/main.tf");
    expect(outcome.causes).toMatchObject({ "uri-root-mapped": 2 });
  });

  it.each<[string, Given]>([
    ["one of the files is at the root", { files: [...files, "main.tf"] }],
    ["only one of the files is in the folder", { files: ["terraform/main.tf"] }],
    ["two folders contain all files", { files: [...files, "b/main.tf", "b/modules/vpc/main.tf"] }],
    ["path-prefix is set", { files, pathPrefix: "infra" }],
  ])("ignores the folder if %s", (_what, given) => {
    const { uris } = urisOf(given);
    const prefix = given.pathPrefix === undefined ? "" : `${given.pathPrefix}/`;
    expect(uris).toEqual(UNCHANGED.map((uri) => `${prefix}${uri}`));
  });

  it.each(["file:///github/workspace/b/", "file:///home/runner/work/app/app/b/"])(
    "uses the working directory %s if two folders contain all files",
    (uri) => {
      const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
      const both = [...files, "b/main.tf", "b/modules/vpc/main.tf"];
      expect(urisOf({ files: both }, { invocations }).uris).toEqual(["b/main.tf", "b/modules/vpc/main.tf"]);
    },
  );
});

describe("fallback-location", () => {
  const fallbackLocation = "Dockerfile";
  it.each<[string, Json, string]>([
    ["no locations", { locations: undefined }, ""],
    ["an empty locations array", { locations: [] }, ""],
    [
      "only a logical location",
      { locations: [{ logicalLocations: [{ fullyQualifiedName: "a.B.c" }] }] },
      "a.B.c",
    ],
    [
      "an image name with a path as its URI",
      { locations: [at("library/alpine:3.19")] },
      "library/alpine:3.19",
    ],
    ["an image name as its URI", { locations: [at("alpine:3.19")] }, "alpine:3.19"],
    [
      "an image digest as its URI",
      { locations: [at(`ghcr.io/acme/app@sha256:${"0".repeat(64)}`)] },
      "ghcr.io/acme/app",
    ],
    ["a URL as its URI", { locations: [at("https://shop.example/login")] }, "https://shop.example/login"],
    ["prose as its URI", { locations: [at("no file associated with this alert")] }, "no file associated"],
    ["an empty URI", { locations: [at("")] }, ""],
  ])("accepts a result with %s and adds any original location to its message", (_what, more, reported) => {
    const log = () => logOf([goodResult(more), goodResult()]);
    const outcome = normalize(log(), { fallbackLocation });
    expect(broken(outcome)).toEqual([]);
    const [result] = outcome.log?.runs[0]?.results ?? [];
    const physicalLocation = { artifactLocation: { uri: "Dockerfile" }, region: { startLine: 1 } };
    expect(result?.locations).toMatchObject([{ physicalLocation }]);
    expect(result?.message.text).toContain(reported);
    expect(outcome.sarifReport).toMatchObject({
      verdict: "PARTIALLY_VALID",
      counts: { ready: 2, repaired: 1, rejected: 0 },
    });
    const without = normalize(log());
    expect(without.sarifReport.counts).toMatchObject({ ready: 1, rejected: 1 });
    expect(without.sarifReport.causes[0]?.fix).toContain("fallback-location");
  });

  it.each([
    ["ghcr.io/acme/app:1.0", "acme/app"],
    ["ghcr.io/acme/team/app:1.0", "acme/team/app"],
    ["localhost:5000/app:1.0", "app"],
    ["alpine:3.19", "library/alpine"],
    ["docker.io/alpine:3.19", "library/alpine"],
    [`ghcr.io/acme/app@sha256:${"0".repeat(64)}`, "acme/app"],
    ["acme/app:1.0", "acme/app"],
  ])("applies to the image %s with the URI %s unless such a file exists", (imageName, uri) => {
    const run = { properties: { imageName } };
    expect(uriOf(normalizeUri(uri, run, { fallbackLocation }))).toBe("Dockerfile");
    expect(normalizeUri(uri, run).causes).toHaveProperty("uri-image");
    expect(uriOf(normalizeUri(uri, run, { files: [uri] }))).toBe(uri);
    expect(uriOf(normalizeUri("usr/lib/x", run))).toBe("usr/lib/x");
  });

  it.each(["src/a.js:12", "src/a.js", "a:b.js"])("does not apply to the file path %s", (uri) => {
    const outcome = normalizeUri(uri, {}, { fallbackLocation, files: ["a:b.js"] });
    expect(outcome.causes).not.toHaveProperty("location-fallback");
  });

  it.each([
    ["/work/my app", "/work/my app/Dockerfile"],
    ["/work/my app", "file:///work/my%20app/Dockerfile"],
    ["c:\\work\\my app", "C:\\work\\my app\\Dockerfile"],
  ])("can be an absolute path in the checkout %s: %s", (root, input) => {
    expect(fallbackUri(input, checkoutOf(root, ["Dockerfile"]))).toBe("Dockerfile");
  });

  const repository = [".git/HEAD", "Dockerfile", "src/a.js"];
  it.each<[string, readonly string[]]>([
    ["/usr/lib/x.so", []],
    ["file:///var/lib/dpkg/status", []],
    ["../../elsewhere/a.js", []],
    ["/", []],
    [".", []],
    ["SRCROOT", []],
    ["%SRCROOT%", []],
    [ROOT, []],
    ["/github/workspace", []],
    ["usr/lib/python3/METADATA", repository],
    ["my-image//lib/apk/db/installed", repository],
    ["shop.example", repository],
  ])("applies to %s, which has no place in the checkout %j", (uri, files) => {
    const outcome = normalizeUri(uri, {}, { fallbackLocation, files });
    expect(uriOf(outcome)).toBe("Dockerfile");
    expect(outcome.causes).toEqual({ "location-fallback": 1 });
  });

  it.each<[string, Given]>([
    ["gen/a.js", { files: ["Dockerfile", "src/a.js"] }],
    ["gen/a.js", { checkout: checkoutOf(ROOT, repository, { kind: "partial" }) }],
    ["gen/a.js", {}],
    ["src/a.js", { files: repository }],
    ["src", { files: repository }],
    ["/github/workspace/gen/a.js", { files: repository }],
    ["gen/a.js", { files: repository, pathPrefix: "sub" }],
  ])("does not apply to the path %s in %j", (uri, given) => {
    expect(normalizeUri(uri, {}, { fallbackLocation, ...given }).causes).not.toHaveProperty(
      "location-fallback",
    );
  });

  it("does not apply to a result that has another location with a place", () => {
    const locations = [at("usr/lib/x"), at("src/a.js")];
    const outcome = normalize(logOf([goodResult({ locations })]), { fallbackLocation, files: repository });
    expect(firstOf(outcome).locations?.map((one) => one.physicalLocation?.artifactLocation?.uri)).toEqual([
      "usr/lib/x",
      "src/a.js",
    ]);
  });
});

describe("the index of an artifactLocation with a URI", () => {
  const artifacts = [{ location: { uri: "src/b.js" } }, { location: { uri: "src/a.js" } }];
  it.each([
    [0, undefined],
    [1, 1],
    [7, undefined],
  ])("is removed unless the artifact has the same URI: %s becomes %s", (index, expected) => {
    const outcome = normalize(logOf([goodResult({ locations: [at("src/a.js", { index })] })], { artifacts }));
    expect(uriOf(outcome)).toBe("src/a.js");
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(expected);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("results that are not findings of this scan", () => {
  const results = [
    goodResult({ kind: "pass", level: "none" }),
    goodResult({ kind: "notApplicable", level: "none" }),
    goodResult({ kind: "informational", level: "none" }),
    goodResult({ baselineState: "absent" }),
    goodResult({ suppressions: [{ kind: "inSource" }] }),
    goodResult({ kind: "review", level: "none" }),
    goodResult({ kind: "open", level: "none" }),
    goodResult({ baselineState: "unchanged" }),
  ];
  it.each([true, false])("are removed and counted by reason if normalize is %s", (repair) => {
    const { sarifReport, causes } = normalize(logOf(results), { normalize: repair });
    expect(sarifReport).toMatchObject({ verdict: "VALID", counts: { total: 8, ready: 3, suppressed: 5 } });
    expect(causes).toEqual({ "not-a-finding": 3, "not-in-this-scan": 1, suppressed: 1 });
  });

  it("are removed even if suppressed results are included", () => {
    const { sarifReport } = normalize(logOf(results), { includeSuppressed: true });
    expect(sarifReport.counts).toMatchObject({ ready: 4, suppressed: 4 });
  });
});

describe("severity-from: security-severity", () => {
  const ORIGINAL = "the original level";
  it.each<[unknown, string]>([
    ["9.8", "error"],
    ["7.0", "error"],
    [7, "error"],
    ["6.9", "warning"],
    ["4", "warning"],
    ["3.9", "note"],
    ["0.1", "note"],
    ["0.0", "none"],
    [10, "error"],
    ["10.1", ORIGINAL],
    [-1, ORIGINAL],
    ["undefined", ORIGINAL],
    ["", ORIGINAL],
    [null, ORIGINAL],
    ["1e1", ORIGINAL],
  ])("maps the security-severity %j to %s", (severity, expected) => {
    const rules = [{ id: "R1", properties: { "security-severity": severity } }];
    for (const level of ["warning", "error"]) {
      const outcome = normalize(logOf([goodResult({ level })], {}, { rules }), {
        severityFrom: "security-severity",
      });
      expect(firstOf(outcome).level).toBe(expected === ORIGINAL ? level : expected);
      expect(outcome.sarifReport.verdict).toBe(severity === null ? outcome.sarifReport.verdict : "VALID");
    }
  });

  it("prefers the property of the result to the property of the rule, and ignores both by default", () => {
    const rules = [{ id: "R1", properties: { "security-severity": "9.8" } }];
    const log = () => logOf([goodResult({ properties: { "security-severity": "1.0" } })], {}, { rules });
    expect(firstOf(normalize(log(), { severityFrom: "security-severity" })).level).toBe("note");
    expect(firstOf(normalize(log())).level).toBe("warning");
  });

  it("does not change the level of a result that is not a failure", () => {
    const result = goodResult({ kind: "review", level: "none", properties: { "security-severity": "9.8" } });
    expect(firstOf(normalize(logOf([result]), { severityFrom: "security-severity" })).level).toBe("none");
  });
});

describe("a failed scan", () => {
  it("is reported with its exit code, signal and error notifications", () => {
    const invocations = [
      { executionSuccessful: true },
      {
        executionSuccessful: false,
        exitCode: 2,
        exitSignalName: "SIGSEGV",
        toolExecutionNotifications: [
          { level: "warning", message: { text: "slow" } },
          { level: "error", message: { text: "cannot parse b.js" } },
        ],
        toolConfigurationNotifications: [{ level: "error", message: { text: "no config" } }],
      },
      { executionSuccessful: false },
    ];
    for (const repair of [true, false]) {
      const { sarifReport } = normalize(logOf([goodResult()], { invocations }), { normalize: repair });
      expect(sarifReport.verdict).toBe("VALID");
      expect(sarifReport.scanFailures.map(({ summary }) => summary)).toEqual([
        "Scanner reports a failed scan in scan.sarif (exit code 2; signal SIGSEGV; cannot parse b.js; no config)",
        "Scanner reports a failed scan in scan.sarif",
      ]);
    }
  });
});

it("rejects a result for the first fault of its locations", () => {
  const locations = [at("/elsewhere/a.js"), at("https://x.example"), at("")];
  const { sarifReport } = normalize(logOf([goodResult({ locations }), goodResult()]));
  expect(sarifReport.rejected).toEqual([
    {
      file: "scan.sarif",
      pointer: "/runs/0/results/0",
      cause: "uri-outside-checkout",
      ruleId: "R1",
      location: "/elsewhere/a.js",
    },
  ]);
});

describe("paths that are missing from the checkout", () => {
  const pathsOf = (uris: readonly string[], files: readonly string[]) =>
    normalize(logOf(uris.map((uri) => goodResult({ locations: [at(uri)] }))), { files }).sarifReport.paths;

  it("are counted once each and reported with an example", () => {
    const uris = ["src/a.js", "root/.cache/x", "root/.cache/x", "src/", "gen/b.js"];
    expect(pathsOf(uris, ["src/a.js"])).toEqual({
      there: 2,
      missing: 2,
      example: "root/.cache/x",
      advice: "fallback-location",
    });
  });

  it.each([
    [
      "are counted if the checkout contains similar files",
      ["x.js"],
      ["lib/y.js"],
      { there: 0, missing: 1, example: "x.js", advice: "path-prefix" },
    ],
    [
      "are counted if a repository is checked out",
      ["x.js"],
      [".git/HEAD"],
      { there: 0, missing: 1, example: "x.js", advice: "path-prefix" },
    ],
    ["are not counted if nothing is checked out", ["x.js"], ["results.sarif"], { there: 0, missing: 0 }],
  ])("%s", (_what, uris, files, expected) => {
    expect(pathsOf(uris, files)).toEqual(expected);
  });

  it("are not counted if an absolute path starts with a known root", () => {
    expect(pathsOf(["src/a.js", "/github/workspace/gone.js"], ["src/a.js"])).toEqual({
      there: 1,
      missing: 0,
    });
  });
});
