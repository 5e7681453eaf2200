/** Renders a job summary as GitHub does, for the demo and the pictures. */
import { readFileSync } from "node:fs";
import { marked } from "marked";

const STYLES = {
  light: import.meta.resolve("github-markdown-css/github-markdown-light.css"),
  dark: import.meta.resolve("github-markdown-css/github-markdown-dark.css"),
};

/** Adds GitHub's markup for alerts, which marked does not support. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!([A-Z]+)\]<\/p>/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p>`,
  );
}

/** An HTML page with the summary; `markdown` is GitHub's Markdown. */
export async function summaryPage(theme: "light" | "dark", markdown: string): Promise<string> {
  const css = readFileSync(new URL(STYLES[theme]), "utf8");
  const background = theme === "light" ? "#ffffff" : "#0d1117";
  const html = withAlerts(await marked.parse(markdown));
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; background: ${background}; }
    .markdown-body { padding: 20px 24px; }</style><article class="markdown-body">${html}</article>`;
}
