/** The start of paths in an operating system or an image. */
const SYSTEM: ReadonlySet<string> = new Set([
  "applications",
  "bin",
  "etc",
  "lib",
  "lib64",
  "library",
  "opt",
  "proc",
  "program files",
  "program files (x86)",
  "programdata",
  "sbin",
  "sys",
  "system",
  "usr",
  "windows",
]);
const SYSTEM_PAIRS: ReadonlySet<string> = new Set(["root/.cache", "var/lib"]);
/** Folders of dependencies, anywhere in a path. */
const DEPENDENCIES: ReadonlySet<string> = new Set([
  ".cache",
  ".cargo",
  ".m2",
  ".nuget",
  ".terraform",
  "dist-packages",
  "gems",
  "node_modules",
  "pkg",
  "site-packages",
  "vendor",
]);

/** Whether a folder of another machine holds system files or dependencies, whose names are no evidence. */
export function isSystemFolder(segments: readonly string[]): boolean {
  return isOfSystem(segments) || segments.some((name) => DEPENDENCIES.has(name.toLowerCase()));
}

/** Whether a path begins like those in an operating system or an image. */
export function isOfSystem(segments: readonly string[]): boolean {
  const names = segments.slice(0, 3).map((name) => name.toLowerCase());
  if (/^[a-z]:$/.test(names[0] ?? "")) names.shift();
  const [first = "", second = ""] = names;
  return SYSTEM.has(first) || SYSTEM_PAIRS.has(`${first}/${second}`);
}
