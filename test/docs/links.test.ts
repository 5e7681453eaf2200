import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchors, pages, prose, ROOT, relativeLinks } from "./markdown.ts";

describe.each(pages())("the links of %s", (page) => {
  it("point to existing files", () => {
    const broken = relativeLinks(page).filter(({ path }) => !existsSync(join(ROOT, path)));
    expect(broken.map(({ target }) => target)).toEqual([]);
  });

  it("point to existing headings", () => {
    const broken = relativeLinks(page).filter(
      ({ path, anchor }) => anchor !== "" && existsSync(join(ROOT, path)) && !anchors(path).has(anchor),
    );
    expect(broken.map(({ target }) => target)).toEqual([]);
  });
});

it("the README links to every page, directly or through other pages", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached)
    for (const { path } of relativeLinks(page))
      if (path.endsWith(".md") && existsSync(join(ROOT, path))) reached.add(path);
  expect(pages().filter((page) => !reached.has(page))).toEqual([]);
});

it("CONTRIBUTING.md names an existing test for every operation of the API", () => {
  const [, section = ""] = prose("CONTRIBUTING.md").split("## Every operation of the API");
  const [table = ""] = section.split("\n## ");
  const rows = table.split("\n").filter((line) => /^\| (?:`|all of these)/.test(line));
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? "");
    expect(tests, row).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  }
});

it("test/README.md names only existing tests", () => {
  const named = [...prose("test/README.md").matchAll(/→ (`[^`]+`(?:,\s+`[^`]+`)*)/g)].flatMap(([, list]) =>
    [...(list ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""),
  );
  const missing = named.filter(
    (name) => ![`test/${name}`, `test/${name}.test.ts`].some((path) => existsSync(join(ROOT, path))),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
