import { getOrAdd } from "../get-or-add.ts";
import { isSystemFolder } from "./system-folders.ts";
import type { Tree } from "./tree.ts";

/** "Folder `root` of the paths is folder `folder` of the checkout", over everything below `root`. */
export interface Statement {
  /** Segments at the start of the paths. */
  readonly root: readonly string[];
  readonly folder: readonly string[];
  /** How many paths below `root` it places at a file. */
  readonly explained: number;
  /** How many paths are below `root`. */
  readonly paths: number;
}

/** Paths that are judged together. All names are decoded and folded. */
export interface Group {
  /** Distinct paths, each as segments. Those below a base start with the base. */
  readonly paths: readonly (readonly string[])[];
  /**
   * How many segments of every path are its base, which may be the root of the checkout or a folder of it. Undefined
   * for absolute paths, which have no base.
   */
  readonly base: number | undefined;
  /** Folders that the file or the user names as the place of the base. */
  readonly said: ReadonlySet<string>;
}

interface Candidate {
  readonly root: readonly string[];
  readonly folder: readonly string[];
  /** Whether bare names are enough, because the paths stay as they are written or the file says so. */
  readonly needsNoStrength: boolean;
  readonly isSaid: boolean;
  /** The rest counts only the paths that are left. */
  paths: number;
  evidence: number;
  /** Whether it keeps two segments or more of one of its evidence. */
  isStrong: boolean;
  /** Whether a strong candidate explains one of its evidence. */
  isDoubted: boolean;
  /** The most evidence of a candidate, and of a strong one, that would put one of its paths elsewhere. */
  rival: number;
  strongRival: number;
}

interface Judged {
  readonly path: readonly string[];
  /** The candidates that it is evidence for. */
  readonly evidence: readonly { readonly candidate: Candidate; readonly isStrong: boolean }[];
  /** The candidates whose root contains it, from the shortest root on. */
  above: readonly Candidate[];
}

/** Longer paths are no evidence: no file system has them. */
const MAX_SEGMENTS = 64;
/** Each round explains paths that the rounds before left; few files need a second one. */
const MAX_ROUNDS = 16;

/**
 * Infers where the roots of a group lie in the checkout. The statements do not depend on the order of the paths, and
 * time is linear in paths × depth. `isThere` says whether a path is a file or folder of the checkout. Where the roots of
 * two statements contain a path, the longer one applies to it.
 */
export function infer(group: Group, tree: Tree, isThere: (path: string) => boolean): Statement[] {
  const { judged, folders } = judge(group, tree, isThere);
  const statements: Statement[] = [];
  let left = judged;
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round++) {
    const chosen = new Set(winners(left, folders));
    if (chosen.size === 0) break;
    for (const { root, folder, evidence, paths } of chosen)
      statements.push({ root, folder, explained: evidence, paths });
    if (folders.some((one) => chosen.has(one))) break;
    left = left.filter(({ above }) => !above.some((one) => chosen.has(one)));
  }
  return statements;
}

/** Finds the candidates of a group: those with a root at which paths are cut, and the folders in which the base may lie. */
function judge(
  { paths, base, said }: Group,
  tree: Tree,
  isThere: (path: string) => boolean,
): { judged: Judged[]; folders: Candidate[] } {
  const byRoot = new Map<string, Candidate>();
  const byFolder = new Map<string, Candidate>();
  const judged = paths.map((path): Judged => {
    const evidence: Judged["evidence"][number][] = [];
    const support = (map: Map<string, Candidate>, key: string, make: () => Candidate, kept: number) => {
      evidence.push({ candidate: getOrAdd(map, key, make), isStrong: kept >= 2 });
    };
    const text = path.join("/");
    for (let depth = 0, start = 0; depth < Math.min(path.length, MAX_SEGMENTS); depth++) {
      const rest = text.slice(start);
      const isBase = depth === (base ?? 0);
      if (tree.has(rest) || (isBase && isThere(rest))) {
        const make = () => newCandidate(path.slice(0, depth), [], isBase && base !== undefined);
        support(byRoot, text.slice(0, start), make, path.length - depth);
      }
      start += (path[depth]?.length ?? 0) + 1;
    }
    if (base === undefined) return { path, evidence, above: [] };
    const ownBase = path.slice(0, base);
    const below = path.slice(base);
    for (const folder of foldersOf(below, ownBase.join("/"), tree, said)) {
      const make = () => newCandidate(ownBase, folder.split("/"), said.has(folder), said.has(folder));
      support(byFolder, folder, make, below.length);
    }
    return { path, evidence, above: [] };
  });
  for (const one of judged) one.above = rootsAbove(one.path, byRoot);
  return { judged, folders: [...byFolder.values()] };
}

function newCandidate(
  root: readonly string[],
  folder: readonly string[],
  needsNoStrength: boolean,
  isSaid = false,
): Candidate {
  const counts = { paths: 0, evidence: 0, isStrong: false, isDoubted: false, rival: 0, strongRival: 0 };
  return { root, folder, needsNoStrength, isSaid, ...counts };
}

