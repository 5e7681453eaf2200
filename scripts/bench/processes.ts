/** Runs processes and measures the time from their start to their exit. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DEFAULT_API_KEY, type TenantOptions } from "../../test/tenant/options.ts";

export const ROOT = join(import.meta.dirname, "..", "..");
export const BUNDLE = join(ROOT, "dist", "index.js");

/** The resources of a process, from `usage.cjs`. */
export interface Usage {
  /** The peak memory, bytes. */
  readonly peak: number;
  /** The files that were loaded by `require`. */
  readonly files: readonly string[];
}

/** Milliseconds that Node takes for `args`. Throws if the exit code is not 0. */
export function timeNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH ?? "", ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      const took = performance.now() - started;
      if (code === 0) resolve(took);
      else reject(new Error(`${args.join(" ")} ended with ${code}: ${errors.slice(0, 2000)}`));
    });
  });
}

/** Runs Node with `args` and returns the lines that it printed. Throws if the exit code is not 0. */
export function readLines(args: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(text.trim().split("\n"))
        : reject(new Error(`${args.join(" ")} ended with ${code}`)),
    );
  });
}

/** A folder for all files of the benchmark. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "bench-"));
  readonly #tenants: ChildProcess[] = [];

  path(name: string): string {
    return join(this.folder, name);
  }

  /** The environment that the runner would set for a step with these inputs. */
  environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
    const event = this.path("event.json");
    writeFileSync(event, "{}");
    for (const name of ["output", "summary"]) writeFileSync(this.path(name), "");
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return {
      ...Object.fromEntries(given),
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKSPACE: this.folder,
      GITHUB_OUTPUT: this.path("output"),
      GITHUB_STEP_SUMMARY: this.path("summary"),
      RUNNER_TEMP: this.folder,
    };
  }

  /** Milliseconds of one step. Throws if it fails. */
  step(inputs: Readonly<Record<string, string>>): Promise<number> {
    return timeNode([BUNDLE], this.environment(inputs));
  }

  /** The resources of one step. */
  async usage(inputs: Readonly<Record<string, string>>): Promise<Usage> {
    const target = this.path("usage.json");
    const env = { ...this.environment(inputs), USAGE_FILE: target };
    await timeNode(["--require", join(import.meta.dirname, "usage.cjs"), BUNDLE], env);
    return JSON.parse(readFileSync(target, "utf8"));
  }

  /** An output of the last step. */
  output(name: string): string {
    const [, value] = new RegExp(`^${name}<<(.+)\n([^]*?)\n\\1$`, "m").exec(this.#outputs())?.slice(1) ?? [];
    return value ?? "";
  }

  /** Starts a tenant as a separate process that only counts uploads; returns its URL. */
  async startTenant(name: string, more: TenantOptions = {}): Promise<string> {
    const options: TenantOptions = {
      ...more,
      keepUploads: false,
      dataSources: [
        {
          id: "github",
          type: "github",
          hostname: "github.com",
          selectionType: "MANUAL_SELECTION",
          state: ["acme/app"],
        },
        { id: "demo", type: "collector", uniqueProperties: { collectorName: "Demo Scanner" } },
      ],
    };
    const urlFile = this.path(`${name}.url`);
    const optionsFile = this.path(`${name}.json`);
    writeFileSync(optionsFile, JSON.stringify(options));
    const serve = join(ROOT, "test", "tenant", "serve.ts");
    const started = spawn(process.execPath, [serve, "--options", optionsFile, "--url-file", urlFile], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.#tenants.push(started);
    while (!existsSync(urlFile) || readFileSync(urlFile, "utf8") === "") await setTimeout(50);
    return readFileSync(urlFile, "utf8");
  }

  dispose(): void {
    for (const tenant of this.#tenants) tenant.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #outputs(): string {
    return readFileSync(this.path("output"), "utf8");
  }
}

/** The inputs of an upload to the tenant at `url`. */
export function uploadInputs(file: string, url: string): Record<string, string> {
  return {
    "sarif-file": file,
    "api-url": url,
    "api-key-id": DEFAULT_API_KEY.id,
    "api-key": DEFAULT_API_KEY.key,
  };
}

/** Milliseconds that a minimal script (`bare.mjs`) takes for the same upload, in `parts` requests. */
export function timeBareScript(file: string, url: string, parts: number): Promise<number> {
  const target = `${url}/public_api/appsec/v1/collectors/demo?repository_url=https://github.com/acme/app`;
  return timeNode([join(import.meta.dirname, "bare.mjs"), file, target, String(parts)], {
    API_KEY_ID: DEFAULT_API_KEY.id,
    API_KEY: DEFAULT_API_KEY.key,
  });
}
