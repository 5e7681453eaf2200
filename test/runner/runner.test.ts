import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { workflowCommand } from "../../src/runner/command.ts";
import { outputEntry } from "../../src/runner/output-file.ts";
import { createRunner } from "../../src/runner/runner.ts";
import { writeLine } from "../../src/runner/stdout.ts";
import { anyText, parsesAsCommand } from "./hostile.ts";

let folder: string;
let output: string;
let summary: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-"));
  output = join(folder, "output");
  summary = join(folder, "summary");
  writeFileSync(output, "");
  writeFileSync(summary, "");
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

function runner(more: Record<string, string> = {}) {
  return createRunner({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...more }, (line) => {
    lines.push(line);
  });
}

/** Reads the file as `FileCommandManager` of actions/runner does. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.split("\n");
  for (let head = rest.shift(); head !== undefined; head = rest.shift()) {
    if (head === "") continue;
    const [name = "", delimiter = ""] = head.split("<<", 2);
    const end = rest.indexOf(delimiter);
    expect(end).toBeGreaterThanOrEqual(0);
    found[name] = rest
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n");
  }
  return found;
}

describe("workflow commands", () => {
  test.each([
    ["notice", {}, "hello", "::notice::hello"],
    [
      "warning",
      { file: "a,b:c.sarif", line: 3 },
      "100%\r\nx",
      "::warning file=a%2Cb%3Ac.sarif,line=3::100%25%0D%0Ax",
    ],
    ["error", { title: "%0A", file: undefined, col: "" }, "a:b,c", "::error title=%250A::a:b,c"],
    ["endgroup", {}, "", "::endgroup::"],
  ])("%s", (name, properties, data, expected) => {
    expect(workflowCommand(name, properties, data)).toBe(expected);
  });
});

describe("log", () => {
  test("writes annotations with their place", () => {
    runner().log.warning("uri is absolute", { title: "SARIF", file: "out/a.sarif", line: 7, column: 2 });
    expect(lines).toEqual(["::warning title=SARIF,file=out/a.sarif,line=7,col=2::uri is absolute"]);
  });

  test("writes debug lines only where the runner asks for them", () => {
    runner().log.debug("quiet");
    runner({ RUNNER_DEBUG: "1" }).log.debug("loud");
    expect(lines).toEqual(["::debug::loud"]);
  });

  test("folds a group, ends it when the work fails, and keeps an inner one from ending the outer one", async () => {
    const { log } = runner();
    const work = log.group("outer", () =>
      log.group("inner", async () => {
        log.info("line");
        throw new Error("stop");
      }),
    );
    await expect(work).rejects.toThrow("stop");
    expect(lines).toEqual(["::group::outer", "inner", "line", "::endgroup::"]);
  });

  test("lets no text act as a command or make a second line", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        lines = [];
        const { log } = runner({ RUNNER_DEBUG: "1" });
        log.info(text);
        log.debug(text);
        log.notice(text);
        log.warning(text, { title: text, file: text });
        log.error(text, { title: text });
        await log.group(text, async () => undefined);
        expect(lines).toHaveLength(7);
        expect(lines.join("")).not.toMatch(/[\r\n]|##\[/);
        expect(parsesAsCommand(lines[0] ?? "")).toBe(false);
        for (const [index, name] of [
          "",
          "debug",
          "notice",
          "warning",
          "error",
          "group",
          "endgroup",
        ].entries()) {
          if (index > 0) expect(lines[index]).toMatch(new RegExp(`^::${name}( [^:]*)?::`));
        }
      }),
    );
  });
});

describe("secrets", () => {
  test("are registered with the runner, every line, each once", () => {
    const { secrets } = runner();
    secrets.add("one%\r\ntwo2\n}\n");
    secrets.add("one%\r\ntwo2\n}\n");
    expect(lines).toEqual(["::add-mask::one%25%0D%0Atwo2%0A}%0A", "::add-mask::one%25", "::add-mask::two2"]);
    expect(secrets.redact("{ one% } two2")).toBe("{ *** } ***");
  });

  test("that are blank are passed over", () => {
    const { secrets } = runner();
    secrets.add("  ");
    expect(lines).toEqual([]);
    expect(secrets.redact("a  b")).toBe("a  b");
  });

  const secret = 'k$1.*+?^/{}()|[] "q\\uo\nte&é<x>';
  test.each([
    ["as it is", secret],
    ["one line of it", "te&é<x>"],
    ["escaped in JSON", JSON.stringify({ secret })],
    ["escaped in JSON twice", JSON.stringify(JSON.stringify({ secret }))],
    [
      "escaped in HTML",
      "q\\uo\nte&é<x>".replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    ],
    ["encoded for a URL", encodeURIComponent(secret)],
    ["encoded for a form", new URLSearchParams({ secret }).toString()],
    ["in base64", Buffer.from(secret).toString("base64")],
    ["in base64 after one byte", Buffer.from(`:${secret}:x`).toString("base64")],
    ["in base64 after two bytes", Buffer.from(`a:${secret}yz`).toString("base64url")],
  ])("are redacted %s", (_, text) => {
    const { secrets } = runner();
    secrets.add(secret);
    const redacted = secrets.redact(`before ${text} after`);
    expect(redacted).toMatch(/^before .*\*\*\*.* after$/s);
    const core = text.length > 20 ? text.slice(8, -8) : text;
    expect(redacted).not.toContain(core);
  });

  test("are found by the longest first", () => {
    const { secrets } = runner();
    secrets.add("token");
    secrets.add("token-long");
    expect(secrets.redact("token-long token")).toBe("*** ***");
  });

  test("never reach the log or the outputs, whatever stands around them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 8, maxLength: 20 }), anyText, (text, around) => {
        const token = text.replaceAll("*", "x").trim().padEnd(8, "y");
        lines = [];
        writeFileSync(output, "");
        const step = runner({ RUNNER_DEBUG: "1" });
        step.secrets.add(token);
        step.log.info(`${around}${token}${around}`);
        step.log.error(token, { title: token, file: token });
        step.log.debug(JSON.stringify({ token }));
        step.setOutputs({ a: token, b: around + token });
        const said = lines.filter((line) => !line.startsWith("::add-mask::"));
        const all = [...said, readFileSync(output, "utf8")].join("\n");
        expect(all).not.toContain(token);
      }),
    );
  });

  test("are redacted from the values of plain data, and from keys that are data", () => {
    const { secrets } = runner();
    secrets.add("hunter22");
    const data = { hunter22: ["a hunter22", 1, null, { b: true }], byTool: { hunter22: { hunter22: 2 } } };
    expect(secrets.redactDeep(data, ["byTool"])).toEqual({
      hunter22: ["a ***", 1, null, { b: true }],
      byTool: { "***": { hunter22: 2 } },
    });
  });

  test("are redacted also where only their beginning is left", () => {
    const { secrets } = runner();
    secrets.add("Zk83hGq0PwLm2XvT7cRb");
    expect(secrets.redact("key Zk83hGq0PwLm2XvT7cR, Zk83hGq0PwLm, Zk83hGq0PwL")).toBe(
      "key ***, ***, Zk83hGq0PwL",
    );
    expect(secrets.redact("Zk83hGq0PwLmZk83hGq0PwLm2XvT7cRb")).toBe("******");
  });

  test("are redacted as they are shown, and as JSON in JSON", () => {
    const { secrets } = runner();
    secrets.add("ab\u202ecdefgh");
    expect(secrets.redact("x ab<U+202E>cdefgh y")).toBe("x *** y");
    const quoted = 'qu"ote\\d-secret';
    secrets.add(quoted);
    expect(secrets.redact(JSON.stringify(JSON.stringify({ quoted })))).toBe('"{\\"quoted\\":\\"***\\"}"');
  });

  const marked = "Ab12cd34Ef56gh/IJklMNop+qrSTuv~wxYZ0123=4567=";
  const inEntities = (spell: (code: number) => string) =>
    marked.replace(/[^\w]/g, (mark) => spell(mark.charCodeAt(0)));
  test.each([
    ["HTML's hexadecimal entities", inEntities((code) => `&#x${code.toString(16).toUpperCase()};`)],
    ["HTML's decimal entities", inEntities((code) => `&#${code};`)],
    ["HTML's decimal entities, every character", marked.replace(/./g, (one) => `&#${one.charCodeAt(0)};`)],
    ["HTML's names", marked.replaceAll("/", "&sol;").replaceAll("+", "&plus;").replaceAll("=", "&equals;")],
    ["a form", new URLSearchParams([["", marked]]).toString().slice(1)],
    ["a path", marked.replace(/[+=~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)],
    ["JSON's escapes", inEntities((code) => `\\u${code.toString(16).padStart(4, "0")}`)],
    ["a script's escapes", inEntities((code) => `\\x${code.toString(16)}`)],
    ["PHP's JSON", marked.replaceAll("/", "\\/")],
    ["a URL in HTML", encodeURIComponent(marked).replaceAll("%", "&#37;")],
    ["a URL in a URL in JSON", encodeURIComponent(encodeURIComponent(marked)).replaceAll("%", "\\u0025")],
  ])("are redacted as %s, and cut off in it", (_, spelled) => {
    const { secrets } = runner();
    secrets.add(marked);
    expect(secrets.redact(`x ${spelled} & 5% y`)).toBe("x *** & 5% y");
    const most = spelled.slice(0, -9).replace(/(?:%|&|\\)[^%&\\;]{0,7}$/, "");
    expect(secrets.redact(`${most}!`)).toBe("***!");
  });

  test("are redacted also where only the beginning of their base64 or hex is left", () => {
    const { secrets } = runner();
    secrets.add(marked);
    for (const before of ["", ":", "a:"])
      for (const encoding of ["base64", "base64url", "hex"] as const) {
        const whole = Buffer.from(`${before}${marked}`).toString(encoding);
        const redacted = secrets.redact(whole.slice(0, 40));
        expect(redacted).toMatch(/^.{0,4}\*\*\*$/);
      }
  });

  test("leave what is escaped beside them as it was", () => {
    const { secrets } = runner();
    secrets.add("hunter22");
    for (const text of [
      "a%20b",
      "&lt;&nbsp;&#0;&#99999999;",
      "\\u00e9\\q",
      "%C3%A9 100%",
      "%68unter2",
      "&unknow;",
    ])
      expect(secrets.redact(text)).toBe(text);
    expect(secrets.redact("a%20%68unter22%20&lt;hunter22&gt;")).toBe("a%20***%20&lt;***&gt;");
  });

  test("are redacted in the spellings of web pages, careful JSON and hex", () => {
    const { secrets } = runner();
    secrets.add(`a"b'c&d<e>fgh`);
    for (const spelling of [
      "a&#34;b&#039;c&amp;d&lt;e&gt;fgh",
      "a&quot;b'c&amp;d&lt;e&gt;fgh",
      "a&#34;b&#x27;c&amp;d&lt;e&gt;fgh",
      "a\\u0022b\\u0027c\\u0026d\\u003ce\\u003efgh",
      "a\\u0022b\\u0027c\\u0026d\\u003Ce\\u003Efgh",
      Buffer.from(`a"b'c&d<e>fgh`).toString("hex"),
      Buffer.from(`a"b'c&d<e>fgh`).toString("hex").toUpperCase(),
    ])
      expect(secrets.redact(`x ${spelling} y`)).toBe("x *** y");
  });
});

describe("command files", () => {
  test("hold outputs as they are, whatever they hold", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        writeFileSync(output, "");
        runner().setOutputs({ a, b });
        const expected = { a: a.toWellFormed(), b: b.toWellFormed() };
        expect(readOutputs(readFileSync(output, "utf8"))).toEqual(expected);
      }),
    );
  });

  test("redact a secret from an output but where it is the output's purpose", () => {
    const step = runner();
    step.secrets.add("hunter22");
    step.setOutputs({ report: "/tmp/hunter22", "collector-token": "hunter22" }, ["collector-token"]);
    expect(readOutputs(readFileSync(output, "utf8"))).toEqual({
      report: "/tmp/***",
      "collector-token": "hunter22",
    });
  });

  test("make the delimiter anew when the value holds it", () => {
    const made = ["1", "2"];
    const entry = outputEntry("a", "ghadelimiter_1\nb=c", () => made.shift() ?? "");
    expect(entry).toBe("a<<ghadelimiter_1_2\nghadelimiter_1\nb=c\nghadelimiter_1_2\n");
  });

  test("are passed over where the runner gives none", () => {
    const step = createRunner({}, () => undefined);
    step.setOutputs({ a: "b" });
    step.appendSummary("c");
    expect(readFileSync(output, "utf8") + readFileSync(summary, "utf8")).toBe("");
  });

  test("are added to", () => {
    const step = runner();
    step.appendSummary("# One");
    step.appendSummary("# Two");
    expect(readFileSync(summary, "utf8")).toBe("# One\n\n# Two\n\n");
  });
});

describe("standard output", () => {
  function failing(code: string): Error {
    return Object.assign(new Error(code), { code });
  }

  test("takes a line in pieces and waits for a full pipe", () => {
    const taken: number[] = [];
    let busy = true;
    writeLine("häuser", (bytes) => {
      busy = !busy;
      if (busy) throw failing("EAGAIN");
      const some = Math.min(3, bytes.length);
      taken.push(...bytes.subarray(0, some));
      return some;
    });
    expect(Buffer.from(taken).toString("utf8")).toBe("häuser\n");
  });

  test("loses nothing when the process ends at once", () => {
    const url = new URL("../../src/runner/stdout.ts", import.meta.url).href;
    const program = `import { writeLine } from ${JSON.stringify(url)};
      for (let i = 0; i < 2000; i += 1) writeLine("x".repeat(999));
      process.exit(0);`;
    const args = ["--input-type=module", "-e", program];
    expect(execFileSync(process.execPath, args, { maxBuffer: 10_000_000 })).toHaveLength(2_000_000);
  });

  test("does not fail the step when its reader is gone, but on any other error", () => {
    expect(() =>
      writeLine("x", () => {
        throw failing("EPIPE");
      }),
    ).not.toThrow();
    expect(() =>
      writeLine("x", () => {
        throw failing("EIO");
      }),
    ).toThrow("EIO");
  });
});
