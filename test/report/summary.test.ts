import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { code, prose } from "../../src/report/markdown.ts";
import { type StepRecord, startRecord } from "../../src/report/record.ts";
import { MAX_SUMMARY_BYTES, summaryOf } from "../../src/report/summary.ts";
import { anyText } from "../hostile.ts";
import { anyRecord } from "./any-record.ts";
import { fullRecord, sarifReport } from "./records.ts";

const ALLOWED = new Set(
  "blockquote br code details h3 h4 li p strong sub summary table tbody td th thead tr ul".split(" "),
);

function rendered(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return html.replaceAll("&nbsp;", " ");
}

/** The names of all elements, and all text between `<` and `>` that is not an allowed tag. */
function unexpectedElements(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.filter((tag) => {
    const name = /^<\/?([a-z0-9]+)(?: align="right")?>$/.exec(tag)?.[1];
    return name === undefined || !ALLOWED.has(name);
  });
}

/** The text in which GitHub looks for mentions, references, addresses, emoji codes and math. */
function textOutsideCode(html: string): string {
  return html
    .replace(/<code>.*?<\/code>/gs, "‖")
    .replace(/<p>\[!(CAUTION|IMPORTANT|TIP|WARNING)\]<\/p>/g, "")
    .replace(/<[^>]*>/g, "‖")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replace(/(⚠|⏭|🗑)\uFE0F/gu, "$1");
}

