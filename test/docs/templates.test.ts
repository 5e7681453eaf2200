import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./markdown.ts";

const FOLDER = join(ROOT, ".github", "ISSUE_TEMPLATE");
const forms = readdirSync(FOLDER).filter((name) => name !== "config.yml");

/** See "Syntax for issue forms" in GitHub's docs. */
it.each(forms)("the issue form %s has every field that GitHub requires", (name) => {
  const form = parse(readFileSync(join(FOLDER, name), "utf8"));
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const ids = form.body.map(({ id, type, attributes }: Record<string, unknown>) => {
    expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    expect(attributes).toMatchObject({ label: expect.any(String) });
    return id;
  });
  expect(new Set(ids).size).toBe(form.body.length);
});

it("the name and description of the action fit GitHub Marketplace", () => {
  const { name, description } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  expect(name.length).toBeLessThanOrEqual(60);
  expect(description.length).toBeLessThan(125);
});
