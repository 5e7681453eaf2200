/** Renders the log of a step as GitHub's log viewer does, with numbered notes beside it, for a picture. */

interface Note {
  /** The first line that matches gets the note. */
  readonly at: RegExp;
  readonly title: string;
  readonly text: string;
}

const NOTES: readonly Note[] = [
  {
    at: /^\S+\.sarif: /,
    title: "Files",
    text: "Every file that <code>sarif-file</code> matched, with its verdict. Rejections and repairs follow, grouped by cause.",
  },
  {
    at: /^Verdict: /,
    title: "Result",
    text: "Every result is uploaded, rejected or left out on purpose. The numbers add up.",
  },
  {
    at: /^Scope: /,
    title: "Scope",
    text: "The data source now covers this repository. All other repositories stay.",
  },
  {
    at: /^Part 1 of /,
    title: "Upload",
    text: "One line for each part that is sent, and one with the tenant's response.",
  },
  {
    at: /^(Warning|Error): /,
    title: "Annotations",
    text: "Rejections and repairs also appear on the workflow run's page.",
  },
];

interface Line {
  readonly text: string;
  readonly kind: string;
}

/** The lines that the viewer shows for a log: workflow commands become groups and annotations, or disappear. */
function linesOf(log: string): Line[] {
  const lines: Line[] = [];
  let grouped = false;
  for (const raw of log.trimEnd().split("\n")) {
    const [, command, message = ""] = /^::([a-z-]+)(?: .*?)?::(.*)$/.exec(raw) ?? [];
    if (command === "group") lines.push({ text: message, kind: "group" });
    else if (command === "error" || command === "warning" || command === "notice")
      lines.push({ text: `${command[0]?.toUpperCase()}${command.slice(1)}: ${message}`, kind: command });
    else if (command === undefined) lines.push({ text: raw, kind: grouped ? "inside" : "plain" });
    if (command === "group" || command === "endgroup") grouped = command === "group";
  }
  return lines;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A row's text, with the word in front of an annotation in its color. */
function contentOf({ text, kind }: Line): string {
  const html = escapeHtml(text);
  return kind === "group" ? `<i></i>${html}` : html.replace(/^(Error|Warning|Notice):/, "<b>$&</b>");
}

/** An HTML page with `log`, the raw output of a step. Throws if a note matches no line. */
export function logPage(log: string): string {
  const lines = linesOf(log);
  const notes = new Map(
    NOTES.map((note, index) => {
      const line = lines.findIndex(({ text }) => note.at.test(text));
      if (line < 0) throw new Error(`No line of the log matches ${note.at}`);
      const html = `<aside><em>${index + 1}</em><strong>${note.title}</strong> ${note.text}</aside>`;
      return [line, html] as const;
    }),
  );
  const rows = lines.map((line, index) => {
    const note = notes.get(index);
    const kind = note === undefined ? line.kind : `${line.kind} noted`;
    return `<div class="${kind}"><s>${index + 1}</s><p>${contentOf(line)}</p>${note ?? ""}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 14px 0; background: #0d1117; color: #d1d7e0; width: 1000px; box-sizing: border-box;
      font: 12px/20px ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; }
    div { position: relative; display: flex; width: 700px; }
    .noted { background: #1b2433; }
    s { flex: 0 0 40px; margin-right: 14px; text-align: right; color: #6e7681; text-decoration: none; }
    p { margin: 0; padding-right: 16px; overflow-wrap: anywhere; }
    .inside p { padding-left: 18px; }
    i { display: inline-block; margin: 0 10px 1px 0; border: 4px solid transparent; border-top: 6px solid #9198a1; border-bottom: 0; }
    .error b { color: #f85149; } .warning b { color: #d29922; } .notice b { color: #4493f8; }
    aside { position: absolute; left: 700px; top: 0; width: 232px; padding: 0 0 0 52px; color: #9198a1;
      font: 13px/18px "Liberation Sans", "DejaVu Sans", sans-serif; }
    aside::before { content: ""; position: absolute; left: 0; top: 10px; width: 20px; border-top: 1px solid #4493f8; }
    em { position: absolute; left: 20px; width: 22px; height: 22px; border-radius: 11px; background: #1f6feb; color: #fff;
      font: bold 13px/22px "Liberation Sans", sans-serif; text-align: center; }
    strong { display: block; color: #f0f6fc; line-height: 22px; }
    code { font: 12px ui-monospace, "Liberation Mono", monospace; color: #d1d7e0; }</style>${rows.join("\n")}`;
}