const ACTIVE =
  /[@#$`&<>|*_~^[\]{}\\]|:[\w+-]|www\.|[0-9a-f]{7}|[A-Za-z]-\d|[^\P{C}\n]|\p{Default_Ignorable_Code_Point}/u;

function expectInert(markdown: string): void {
  const html = rendered(markdown);
  expect(unexpectedElements(html)).toEqual([]);
  expect(textOutsideCode(html)).not.toMatch(ACTIVE);
}

describe("code", () => {
  test.each([
    ["a|b`c`<d>&$e$", "<code>a&#124;b&#96;c&#96;&lt;d&gt;&amp;&#36;e&#36;</code>"],
    ["", "<code>(blank)</code>"],
    ["a\n\nb", "<code>a\\n\\nb</code>"],
  ])("escapes %j", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe("prose", () => {
  test.each([
    ["It's plain, (really) 100% so: yes!", "It&#39;s plain, (really) 100% so: yes!"],
    ["Set `api-key: <x>` now.", "Set <code>api-key: &lt;x&gt;</code> now."],
    ["asked @octocat in #12", "asked <code>&#64;octocat</code> in <code>#12</code>"],
    ["see https://e.example/x", "see <code>https://e.example/x</code>"],
    ["see www.example.com", "see <code>www.example.com</code>"],
    ["commit deadbeef1 of JIRA-12", "commit <code>deadbeef1</code> of <code>JIRA-12</code>"],
    ["a :tada: b", "a <code>:tada:</code> b"],
    ["odd ` tick", "odd <code>&#96;</code> tick"],
    ["It starts with “Scanning 12 <b>”.", "It starts with <code>Scanning 12 &lt;b&gt;</code>."],
  ])("formats %j", (text, expected) => {
    expect(prose(text, 100)).toBe(expected);
  });

  test("is never interpreted as Markdown", () => {
    fc.assert(fc.property(anyText, (text) => expectInert(`<p>${prose(text, 300)}</p>`)));
  });
});

/** Removes a part of the record. */
const NONE = undefined as never;

function summaryWith(change: Partial<StepRecord>): string {
  return rendered(summaryOf({ ...fullRecord(), ...change }));
}

const failure = {
  code: "UNAUTHORIZED",
  what: "GET was refused.",
  why: "Wrong key type.",
  fix: "Set `api-key-type`.",
} as const;

describe("summary", () => {
  test.each<[string, Partial<StepRecord>, string]>([
    ["partially valid files", {}, "⚠️ 1,080 results uploaded, 148 rejected"],
    ["a dry run", { dryRun: true }, "📝 Dry run: 1,080 results would be uploaded"],
    ["mode validate", { mode: "validate", deliveries: [] }, "⚠️ 1,080 results ready for upload"],
    ["a failure before the first upload", { failure, deliveries: [] }, "❌ Nothing was uploaded"],
    ["a failure after uploads", { failure }, "❌ Failed after 3 of 3 uploads"],
    [
      "a failed registration",
      { failure, deliveries: [], mode: "register" },
      "❌ The repository was not registered",
    ],
    [
      "a registration",
      { sarifReport: NONE, deliveries: [], mode: "register" },
      "✅ The repository was added to the data source",
    ],
    ["a run without secrets", { scope: NONE, deliveries: [] }, "⚪ Nothing was uploaded"],
    ["a run without files", { sarifReport: NONE, scope: NONE, deliveries: [] }, "⚪ Nothing was uploaded"],
  ])("has the headline for %s", (_, change, headline) => {
    expect(summaryWith(change)).toContain(`<h3>${headline}</h3>`);
  });

  test("says that a clean scan was uploaded", () => {
    const zero = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const html = summaryWith({
      sarifReport: { ...sarifReport(), verdict: "VALID", counts: zero, causes: [], scanFailures: [] },
    });
    expect(html).toContain("<h3>✅ Clean scan uploaded</h3>");
  });

  test("shows the fix before the failure, and both before the numbers", () => {
    const html = summaryWith({ failure });
    const places = ["[!CAUTION]", "Set <code>api-key-type</code>", "GET was refused", "1,240"].map((text) =>
      html.indexOf(text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("shows the size of the scope before and after in one line", () => {
    expect(summaryWith({})).toContain(
      "added <code>acme/app</code>: 2,546 → <strong>2,547</strong> repositories",
    );
  });

  test("does not show a repository as added if the step failed before", () => {
    const scope = { ...fullRecord().scope, scope: "planned", reason: "It is not in the selection." } as const;
    const html = summaryWith({ failure, scope: { attempts: [], verifications: [], ...scope } });
    expect(html).toContain("not added: It is not in the selection.");
    expect(html).not.toContain("would add");
  });

  test("shows unconfirmed results as not uploaded", () => {
    const record = fullRecord();
    const [part] = record.deliveries[1]?.parts ?? [];
    if (part) part.status = "sending";
    const html = rendered(summaryOf({ ...record, failure }));
    expect(html).toContain("Not uploaded");
    expect(html).toContain("<strong>42</strong>");
    expect(html).toContain("❓ not confirmed");
    expect(html).toContain("2 of 3 confirmed");
  });

  test("shows causes with their fix and an example, rejected before repaired", () => {
    const html = summaryWith({});
    expect(html).toContain("e.g. <code>/builds/acme/app/src/login.py</code>");
    expect(html).toContain("→ Name the root that the scanner saw in <code>strip-prefix</code>");
    expect(html.indexOf("rejected</td>")).toBeLessThan(html.indexOf("repaired</td>"));
  });

  test("has no active markup if the step fails at the start", () => {
    expectInert(summaryOf({ ...startRecord("1.0.0", 0), failure }));
  });

  test.each(["planned", "refused", "requested", "deleted"] as const)(
    "has no active markup for deletion outcome %s",
    (outcome) => {
      const deletion = { id: "7", type: "GITHUB", names: ["acme"], outcome };
      expectInert(summaryOf({ ...startRecord("1.0.0", 0), mode: "delete-data-source", deletion }));
    },
  );

  test("has only expected elements, no active markup, and stays below its size limit", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const markdown = summaryOf(record);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
        expectInert(markdown);
      }),
      { numRuns: 100 },
    );
  });

  test.each(["\u001b", "@ ", "\u001b ", '"', "<", "|", "&", "\u{e0001}", "x"])(
    "stays below its size limit if every field has a million characters of %j",
    (piece) => {
      const big = piece.repeat(1_000_000 / piece.length);
      const grown = JSON.parse(JSON.stringify(fullRecord()), (_, value) =>
        typeof value === "string" ? big : value,
      );
      const causes = Array.from({ length: 50 }, (_, index) => ({
        ...sarifReport().causes[index % 3],
        title: big,
        fix: big,
        examples: [{ file: big, pointer: big, detail: big }],
      }));
      const record: StepRecord = {
        ...grown,
        mode: "upload",
        failure: { code: "INTERNAL", what: big, why: big, fix: big },
        nextSteps: [big, big, big, big],
        scope: { ...grown.scope, scope: "covered", before: undefined },
        sarifReport: {
          ...grown.sarifReport,
          verdict: "VALID",
          causes,
          byTool: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}${big}`, 1])),
        },
      };
      const markdown = summaryOf(record);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
      expect(markdown).toContain("more row");
    },
  );
});
