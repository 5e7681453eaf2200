/**
 * Runs the built bundle as a runner would: a child process with `INPUT_*`, `GITHUB_*` and command files, its
 * inputs' defaults taken from action.yml.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
};

/** The bundle that `npm run build` made. */
const BUNDLE = join(root, "dist", "index.js");

export interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the workspace by relative path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly nodeArguments?: readonly string[];
  /** Called when the process has started. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Called with the whole standard error whenever it grows. */
  readonly onErrors?: (errors: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly errors: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, undefined if none was written. */
  readonly report: Report | undefined;
  /** Milliseconds. */
  readonly duration: number;
}

/** The JSON report. */
// biome-ignore lint/suspicious/noExplicitAny: the report is checked against its published schema, not by types.
type Report = any;

/** A runner's machine: a workspace and a temporary folder that live until `dispose`. */
export class RunnerDouble {
  readonly folder: string = mkdtempSync(join(tmpdir(), "runner-"));
  readonly workspace: string = join(this.folder, "work");
  readonly temp: string = join(this.folder, "temp");

  constructor() {
    for (const folder of [this.workspace, this.temp]) mkdirSync(folder);
  }

  write(path: string, content: string | Uint8Array): void {
    const absolute = join(this.workspace, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(job: Job): Promise<Ended> {
    for (const [path, content] of Object.entries(job.files ?? {})) this.write(path, content);
    const commands = mkdtempSync(join(this.folder, "commands-"));
    const paths = {
      output: join(commands, "output"),
      summary: join(commands, "summary"),
      event: join(commands, "event.json"),
    };
    for (const path of [paths.output, paths.summary]) writeFileSync(path, "");
    writeFileSync(paths.event, JSON.stringify(job.event?.payload ?? {}));
    const env = { ...this.#environment(job, paths), ...inputsAsSet(job.inputs, this.workspace), ...job.env };
    const { exitCode, signal, log, errors, duration } = await this.#spawn(job, env);
    const outputs = parseOutputs(readFileSync(paths.output, "utf8"));
    const reportPath = outputs.report;
    const report =
      reportPath !== undefined && existsSync(reportPath)
        ? JSON.parse(readFileSync(reportPath, "utf8"))
        : undefined;
    const summary = readFileSync(paths.summary, "utf8");
    return { exitCode, signal, log, errors, outputs, summary, report, duration };
  }

  #environment(job: Job, paths: { output: string; summary: string; event: string }): Record<string, string> {
    return {
      PATH: process.env.PATH ?? "",
      ...(process.env.SYSTEMROOT === undefined ? {} : { SYSTEMROOT: process.env.SYSTEMROOT }),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_REPOSITORY_OWNER: "acme",
      GITHUB_EVENT_NAME: job.event?.name ?? "push",
      GITHUB_EVENT_PATH: paths.event,
      GITHUB_REF: "refs/heads/main",
      GITHUB_ACTOR: "octocat",
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_OUTPUT: paths.output,
      GITHUB_STEP_SUMMARY: paths.summary,
      RUNNER_TEMP: this.temp,
    };
  }

  #spawn(job: Job, env: Record<string, string>) {
    return new Promise<Omit<Ended, "outputs" | "summary" | "report">>((resolve, reject) => {
      const started = performance.now();
      const child = spawn(process.execPath, [...(job.nodeArguments ?? []), BUNDLE], {
        cwd: this.workspace,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let log = "";
      let errors = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        log += chunk;
      });
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        errors += chunk;
        job.onErrors?.(errors, (name) => child.kill(name));
      });
      child.on("error", reject);
      child.on("close", (exitCode, signal) =>
        resolve({ exitCode, signal, log, errors, duration: performance.now() - started }),
      );
      job.onStart?.((name) => child.kill(name));
    });
  }
}

function inputsAsSet(given: Readonly<Record<string, string>>, workspace: string): Record<string, string> {
  const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]);
  const values: Record<string, string> = { ...Object.fromEntries(declared), ...given };
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value.replaceAll(/\$\{\{ github\.workspace \}\}/g, workspace).replaceAll(/\$\{\{.*?\}\}/g, ""),
    ]),
  );
}

/** Reads the file behind GITHUB_OUTPUT as the runner does: `name=value`, or `name<<delimiter` up to that line. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? "", index + 1);
      if (end < 0) throw new Error(`The output ${heredoc[1]} has no end`);
      outputs[heredoc[1]] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line !== "") {
      const [name = "", ...value] = line.split("=");
      outputs[name] = value.join("=");
    }
  }
  return outputs;
}
