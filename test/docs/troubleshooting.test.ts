import { expect, it } from "vitest";
import { ERROR_CODES } from "../../src/errors.ts";
import { headings } from "./markdown.ts";

const codes = headings("docs/troubleshooting.md", 2).filter((heading) => /^[A-Z_]+$/.test(heading));

it("has an entry for every error code, in the order of the code", () => {
  expect(codes).toEqual([...ERROR_CODES]);
});