/**
 * The folders of the checkout, other than its root, below which `path` is a file. A folder at which `base` itself ends is
 * none: cutting the base says the same.
 */
function foldersOf(path: readonly string[], base: string, tree: Tree, said: ReadonlySet<string>): string[] {
  const name = path.at(-1) ?? "";
  const middle = path.slice(0, -1).join("/");
  const folders = tree
    .foldersWith(name)
    .filter((folder) => middle === "" || folder.endsWith(`/${middle}`))
    .map((folder) => (middle === "" ? folder : folder.slice(0, -middle.length - 1)));
  const named = [...said].filter((folder) => tree.has(`${folder}/${path.join("/")}`));
  return [...new Set([...folders, ...named])].filter(
    (folder) => folder !== "" && !`/${base}`.endsWith(`/${folder}`),
  );
}

function rootsAbove(path: readonly string[], byRoot: ReadonlyMap<string, Candidate>): Candidate[] {
  const above: Candidate[] = [];
  const text = path.join("/");
  for (let depth = 0, start = 0; depth < Math.min(path.length, MAX_SEGMENTS); depth++) {
    const candidate = byRoot.get(text.slice(0, start));
    if (candidate !== undefined) above.push(candidate);
    start += (path[depth]?.length ?? 0) + 1;
  }
  return above;
}

/**
 * The candidates that explain at least half of the paths below their root, and strictly more than each candidate that
 * would put one of these elsewhere. Those that bare file names support are left for a later round while there are better
 * ones.
 */
function winners(left: readonly Judged[], folders: readonly Candidate[]): Candidate[] {
  const candidates = count(left, folders);
  compare(left, folders, candidates);
  const won = [...candidates].filter(
    (one) =>
      hasEvidence(one, left.length) &&
      (one.isSaid ? one.evidence >= rivalOf(one) : one.evidence > rivalOf(one)),
  );
  const better = won.filter(({ isStrong, isSaid }) => isStrong || isSaid);
  return better.length > 0 ? better : won;
}

/** A candidate that keeps two segments does not compete with bare file names. */
function rivalOf({ isStrong, rival, strongRival }: Candidate): number {
  return isStrong ? strongRival : rival;
}

function hasEvidence(one: Candidate, left: number): boolean {
  const { evidence, paths, root } = one;
  if (2 * evidence < paths) return false;
  if (one.needsNoStrength) return true;
  const isMost = 2 * evidence >= left && !isSystemFolder(root);
  return one.isStrong ? evidence >= 2 || isMost : evidence >= 3 && isMost && !one.isDoubted;
}

/** Counts the paths and the evidence of each candidate among the paths that are left. Returns those with evidence. */
function count(left: readonly Judged[], folders: readonly Candidate[]): Set<Candidate> {
  for (const { above } of left) for (const one of above) reset(one, 0);
  for (const one of folders) reset(one, left.length);
  for (const { above } of left) for (const one of above) one.paths++;
  const all = left.flatMap(({ evidence }) => evidence);
  for (const { candidate, isStrong } of all) {
    candidate.evidence++;
    candidate.isStrong ||= isStrong;
  }
  for (const { evidence } of left)
    if (evidence.some(({ candidate }) => candidate.isStrong))
      for (const { candidate } of evidence) candidate.isDoubted = true;
  return new Set(all.map(({ candidate }) => candidate));
}

function reset(one: Candidate, paths: number): void {
  Object.assign(one, { paths, evidence: 0, isStrong: false, isDoubted: false, rival: 0, strongRival: 0 });
}

/**
 * Finds the strongest rival of each candidate. Two roots compete if one contains the other; a folder for the base
 * competes with all.
 */
function compare(
  left: readonly Judged[],
  folders: readonly Candidate[],
  candidates: ReadonlySet<Candidate>,
): void {
  for (const { above } of left) {
    const chain = above.filter((one) => candidates.has(one));
    challenge(chain);
    challenge(chain.toReversed());
  }
  const based = folders.filter((one) => candidates.has(one));
  if (based.length === 0) return;
  challenge(based);
  challenge(based.toReversed());
  const rooted = [...candidates].filter(({ folder }) => folder.length === 0);
  const most = (list: readonly Candidate[]) => list.reduce((sum, { evidence }) => Math.max(sum, evidence), 0);
  for (const [some, others] of [
    [rooted, based],
    [based, rooted],
  ] as const) {
    const rival = most(others);
    const strongRival = most(others.filter(({ isStrong }) => isStrong));
    for (const one of some) {
      one.rival = Math.max(one.rival, rival);
      one.strongRival = Math.max(one.strongRival, strongRival);
    }
  }
}

/** Makes every candidate a rival of those that follow it. */
function challenge(chain: readonly Candidate[]): void {
  let rival = 0;
  let strongRival = 0;
  for (const one of chain) {
    one.rival = Math.max(one.rival, rival);
    one.strongRival = Math.max(one.strongRival, strongRival);
    rival = Math.max(rival, one.evidence);
    if (one.isStrong) strongRival = Math.max(strongRival, one.evidence);
  }
}
