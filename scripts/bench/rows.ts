/** The rows of the benchmark: what is measured, against what, and how much it may cost. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { type Amounts, writeFolder, writeLog } from "./inputs.ts";
import { BUNDLE, bare, lines, ROOT, time, uploadOf, type Workspace } from "./processes.ts";

/** One measurement: what the action took, and what it is held against. */
export interface Pair {
  readonly ours: number;
  readonly base: number;
}

export interface Row {
  readonly name: string;
  readonly title: string;
  /** What it is held against. */
  readonly against: string;
  readonly unit: "ms" | "MB";
  /** The most that `ours / base` may be, or, for peers, the least that `base / ours` must be. */
  readonly target: { readonly most: number } | { readonly least: number } | undefined;
  /** How often it is measured, where that is not the `--runs` of all. */
  readonly runs?: number;
  /** Makes the inputs, and answers how to measure once. */
  prepare(): Promise<() => Promise<Pair>>;
}

/** How large the inputs are. */
export interface Sizes {
  /** Results of the file just below the collector's limit. */
  readonly full: number;
  /** Results of the file that is split. */
  readonly split: number;
  /** Results of the file that is too large to be parsed at once. */
  readonly huge: number;
  /** The smaller and the larger amount of the rows about growth. */
  readonly growth: readonly [number, number];
}

const HERE = import.meta.dirname;
const MEGABYTE = 1e6;
const GROWING: Readonly<Record<string, (amount: number) => Amounts>> = {
  results: (results) => ({ results, rules: 100 }),
  rules: (rules) => ({ results: 1000, rules }),
  artifacts: (artifacts) => ({ results: 1000, rules: 100, artifacts }),
  "logical locations": (logicalLocations) => ({ results: 1000, rules: 100, logicalLocations }),
  runs: (runs) => ({ results: runs, runs }),
};

/** All rows; `url` is the tenant's. */
export function rowsOf(workspace: Workspace, url: string, sizes: Sizes): Row[] {
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
    ...Object.entries(GROWING).map(([what, amounts]) =>
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
      return async () => ({ base: await time(["-e", "0"]), ours: await workspace.step(inputs) });
    },
  };
}

/** Against an action that does next to nothing, bundled as most are: by ncc alone. */
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
      await time([ncc, "build", join(HERE, "hello.mjs"), "--out", hello, "--quiet"]);
      const inputs = { mode: "validate", "sarif-file": basename(path) };
      const env = workspace.environment({ "sarif-file": path });
      return async () => ({
        base: await time([join(hello, "index.mjs")], env),
        ours: await workspace.step(inputs),
      });
    },
  };
}

/** Milliseconds of `core.ts` for a log; `checked` are those until everything was checked and nothing serialized. */
async function core(path: string): Promise<Pair & { readonly checked: number }> {
  const [line = ""] = await lines([join(HERE, "core.ts"), path]);
  const { ours, checked, floor } = JSON.parse(line) as Record<"ours" | "checked" | "floor", number>;
  return { ours, checked, base: floor };
}

/** Milliseconds that a peer takes for a log, its own loading left out. */
async function peerTime(...args: readonly string[]): Promise<number> {
  const [line = ""] = await lines([join(HERE, "peers.ts"), ...args]);
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
      return () => core(path);
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
      const inputs = uploadOf(basename(path), url);
      return async () => {
        const ours = await workspace.step(inputs);
        const parts = Number(workspace.output("uploads"));
        const [total, uploaded] = ["results-total", "results-uploaded"].map((one) => workspace.output(one));
        if (total !== uploaded) throw new Error(`Of ${total} results, ${uploaded} were uploaded.`);
        return { ours, base: await bare(path, url, parts) };
      };
    },
  };
}

/** What a tenant that takes 200 ms for each request adds to the upload of a covered repository. */
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
        const without = await workspace.step(uploadOf(file, url));
        return { ours: (await workspace.step(uploadOf(file, slow))) - without, base: latency };
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
      const inputs = uploadOf(basename(path), url);
      return async () => {
        const { peak } = await workspace.usage(inputs);
        return { ours: peak / MEGABYTE, base: statSync(path).size / MEGABYTE };
      };
    },
  };
}

/** A log that cannot be parsed at once: memory must not grow with it. */
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
      // A folder of the workspace; the files of the other rows lie beside it.
      if (![less, more].every((path) => dirname(path) === workspace.folder)) throw new Error("misplaced");
      return async () => ({ base: (await core(less)).ours, ours: (await core(more)).ours });
    },
  };
}

/** Both check the same file in a process of their own, from reading it on; neither's start and loading counts. */
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
      return async () => ({ ours: (await core(path)).checked, base: await peerTime(peer, path) });
    },
  };
}

/** Microsoft's Multitool takes 100 MB and so is no dependency: it is measured where SARIF_MULTITOOL names it. */
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
          base: await peerTime("multitool", path, tool),
        });
      },
    },
  ];
}

/** The files of the bundle, with their bytes, and which of them an upload loads. */
export async function bundleOf(workspace: Workspace, url: string) {
  const path = workspace.path("one.sarif");
  if (!existsSync(path)) writeLog(path, { results: 1 });
  const folder = dirname(BUNDLE);
  const loadedBy = async (inputs: Record<string, string>) => {
    const { files } = await workspace.usage(inputs);
    return files.filter((file) => dirname(file) === folder).map((file) => basename(file));
  };
  const validate = await loadedBy({ mode: "validate", "sarif-file": "one.sarif" });
  const upload = await loadedBy(uploadOf("one.sarif", url));
  return readdirSync(join(ROOT, "dist"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({
      name,
      bytes: statSync(join(folder, name)).size,
      validate: validate.includes(name),
      upload: upload.includes(name),
    }));
}
