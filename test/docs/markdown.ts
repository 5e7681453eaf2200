import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The folder of README.md. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** README.md and every page below docs/, as paths from the root with slashes. */
export function pages(): string[] {
  const docs = readdirSync(join(ROOT, "docs"), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return ["README.md", ...docs.sort()];
}

/** A page's text without its code blocks, which contain neither links nor headings. */
export function prose(page: string): string {
  return readFileSync(join(ROOT, page), "utf8").replace(/^(`{3,})[\s\S]*?^\1$/gm, "");
}

/** The headings of a level (2 for `##`), without the `#` characters. */
export function headings(page: string, level: number): string[] {
  const line = new RegExp(`^#{${level}} (.+)$`, "gm");
  return [...prose(page).matchAll(line)].map(([, text]) => (text ?? "").trim());
}

/** The anchors that GitHub gives a page's headings. */
export function anchors(page: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, text]) => {
      const slug = slugOf(text ?? "");
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}

export interface Link {
  readonly page: string;
  readonly target: string;
  /** From the root, with slashes. */
  readonly path: string;
  readonly anchor: string;
}

/** The links of a page to files of this repository. */
export function relativeLinks(page: string): Link[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [file = "", anchor = ""] = target.split("#");
      const path = file === "" ? page : relative(ROOT, resolve(ROOT, dirname(page), file));
      return { page, target, path: path.replaceAll("\\", "/"), anchor };
    });
}
