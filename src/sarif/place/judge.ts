import { getOrAdd } from "../get-or-add.ts";
import type { Checkout } from "./checkout.ts";
import { type Group, infer, type Statement } from "./infer.ts";
import { Prefixes } from "./prefixes.ts";

type Path = readonly string[];

/** What is inferred from the paths of a file, for one of its runs. All paths are decoded and folded. */
export interface Judge {
  /** False while the paths are collected: nothing is known yet, so every path stays as written. */
  readonly isDecided: boolean;
  absolute(path: Path): Statement | undefined;
  /** `path` starts with its base, which has `length` segments. */
  based(length: number, path: Path): Statement | undefined;
  /** `path` starts with `..`. */
  climbing(path: Path): Statement | undefined;
  relative(path: Path): Statement | undefined;
  /** How many distinct paths of the run are files of the checkout if `folder` is its root. */
  explainedBelow(folder: Path): number;
}

/** Distinct paths that are judged together, and afterwards what was inferred from them. */
class PathGroup {
  readonly #paths = new Map<string, Path>();
  readonly base: number | undefined;
  #statements: Prefixes<Statement> | undefined;

  constructor(base: number | undefined) {
    this.base = base;
  }

  add(path: Path): void {
    this.#paths.set(path.join("/"), path);
  }

  decide(checkout: Checkout, said: Group["said"] = new Set()): Statement[] {
    // Listing a checkout takes time, and most files have no path that needs it.
    const tree = this.#paths.size === 0 ? undefined : checkout.tree();
    const isThere = (path: string) => checkout.find(path) !== undefined;
    const group = { paths: [...this.#paths.values()], base: this.base, said };
    const statements = tree === undefined ? [] : infer(group, tree, isThere);
    this.#paths.clear();
    this.#statements = new Prefixes();
    for (const statement of statements) this.#statements.add(statement.root, statement);
    return statements;
  }

  find(path: Path): Statement | undefined {
    return this.#statements?.find(path)?.value;
  }
}

/** The paths of one run that start at no root, and what the run says about them. */
class RunGroups {
  readonly relative = new PathGroup(0);
  readonly climbing = new PathGroup(undefined);
  /** Whether a relative path is there, so that all stay. */
  stays = false;
  /** The files that working directories explain, by folder. */
  readonly working = new Map<string, Set<string>>();
}

/** Collects the paths of all runs of a file, and then infers where their roots lie. */
export class FileJudge {
  readonly #checkout: Checkout;
  readonly #absolute = new PathGroup(undefined);
  readonly #based = new Map<string, PathGroup>();
  readonly #runs = new Map<number, RunGroups>();

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
  }

  /** A judge that only collects. `working` is the working directory of a path of the run. */
  collect(runIndex: number, working: Prefixes<Path>): Judge {
    const nothing = (group: PathGroup, path: Path) => {
      group.add(path);
      return undefined;
    };
    const explain = (path: Path) => this.#explain(runIndex, path, working);
    return {
      isDecided: false,
      absolute: (path) => {
        explain(path);
        return nothing(this.#absolute, path);
      },
      based: (length, path) => {
        explain(path);
        return nothing(this.#baseGroup(length, path), path);
      },
      climbing: (path) => nothing(this.#open(runIndex).climbing, path),
      relative: (path) => {
        const run = this.#open(runIndex);
        run.stays ||= this.#isThere(path);
        return run.stays ? undefined : nothing(run.relative, path);
      },
      explainedBelow: () => 0,
    };
  }

  /**
   * Infers the roots after all paths are collected. Returns the statements that move paths. `saidOf` names the folders in
   * which the tool of a run or the user says that relative paths start.
   */
  decide(saidOf: (runIndex: number) => ReadonlySet<string>): Decided[] {
    const decided: Decided[] = [];
    const keep = (statements: readonly Statement[], isRelative: boolean, base?: number) => {
      for (const statement of statements) {
        const isBase = statement.root.length === base && statement.folder.length === 0;
        if (!isBase) decided.push({ ...statement, isRelative });
      }
    };
    keep(this.#absolute.decide(this.#checkout), false);
    for (const group of this.#based.values()) keep(group.decide(this.#checkout), false, group.base);
    for (const [index, run] of this.#runs) {
      keep(run.climbing.decide(this.#checkout), true);
      if (!run.stays) keep(run.relative.decide(this.#checkout, saidOf(index)), true, 0);
    }
    return decided.sort((one, other) => other.explained - one.explained);
  }

  /** A judge that knows what was inferred. */
  run(runIndex: number): Judge {
    const run = this.#runs.get(runIndex);
    return {
      isDecided: true,
      absolute: (path) => this.#absolute.find(path),
      based: (length, path) => this.#based.get(path.slice(0, length).join("/"))?.find(path),
      climbing: (path) => run?.climbing.find(path),
      relative: (path) => run?.relative.find(path),
      explainedBelow: (folder) => run?.working.get(folder.join("/"))?.size ?? 0,
    };
  }

  #explain(runIndex: number, path: Path, working: Prefixes<Path>): void {
    const folder = working.find(path);
    if (folder === undefined) return;
    const rest = path.slice(folder.depth).join("/");
    if (this.#checkout.find(rest)?.isFile !== true) return;
    const { working: explained } = this.#open(runIndex);
    getOrAdd(explained, folder.value.join("/"), () => new Set()).add(rest);
  }

  #baseGroup(length: number, path: Path): PathGroup {
    const key = path.slice(0, length).join("/");
    return getOrAdd(this.#based, key, () => new PathGroup(length));
  }

  #isThere(path: Path): boolean {
    const name = path.join("/");
    return (
      this.#checkout.find(name) !== undefined || this.#checkout.tree()?.findWithoutCase(name) !== undefined
    );
  }

  #open(runIndex: number): RunGroups {
    return getOrAdd(this.#runs, runIndex, () => new RunGroups());
  }
}

/** A statement that moves paths, for the notice about it. */
export interface Decided extends Statement {
  /** Whether its root is the start of relative paths. */
  readonly isRelative: boolean;
}
