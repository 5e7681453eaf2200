import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sarif } from "./jobs.ts";
import { createStepRunner, type StepOptions, type StepResult } from "./run-step.ts";

const runStep = createStepRunner();
const GIT = { ".git/HEAD": "ref: refs/heads/main\n" };

/** A log with a result at each URI; `run` has further properties of its run. */
function logAt(uris: readonly string[], run: Record<string, unknown> = {}): string {
  const log = JSON.parse(sarif(uris.length)) as { runs: [Record<string, unknown>] };
  const { results } = log.runs[0] as { results: { locations: unknown }[] };
  for (const [index, uri] of uris.entries())
    if (results[index])
      results[index].locations = [
        { physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } },
      ];
  Object.assign(log.runs[0], run);
  return JSON.stringify(log);
}

function origin(repository: string): string {
  return `[remote "origin"]\n\turl = https://user:secret-token@github.com/${repository}.git\n`;
}

/** Runs a step on results at these URIs, with the files in the workspace. */
function placed(uris: readonly string[], files: Record<string, string>, more: StepOptions = {}) {
  return runStep({ ...more, files: { "results.sarif": logAt(uris), ...files } });
}

function uploaded({ tenant }: StepResult): (string | undefined)[] {
  interface Uploaded {
    runs: { results?: { locations?: { physicalLocation?: { artifactLocation?: { uri?: string } } }[] }[] }[];
  }
  return tenant.uploads.flatMap(({ log }) =>
    (log as unknown as Uploaded).runs.flatMap(({ results = [] }) =>
      results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ),
  );
}

const annotations = (log: string, level: string) =>
  log.split("\n").filter((line) => line.startsWith(`::${level}`));

describe.concurrent("inferred roots", () => {
  it("have a notice each that names root, folder, evidence and input", async () => {
    const uris = ["/build/x/src/a.c", "/build/x/lib/b.c", "/build/x/gen.c"];
    const ended = await placed(uris, { ...GIT, "src/a.c": "", "lib/b.c": "" });
    expect(uploaded(ended)).toEqual(["src/a.c", "lib/b.c", "gen.c"]);
    expect(ended.outputs).toMatchObject({ "validation-status": "PARTIALLY_VALID", "results-repaired": "3" });
    expect(annotations(ended.log, "notice")).toEqual([
      expect.stringContaining(
        "Paths below /build/x were placed in the root of the checkout. This explains 2 of 3 paths. To say the same yourself, set `strip-prefix: /build/x`.",
      ),
    ]);
    expect(ended.report.sarif.inferredRoots).toEqual([
      {
        file: "results.sarif",
        root: "/build/x",
        folder: "",
        explained: 2,
        paths: 3,
        input: "strip-prefix: /build/x",
      },
    ]);
  });
});

