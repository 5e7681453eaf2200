import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isThisAction } from "./this-action.ts";

const root = join(import.meta.dirname, "..");
const json = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string) => json(folder, "package.json") as Record<string, Record<string, string>>;
const lockedIn = (folder: string) => {
  const lock = json(folder, "package-lock.json") as { packages: Record<string, Locked> };
  return Object.entries(lock.packages).filter(([path]) => path !== "");
};
const manifest = manifestIn(".");
const installed = lockedIn(".");
const production = installed.filter(([, { dev }]) => dev !== true).map(([path]) => path);

/** Licenses that allow distribution in a bundle and require only a notice. */
const ALLOWED = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
]);

describe.each([
  ["the action", "."],
  ["mutation testing", "mutation"],
])("the dependencies of %s", (_what, folder) => {
  const manifest = manifestIn(folder);
  const installed = lockedIn(folder);

  it("have exact versions", () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    const loose = Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it("are locked by hash, without a registry URL", () => {
    for (const [path, { integrity, resolved, version, link, dev, optional, os }] of installed) {
      expect(link, path).toBeUndefined();
      expect(resolved, path).toBeUndefined();
      expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
      // Builds of development tools for other systems are locked by version: not every registry has them.
      const foreign = dev === true && optional === true && os !== undefined;
      if (!foreign || integrity !== undefined) expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it("are locked for every operating system, so that a clean install works", () => {
    const optional = installed.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    const locked = new Set(installed.map(([path]) => path.split("node_modules/").at(-1)));
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  it("do not depend on a tag that can move", () => {
    const asked = installed.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => ({
        path,
        name,
        range,
      })),
    );
    const pinned = manifest.overrides ?? {};
    const loose = asked.filter(
      ({ name, range }) => !/^[\d^~<>=*v]/.test(range) && pinned[name] === undefined,
    );
    expect(loose).toEqual([]);
  });
});

const security = readFileSync(join(root, "docs", "security.md"), "utf8");

describe("the packages of the action", () => {
  it("number at most 40 in production, with licenses that allow distribution", () => {
    expect(production.length).toBeGreaterThan(0);
    expect(production.length).toBeLessThanOrEqual(40);
    const licenses = production.map((path) => [path, json(path, "package.json").license]);
    expect(licenses.filter(([, license]) => !ALLOWED.has(license))).toEqual([]);
  });

  it("are listed in the README with their reasons", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const section = readme.slice(readme.indexOf("## Dependencies"));
    const rows = [...section.matchAll(/^- `([^`]+)`: \S.{20,}$/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
  });

  it("are audited, and the bundle is rebuilt, before a release", () => {
    const release = readFileSync(join(root, ".github", "workflows", "release.yml"), "utf8");
    expect(release).toMatch(/npm audit --omit[= ]dev/);
    expect(release).toMatch(/npm run build[\s\S]*git status --porcelain/);
  });

  it("are attested with every file that runs, and so the documented command can verify each", () => {
    const release = readFileSync(join(root, ".github", "workflows", "release.yml"), "utf8");
    const subjects = [...release.matchAll(/subject-path: \|\n((?: +release\/\S+\n)+)/g)].map(
      ([, paths = ""]) => paths.trim().split(/\s+/),
    );
    const all = ["release/action.yml", "release/dist/**"];
    expect(subjects).toEqual([all, all]);
    const [, verified] = /^for file in (.+); do gh attestation verify "\$file" .*$/m.exec(security) ?? [];
    expect(verified).toBe("action.yml dist/*");
  });

  it("have their licenses in the bundle", () => {
    const logged = readFileSync(join(root, "dist", "licenses.txt"), "utf8");
    const names = [...logged.matchAll(/^Name: (.+)$/gm)].map(([, name]) => name);
    for (const name of ["@actions/core", "@actions/github", "undici"]) expect(names).toContain(name);
    // Every start would load it, and its pagination follows links to other hosts.
    expect(names.filter((name) => name?.startsWith("@octokit/"))).toEqual([]);
    expect(names.filter((name) => !production.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual(
      [],
    );
  });

  it("run no install script in production", () => {
    const scripts = production.filter((path) => {
      const { scripts = {} } = json(path, "package.json") as { scripts?: Record<string, string> };
      const builds = existsSync(join(root, path, "binding.gyp"));
      return builds || ["preinstall", "install", "postinstall"].some((name) => name in scripts);
    });
    expect(scripts).toEqual([]);
  });

  it("are built by actions that are pinned to a commit", () => {
    const folder = join(root, ".github", "workflows");
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), "utf8");
      for (const [, used = ""] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm))
        expect(used, file).toMatch(
          isThisAction(used) ? /^[^/]+\/[^/]+@(?:v\d+|[0-9a-f]{40})$/ : /^\.\/|@[0-9a-f]{40}$/,
        );
    }
  });
});
