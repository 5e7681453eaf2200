/** The rows of the benchmark: what is measured, the comparison, and the target. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { type Amounts, writeFolder, writeLog } from "./inputs.ts";
import {
  BUNDLE,
  ROOT,
  readLines,
  timeBareScript,
  timeNode,
  uploadInputs,
  type Workspace,
} from "./processes.ts";

/** One measurement of the action and of the comparison. */
export interface Pair {
  readonly ours: number;
  readonly base: number;
}

export interface Row {
  readonly name: string;
  readonly title: string;
  /** The comparison. */
  readonly against: string;
  readonly unit: "ms" | "MB";
  /** The maximum of `ours / base` or, for peers, the minimum of `base / ours`. */
  readonly target: { readonly most: number } | { readonly least: number } | undefined;
  /** How many times it is measured, if not `--runs` times. */
  readonly runs?: number;
  /** Creates the inputs and returns a function that measures once. */
  prepare(): Promise<() => Promise<Pair>>;
}

/** The sizes of the inputs. */
export interface Sizes {
  /** Results in the file just below the collector's limit. */
  readonly full: number;
  /** Results in the file that is split. */
  readonly split: number;
  /** Results in the file that is too large to parse at once. */
  readonly huge: number;
  /** The smaller and the larger size for the rows about growth. */
  readonly growth: readonly [number, number];
}

const HERE = import.meta.dirname;
const MEGABYTE = 1e6;
const GROWTH_AMOUNTS: Readonly<Record<string, (amount: number) => Amounts>> = {
  results: (results) => ({ results, rules: 100 }),
  rules: (rules) => ({ results: 1000, rules }),
  artifacts: (artifacts) => ({ results: 1000, rules: 100, artifacts }),
  "logical locations": (logicalLocations) => ({ results: 1000, rules: 100, logicalLocations }),
  runs: (runs) => ({ results: runs, runs }),
  bases: (bases) => ({ results: bases, bases }),
  "working directories": (invocations) => ({ results: invocations, invocations }),
  "rooted paths": (paths) => ({ results: paths, roots: paths / 2 }),
};

/** All rows; `url` is the tenant's. */
export function createRows(workspace: Workspace, url: string, sizes: Sizes): Row[] {
  const log = (name: string, amounts: Amounts): string => {
    const path = workspace.path(`${name}.sarif`);
    if (!existsSync(path)) writeLog(path, amounts);
    return path;
  };
  const one = () => log("one", { results: 1 });
  const full = () => log("full", { results: sizes.full, rules: 200, artifacts: 2000 });
  const split = () => log("split", { results: sizes.split, rules: 200, artifacts: 2000 });
  return [
    startRow(workspace, one),
    helloRow(workspace, one),
    coreRow(full),
    roundTripsRow(workspace, url, one),
    uploadRow(workspace, url, { name: "upload", title: "upload of one full log", file: full }),
    uploadRow(workspace, url, { name: "split", title: "upload of a log in parts", file: split }),
    memoryRow(workspace, url, {
      name: "memory",
      title: "peak memory of the upload in parts",
      file: split,
      most: 8,
    }),
    hugeRow(workspace, url, () => log("huge", { results: sizes.huge, rules: 200, artifacts: 2000 })),
    ...Object.entries(GROWTH_AMOUNTS).map(([what, amounts]) =>
      growthRow(workspace, what, sizes.growth, (amount) =>
        log(`${what.replace(" ", "-")}-${amount}`, amounts(amount)),
      ),
    ),
    growthRow(workspace, "files", sizes.growth, (amount) => {
      const folder = workspace.path(`files-${amount}`);
      if (!existsSync(folder)) writeFolder(folder, amount);
      return folder;
    }),
    peerRow("jsonschema", full, { least: 30 }),
    peerRow("ajv", full, undefined),
    ...multitoolRows(workspace, full),
  ];
}

