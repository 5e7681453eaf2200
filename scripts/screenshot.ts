/**
 * Renders a sample job summary as GitHub does, light and dark, and takes `docs/job-summary.png`.
 * Usage: node scripts/screenshot.ts [chromium] ; the default is `chromium` of the PATH.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { summaryOf } from "../src/report/summary.ts";
import { fullRecord } from "../test/report/records.ts";

const STYLES = {
  light: import.meta.resolve("github-markdown-css/github-markdown-light.css"),
  dark: import.meta.resolve("github-markdown-css/github-markdown-dark.css"),
};
const [browser = "chromium", target = "docs/job-summary.png"] = process.argv.slice(2);

/** marked knows no alerts: this gives them the markup that GitHub gives them. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!([A-Z]+)\]<\/p>/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p>`,
  );
}

function page(theme: "light" | "dark", html: string): string {
  const css = readFileSync(new URL(STYLES[theme]), "utf8");
  const background = theme === "light" ? "#ffffff" : "#0d1117";
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; background: ${background}; }
    .markdown-body { padding: 20px 24px; }</style><article class="markdown-body">${html}</article>`;
}

const folder = mkdtempSync(join(tmpdir(), "summary-"));
try {
  const html = withAlerts(await marked.parse(summaryOf(fullRecord())));
  const frames = (["light", "dark"] as const).map((theme) => {
    const path = join(folder, `${theme}.html`);
    writeFileSync(path, page(theme, html));
    return `<iframe src="${pathToFileURL(path)}"></iframe>`;
  });
  const both = join(folder, "both.html");
  writeFileSync(
    both,
    `<!doctype html><style>body { margin: 0; display: flex } iframe { border: 0; flex: 1; height: 100vh }</style>${frames.join("")}`,
  );
  execFileSync(browser, [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    "--force-device-scale-factor=0.9",
    "--window-size=1780,880",
    `--screenshot=${target}`,
    pathToFileURL(both).href,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
