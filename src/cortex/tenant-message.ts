import { isRecord, property, text } from "./json.ts";

const LONGEST = 400;
const MOST_FIELDS = 5;

/**
 * What the tenant said about a failure, as one plain text: its message and the fields that it found fault with.
 * Takes every shape that was seen (`{errorCode,message,details}`, `{reply:{err_code,err_msg,err_extra}}`,
 * `{data:{err_msg}}`, `{err_msg}`, `{error}`), an HTML page, plain text; empty where nothing was said.
 * The text is cut to a readable length and holds no control characters.
 */
export function tenantMessage(body: string, parsed: unknown): string {
  if (parsed === undefined)
    return tidy(/<(?:!doctype|html|head|body)\b/i.test(body.slice(0, 2000)) ? page(body) : body);
  const said = saidBy(parsed) ?? saidBy(property(parsed, "reply")) ?? saidBy(property(parsed, "data"));
  const inner = said ?? saidBy(property(property(parsed, "reply"), "data"));
  if (inner !== undefined) return tidy(inner);
  return typeof parsed === "string" ? tidy(parsed) : "";
}

/** One line of at most 400 characters without control and formatting characters. */
export function tidy(raw: string): string {
  const line = raw
    // More than could be shown is not worth the work of cleaning it.
    .slice(0, LONGEST * 10)
    .toWellFormed()
    .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

function saidBy(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const error = property(value, "error");
  const message =
    text(value, "message") ??
    text(value, "err_msg") ??
    (typeof error === "string" ? error : (text(error, "message") ?? text(error, "err_msg"))) ??
    text(value, "errorCode");
  if (message === undefined) return undefined;
  const more = [...extra(property(value, "err_extra")), ...fields(property(value, "details"))];
  return more.length === 0 ? message : `${message.replace(/[.:]\s*$/, "")} (${more.join("; ")})`;
}

function extra(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.slice(0, MOST_FIELDS).flatMap((item) => {
    if (typeof item === "string" && item !== "") return [item];
    return isRecord(item) ? [JSON.stringify(item).slice(0, LONGEST)] : [];
  });
}

function fields(details: unknown): string[] {
  if (!isRecord(details)) return [];
  const entries = Object.entries(details);
  const shown = entries.slice(0, MOST_FIELDS).map(([path, problem]) => {
    const message = typeof problem === "string" ? problem : (text(problem, "message") ?? "is not accepted");
    return `${path}: ${message}`;
  });
  return entries.length > MOST_FIELDS ? [...shown, `and ${entries.length - MOST_FIELDS} more`] : shown;
}

function page(html: string): string {
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(html.slice(0, 100_000))?.[1]?.trim();
  return title ? `an HTML page titled "${title}"` : "an HTML page";
}