function startRow(workspace: Workspace, one: () => string): Row {
  return {
    name: "start",
    title: "validate one result",
    against: "node -e 0",
    unit: "ms",
    target: { most: 2.5 },
    async prepare() {
      const inputs = { mode: "validate", "sarif-file": basename(one()) };
      return async () => ({ base: await timeNode(["-e", "0"]), ours: await workspace.step(inputs) });
    },
  };
}

/** Compared with an action that does almost nothing, bundled with ncc only. */
function helloRow(workspace: Workspace, one: () => string): Row {
  return {
    name: "hello",
    title: "validate one result",
    against: "hello-world action on `@actions/core`, by ncc alone",
    unit: "ms",
    target: { most: 0.85 },
    async prepare() {
      const path = one();
      const hello = workspace.path("hello");
      const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
      await timeNode([ncc, "build", join(HERE, "hello.mjs"), "--out", hello, "--quiet"]);
      const inputs = { mode: "validate", "sarif-file": basename(path) };
      const env = workspace.environment({ "sarif-file": path });
      return async () => ({
        base: await timeNode([join(hello, "index.mjs")], env),
        ours: await workspace.step(inputs),
      });
    },
  };
}

/**
 * Milliseconds of `core.ts` for a log; `checked` is the time until all checks were done, before
 * serialization.
 */
async function measureCore(path: string): Promise<Pair & { readonly checked: number }> {
  const [line = ""] = await readLines([join(HERE, "core.ts"), path]);
  const { ours, checked, floor } = JSON.parse(line) as Record<"ours" | "checked" | "floor", number>;
  return { ours, checked, base: floor };
}

/** Milliseconds that a peer takes for a log, without its loading time. */
async function measurePeer(...args: readonly string[]): Promise<number> {
  const [line = ""] = await readLines([join(HERE, "peers.ts"), ...args]);
  return Number(line);
}

function coreRow(full: () => string): Row {
  return {
    name: "core",
    title: "load, check, normalize, serialize a full log",
    against: "JSON.parse and JSON.stringify, same process",
    unit: "ms",
    target: { most: 2 },
    async prepare() {
      const path = full();
      return () => measureCore(path);
    },
  };
}

function uploadRow(
  workspace: Workspace,
  url: string,
  { name, title, file }: { name: string; title: string; file: () => string },
): Row {
  return {
    name,
    title,
    against: "bare script, same parts",
    unit: "ms",
    target: { most: 2 },
    async prepare() {
      const path = file();
      const inputs = uploadInputs(basename(path), url);
      return async () => {
        const ours = await workspace.step(inputs);
        const parts = Number(workspace.output("uploads"));
        const [total, uploaded] = ["results-total", "results-uploaded"].map((one) => workspace.output(one));
        if (total !== uploaded) throw new Error(`Of ${total} results, ${uploaded} were uploaded.`);
        return { ours, base: await timeBareScript(path, url, parts) };
      };
    },
  };
}

/** The extra time for an upload if the tenant takes 200 ms per request and covers the repository. */
function roundTripsRow(workspace: Workspace, url: string, one: () => string): Row {
  const latency = 200;
  return {
    name: "round-trips",
    title: `covered upload: what ${latency} ms a request add`,
    against: `${latency} ms`,
    unit: "ms",
    target: { most: 2.3 },
    async prepare() {
      const file = basename(one());
      const slow = await workspace.startTenant("slow-tenant", {
        latency: { read: [latency, latency], upload: [latency, latency] },
      });
      return async () => {
        const without = await workspace.step(uploadInputs(file, url));
        return { ours: (await workspace.step(uploadInputs(file, slow))) - without, base: latency };
      };
    },
  };
}

function memoryRow(
  workspace: Workspace,
  url: string,
  { name, title, file, most }: { name: string; title: string; file: () => string; most: number },
): Row {
  return {
    name,
    title,
    against: "size of the file",
    unit: "MB",
    target: { most },
    runs: 3,
    async prepare() {
      const path = file();
      const inputs = uploadInputs(basename(path), url);
      return async () => {
        const { peak } = await workspace.usage(inputs);
        return { ours: peak / MEGABYTE, base: statSync(path).size / MEGABYTE };
      };
    },
  };
}

