import { describe, expect, it } from "vitest";
import { fallbackUri } from "../../../src/sarif/repair/fallback.ts";
import { at, broken, firstOf, type Given, goodResult, logOf, normalize, uriOf } from "./helpers.ts";

type Json = Record<string, unknown>;

/** One result at this URI, in a run with these properties. */
function located(uri: string, run: Json = {}, given: Given = {}) {
  const outcome = normalize(logOf([goodResult({ locations: [at(uri)] })], run), given);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("a log that is legal SARIF", () => {
  it("is VALID, with nothing repaired, whatever SARIF leaves to its reader", () => {
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
    ["a line that is missing", { locations: [at("src/a.js", {}, undefined)] }],
    ["a level that does not exist", { level: "purple" }],
    ["a URI with a backslash", { locations: [at("src\\a.js")] }],
    ["no rule", { ruleId: undefined }],
  ])("but for %s is PARTIALLY_VALID", (_what, more) => {
    expect(normalize(logOf([goodResult(more)])).sarifReport).toMatchObject({
      verdict: "PARTIALLY_VALID",
      counts: { ready: 1, repaired: 1, rejected: 0 },
    });
  });
});

describe("a result without a rule", () => {
  it("shares one placeholder rule with others like it", () => {
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
  ])("%s is one of this repository, whether the file exists or not", (uri) => {
    const outcome = located(uri, {}, { root: "/elsewhere" });
    expect(uriOf(outcome)).toBe("lib/gone.js");
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it.each([
    "/__w/other/other/x.js",
    "/home/runner/work/app/x.js",
    "/home/runner/work/x/app/app/x.js",
    "D:\\b\\app\\app\\x.js",
  ])("%s is not", (uri) => {
    expect(located(uri, {}, { root: "/elsewhere" }).causes).toMatchObject({ "uri-outside-checkout": 1 });
  });

  it.each([
    ["file:///home/other/build/", "file:///home/other/build/lib/z.js", "lib/z.js"],
    ["/home/other/build", "/home/other/build/lib/z.js", "lib/z.js"],
    ["C:\\build", "C:\\build\\lib\\z.js", "lib/z.js"],
  ])("below the working directory %s: %s", (uri, path, expected) => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
    const outcome = located(path, { invocations });
    expect(uriOf(outcome)).toBe(expected);
    expect(outcome.causes).toHaveProperty("uri-known-root");
  });

  it.each(["file:///", "/", "C:\\"])("is not known below the working directory %s", (uri) => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
    const outcome = located("C:\\usr\\lib\\z.js", { invocations });
    expect(outcome.causes).toMatchObject({ "uri-outside-checkout": 1 });
  });

  it("below the working directory, but found elsewhere in the checkout, is that file", () => {
    const invocations = [{ executionSuccessful: true, workingDirectory: { uri: "file:///build/sub/" } }];
    const outcome = located("/build/sub/lib/z.js", { invocations }, { files: ["sub/lib/z.js"] });
    expect(uriOf(outcome)).toBe("sub/lib/z.js");
  });
});

describe("strip-prefix", () => {
  it.each([
    ["../../path/ec2.tf", ["../../path"], "iac", "iac/ec2.tf"],
    ["../../path/ec2.tf", ["../../path/"], "", "ec2.tf"],
    ["../ec2.tf", [".."], "", "ec2.tf"],
    ["build/src/a.c", ["other", "./build"], "", "src/a.c"],
  ])("takes a relative root off %s", (uri, stripPrefix, pathPrefix, expected) => {
    const outcome = located(uri, {}, { stripPrefix, pathPrefix });
    expect(uriOf(outcome)).toBe(expected);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("is what the advice for a URI that climbs out of the repository names", () => {
    const [cause] = located("../../path/ec2.tf").sarifReport.causes;
    expect(cause).toMatchObject({
      code: "uri-leaves-repository",
      fix: expect.stringContaining("strip-prefix"),
    });
  });
});

describe("a run whose paths start at a folder of the checkout", () => {
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

  it("has it put before them, and is reported so", () => {
    const { uris, artifact, outcome } = urisOf({ files });
    expect(uris).toEqual(["terraform/main.tf", "terraform/modules/vpc/main.tf"]);
    expect(artifact).toBe("terraform/main.tf");
    expect(outcome.causes).toMatchObject({ "uri-folder-found": 2 });
  });

  it.each<[string, Given]>([
    ["one of them is at the root", { files: [...files, "main.tf"] }],
    ["only one of them is below it", { files: ["terraform/main.tf"] }],
    ["two folders hold all of them", { files: [...files, "b/main.tf", "b/modules/vpc/main.tf"] }],
    ["the user names a folder", { files, pathPrefix: "infra" }],
  ])("is left as it is where %s", (_what, given) => {
    const { uris } = urisOf(given);
    const prefix = given.pathPrefix === undefined ? "" : `${given.pathPrefix}/`;
    expect(uris).toEqual(UNCHANGED.map((uri) => `${prefix}${uri}`));
  });

  it.each(["file:///github/workspace/b/", "file:///home/runner/work/app/app/b/"])(
    "takes the working directory %s where two would do",
    (uri) => {
      const invocations = [{ executionSuccessful: true, workingDirectory: { uri } }];
      const both = [...files, "b/main.tf", "b/modules/vpc/main.tf"];
      expect(urisOf({ files: both }, { invocations }).uris).toEqual(["b/main.tf", "b/modules/vpc/main.tf"]);
    },
  );
});

describe("a finding without a place in a file", () => {
  const fallbackLocation = "Dockerfile";
  it.each<[string, Json, string]>([
    ["no location", { locations: undefined }, ""],
    ["an empty list of locations", { locations: [] }, ""],
    ["a logical location", { locations: [{ logicalLocations: [{ fullyQualifiedName: "a.B.c" }] }] }, "a.B.c"],
    ["an image with a path", { locations: [at("library/alpine:3.19")] }, "library/alpine:3.19"],
    ["an image", { locations: [at("alpine:3.19")] }, "alpine:3.19"],
    [
      "an image by digest",
      { locations: [at(`ghcr.io/acme/app@sha256:${"0".repeat(64)}`)] },
      "ghcr.io/acme/app",
    ],
    ["a URL", { locations: [at("https://shop.example/login")] }, "https://shop.example/login"],
    ["prose", { locations: [at("no file associated with this alert")] }, "no file associated"],
    ["an empty URI", { locations: [at("")] }, ""],
  ])("%s: it goes to line 1 of the fallback, and its message keeps what it said", (_what, more, said) => {
    const log = () => logOf([goodResult(more), goodResult()]);
    const outcome = normalize(log(), { fallbackLocation });
    expect(broken(outcome)).toEqual([]);
    const [result] = outcome.log?.runs[0]?.results ?? [];
    const physicalLocation = { artifactLocation: { uri: "Dockerfile" }, region: { startLine: 1 } };
    expect(result?.locations).toMatchObject([{ physicalLocation }]);
    expect(result?.message.text).toContain(said);
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
  ])("the image %s, which Trivy calls %s", (imageName, uri) => {
    const run = { properties: { imageName } };
    expect(uriOf(located(uri, run, { fallbackLocation }))).toBe("Dockerfile");
    expect(located(uri, run).causes).toHaveProperty("uri-image");
    expect(uriOf(located(uri, run, { files: [uri] }))).toBe(uri);
    expect(uriOf(located("usr/lib/x", run))).toBe("usr/lib/x");
  });

  it.each(["src/a.js:12", "src/a.js", "a:b.js"])("%s is a place", (uri) => {
    const outcome = located(uri, {}, { fallbackLocation, files: ["a:b.js"] });
    expect(outcome.causes).not.toHaveProperty("location-fallback");
  });

  it.each([
    ["/work/my app", "/work/my app/Dockerfile"],
    ["/work/my app", "file:///work/my%20app/Dockerfile"],
    ["c:\\work\\my app", "C:\\work\\my app\\Dockerfile"],
  ])("may be named as a path inside the checkout at %s: %s", (root, input) => {
    const checkout = { root, isFile: (path: string) => path === "Dockerfile", list: () => ["Dockerfile"] };
    expect(fallbackUri(input, checkout)).toBe("Dockerfile");
  });

  it("is another matter where the file is only elsewhere", () => {
    const outcome = located("/usr/lib/x.so", {}, { fallbackLocation });
    expect(outcome.causes).toMatchObject({ "uri-outside-checkout": 1 });
  });
});

describe("an index that contradicts its URI", () => {
  const artifacts = [{ location: { uri: "src/b.js" } }, { location: { uri: "src/a.js" } }];
  it.each([
    [0, undefined],
    [1, 1],
    [7, undefined],
  ])("the URI counts: index %s becomes %s", (index, expected) => {
    const outcome = normalize(logOf([goodResult({ locations: [at("src/a.js", { index })] })], { artifacts }));
    expect(uriOf(outcome)).toBe("src/a.js");
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(expected);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("what is no finding of this scan", () => {
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
  it.each([true, false])("is left out and counted by its reason, with repairs: %s", (repair) => {
    const { sarifReport, causes } = normalize(logOf(results), { normalize: repair });
    expect(sarifReport).toMatchObject({ verdict: "VALID", counts: { total: 8, ready: 3, suppressed: 5 } });
    expect(causes).toEqual({ "not-a-finding": 3, "not-in-this-scan": 1, suppressed: 1 });
  });

  it("stays out where suppressed results are wanted", () => {
    const { sarifReport } = normalize(logOf(results), { includeSuppressed: true });
    expect(sarifReport.counts).toMatchObject({ ready: 4, suppressed: 4 });
  });
});

describe("severity-from: security-severity", () => {
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
    ["10.1", "kept"],
    [-1, "kept"],
    ["undefined", "kept"],
    ["", "kept"],
    [null, "kept"],
    ["1e1", "kept"],
  ])("of %j leads to %s", (severity, expected) => {
    const rules = [{ id: "R1", properties: { "security-severity": severity } }];
    for (const level of ["warning", "error"]) {
      const outcome = normalize(logOf([goodResult({ level })], {}, { rules }), {
        severityFrom: "security-severity",
      });
      expect(firstOf(outcome).level).toBe(expected === "kept" ? level : expected);
      expect(outcome.sarifReport.verdict).toBe(severity === null ? outcome.sarifReport.verdict : "VALID");
    }
  });

  it("of the result goes before that of its rule, and neither counts without the input", () => {
    const rules = [{ id: "R1", properties: { "security-severity": "9.8" } }];
    const log = () => logOf([goodResult({ properties: { "security-severity": "1.0" } })], {}, { rules });
    expect(firstOf(normalize(log(), { severityFrom: "security-severity" })).level).toBe("note");
    expect(firstOf(normalize(log())).level).toBe("warning");
  });

  it("leaves the level of what is no failure", () => {
    const result = goodResult({ kind: "review", level: "none", properties: { "security-severity": "9.8" } });
    expect(firstOf(normalize(logOf([result]), { severityFrom: "security-severity" })).level).toBe("none");
  });
});

describe("a scan that failed", () => {
  it("is reported with exit code, signal and the first error notifications", () => {
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

describe("paths that are not in the checkout", () => {
  const pathsOf = (uris: readonly string[], files: readonly string[]) =>
    normalize(logOf(uris.map((uri) => goodResult({ locations: [at(uri)] }))), { files }).sarifReport.paths;

  it("are counted, each once, with an example", () => {
    const uris = ["src/a.js", "root/.cache/x", "root/.cache/x", "src/", "gen/b.js"];
    expect(pathsOf(uris, ["src/a.js"])).toEqual({ there: 1, missing: 2, example: "root/.cache/x" });
  });

  it.each([
    ["the checkout holds files like them", ["x.js"], ["lib/y.js"], { there: 0, missing: 1, example: "x.js" }],
    ["a repository is checked out", ["x.js"], [".git/HEAD"], { there: 0, missing: 1, example: "x.js" }],
    ["nothing is checked out", ["x.js"], ["results.sarif"], { there: 0, missing: 0 }],
  ])("count where %s", (_what, uris, files, expected) => {
    expect(pathsOf(uris, files)).toEqual(expected);
  });

  it("are no matter where a known root led to them", () => {
    expect(pathsOf(["src/a.js", "/github/workspace/gone.js"], ["src/a.js"])).toEqual({
      there: 1,
      missing: 0,
    });
  });
});