describe.concurrent("the checkout", () => {
  it("is the folder of the workspace whose origin is this repository", async () => {
    const files = {
      "app/.git/config": origin("Acme/App"),
      "app/src/a.c": "",
      "tools/.git/config": origin("acme/tools"),
      "tools/src/b.c": "",
    };
    const uris = [
      "src/a.c",
      "/github/workspace/app/src/a.c",
      "/github/workspace/tools/src/b.c",
      "src/gone.c",
    ];
    const ended = await placed(uris, files);
    expect(uploaded(ended)).toEqual(["src/a.c", "src/a.c", "src/gone.c"]);
    expect(ended.report.sarif.rejected).toEqual([
      {
        file: "results.sarif",
        pointer: "/runs/0/results/2",
        cause: "uri-outside-checkout",
        ruleId: "R1",
        location: "/github/workspace/tools/src/b.c",
      },
    ]);
  });

  it("is no folder if two are this repository, and a warning names both", async () => {
    const files = { "a/.git/config": origin("acme/app"), "b/.git/config": origin("acme/app"), "a/x/y.c": "" };
    const ended = await placed(["y.c"], files);
    expect(uploaded(ended)).toEqual(["y.c"]);
    expect(annotations(ended.log, "warning")).toEqual([expect.stringContaining("a, b")]);
  });

  it("of another repository causes a warning without its credentials, and nothing is inferred", async () => {
    const files = { ".git/config": origin("acme/other"), "web/src/a.c": "", "web/lib/b.c": "" };
    const ended = await placed(["src/a.c", "lib/b.c"], files);
    expect(uploaded(ended)).toEqual(["src/a.c", "lib/b.c"]);
    expect(annotations(ended.log, "warning")).toEqual([
      expect.stringMatching(/acme\/other.*acme\/app.*`repository-url`/),
    ]);
    expect(ended.log + JSON.stringify(ended.report) + ended.summary).not.toContain("secret-token");
    const given = await placed(["src/a.c"], files, {
      inputs: { "repository-url": "https://github.com/acme/app" },
    });
    expect(annotations(given.log, "warning")).toEqual([]);
  });

  it("can be of the fork that a pull request comes from", async () => {
    const payload = {
      pull_request: {
        head: { ref: "x", repo: { full_name: "Octo/App" } },
        base: { repo: { full_name: "acme/app" } },
      },
    };
    const files = { ".git/config": origin("octo/app"), "src/a.c": "" };
    const ended = await placed(["src/a.c"], files, { event: { name: "pull_request_target", payload } });
    expect(ended.log).not.toContain("is of repository");
  });

  it("is the repository around `checkout-path`, and the folder stays in the paths", async () => {
    const files = { ...GIT, "services/a/src/x.c": "", "services/a/main.c": "" };
    const inputs = { "checkout-path": "services/a" };
    const ended = await placed(["/github/workspace/services/a/src/x.c", "main.c"], files, { inputs });
    expect(uploaded(ended)).toEqual(["services/a/src/x.c", "services/a/main.c"]);
  });

  it("is warned about if the log names only other repositories", async () => {
    const versionControlProvenance = [{ repositoryUri: "https://github.com/acme/library" }];
    const file = logAt(["src/a.c"], { versionControlProvenance });
    const ended = await runStep({ files: { ...GIT, "results.sarif": file, "src/a.c": "" } });
    expect(annotations(ended.log, "warning")).toEqual([expect.stringMatching(/acme\/library.*acme\/app/)]);
  });
});

describe.concurrent("a job in a container", () => {
  it("understands the host's names in sarif-file and strip-prefix", async () => {
    const ended = await placed(
      ["/__w/_temp/src/a.c"],
      { ...GIT, "src/a.c": "" },
      {
        inputs: {
          "sarif-file": "results.sarif\n/home/runner/work/_temp/none.sarif",
          "strip-prefix": "/unused\n/home/runner/work/_temp",
        },
      },
    );
    expect(uploaded(ended)).toEqual(["src/a.c"]);
  });
});

describe.concurrent("a workspace behind a link", () => {
  it.skipIf(process.platform === "win32")("is known by both names", async () => {
    let link = "";
    const ended = await runStep({
      prepare: (machine) => {
        link = join(dirname(machine.workspace), "link");
        symlinkSync(machine.workspace, link);
        mkdirSync(join(machine.workspace, "src"));
        writeFileSync(join(machine.workspace, "src/a.c"), "");
        writeFileSync(
          join(machine.workspace, "linked.sarif"),
          logAt([`${link}/src/a.c`, `${machine.workspace}/src/a.c`]),
        );
      },
      inputs: { "checkout-path": "../link", "sarif-file": "linked.sarif" },
    });
    expect(uploaded(ended)).toEqual(["src/a.c", "src/a.c"]);
  });
});

describe.concurrent("rejected results", () => {
  it("are all in the report; log and summary show the first and say where the rest is", async () => {
    const uris = [...Array.from({ length: 30 }, (_, index) => `/elsewhere/${index}.c`), "src/a.c"];
    const ended = await placed(uris, { ...GIT, "src/a.c": "" });
    const { rejected, rejectedLeftOut } = ended.report.sarif;
    expect(rejected.map(({ location }: { location: string }) => location)).toEqual(uris.slice(0, 30));
    expect(rejectedLeftOut).toBe(0);
    expect(ended.log).toContain("Every rejected result is in the JSON report, under `sarif.rejected`");
    expect(ended.summary).toContain("and 27 more in the JSON report");
  });
});