/** A log that is too large to parse at once: memory must not grow with its size. */
function hugeRow(workspace: Workspace, url: string, file: () => string): Row {
  const most = 1500;
  const row = memoryRow(workspace, url, {
    name: "huge",
    title: "peak memory of a log over 256 MiB",
    file,
    most,
  });
  return {
    ...row,
    against: `${most} MB`,
    target: { most: 1 },
    runs: 1,
    async prepare() {
      const once = await row.prepare();
      return async () => ({ ...(await once()), base: most });
    },
  };
}

function writeSource(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < 100; index++) writeFileSync(join(folder, `file-${index}.ts`), "");
}

function growthRow(
  workspace: Workspace,
  what: string,
  [small, large]: readonly [number, number],
  make: (amount: number) => string,
): Row {
  return {
    name: `growth-${what.replace(" ", "-")}`,
    title: `${large} ${what}`,
    against: `${small} ${what}`,
    unit: "ms",
    target: { most: (10 * large) / small / 8 },
    runs: 3,
    async prepare() {
      const [less, more] = [make(small), make(large)];
      // Files of the checkout, as evidence for where paths lie.
      for (const folder of ["src", "lib"]) writeSource(join(workspace.folder, folder, "component-1"));
      // `core.ts` uses the parent folder as the checkout, which must be the same for both sizes.
      if (![less, more].every((path) => dirname(path) === workspace.folder)) throw new Error("misplaced");
      return async () => ({ base: (await measureCore(less)).ours, ours: (await measureCore(more)).ours });
    },
  };
}

/** Both check the same file in a separate process. Starting and loading are not measured. */
function peerRow(peer: "jsonschema" | "ajv", full: () => string, target: Row["target"]): Row {
  return {
    name: `peer-${peer}`,
    title: "check a full log",
    against: peer === "ajv" ? "ajv, compiled at run time" : peer,
    unit: "ms",
    target,
    runs: 3,
    async prepare() {
      const path = full();
      return async () => ({ ours: (await measureCore(path)).checked, base: await measurePeer(peer, path) });
    },
  };
}

/** Microsoft's Multitool is 100 MB, so it is not a dependency. It is measured if SARIF_MULTITOOL is its path. */
function multitoolRows(workspace: Workspace, full: () => string): Row[] {
  const tool = process.env.SARIF_MULTITOOL;
  if (tool === undefined) return [];
  return [
    {
      name: "peer-multitool",
      title: "validate a full log",
      against: "SARIF Multitool",
      unit: "ms",
      target: undefined,
      runs: 1,
      async prepare() {
        const path = full();
        const inputs = { mode: "validate", "sarif-file": basename(path) };
        return async () => ({
          ours: await workspace.step(inputs),
          base: await measurePeer("multitool", path, tool),
        });
      },
    },
  ];
}

/** The files of the bundle with their sizes, and which of them an upload loads. */
export async function describeBundle(workspace: Workspace, url: string) {
  const path = workspace.path("one.sarif");
  if (!existsSync(path)) writeLog(path, { results: 1 });
  const folder = dirname(BUNDLE);
  const loadedBy = async (inputs: Record<string, string>) => {
    const { files } = await workspace.usage(inputs);
    return files.filter((file) => dirname(file) === folder).map((file) => basename(file));
  };
  const validate = await loadedBy({ mode: "validate", "sarif-file": "one.sarif" });
  const upload = await loadedBy(uploadInputs("one.sarif", url));
  return readdirSync(join(ROOT, "dist"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({
      name,
      bytes: statSync(join(folder, name)).size,
      validate: validate.includes(name),
      upload: upload.includes(name),
    }));
}
