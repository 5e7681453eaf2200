import { isRecord, type JsonRecord, property, text } from "./json.ts";

const LONGEST = 400;
/** As much of a body as is looked at where it is no JSON. */
const BEGINNING = 100_000;
const MOST_FIELDS = 5;

/** Takes secrets out of a text. It must see the text whole: half a secret is none that it knows. */
export type Redact = (text: string) => string;

/**
 * What the tenant said about a failure, as one plain text: its message and the fields that it found fault with.
 * Takes every shape that was seen (`{errorCode,message,details}`, `{reply:{err_code,err_msg,err_extra}}`,
 * `{data:{err_msg}}`, `{err_msg}`, `{error}`), an HTML page, plain text; empty where nothing was said.
 * The text is cut to a readable length and holds no secrets and no control characters.
 */
export function tenantMessage(body: Buffer, parsed: unknown, redact: Redact): string {
  if (parsed === undefined) return beginningOf(body, redact);
  if (typeof parsed === "string") return tidy(parsed, redact);
  const reply = property(parsed, "reply");
  const places = [parsed, reply, property(parsed, "data"), property(reply, "data")];
  for (const place of places) {
    const said = saidBy(place, redact);
    if (said !== undefined) return tidy(said, redact);
  }
  return "";
}

/** How a body begins, or what kind of page it is. */
export function beginningOf(body: Buffer, redact: Redact): string {
  const start = redact(body.toString("utf8", 0, BEGINNING));
  return /<(?:!doctype|html|head|body)\b/i.test(start.slice(0, 2000))
    ? page(start, redact)
    : tidy(start, redact);
}

/** One line of at most 400 characters without secrets, control and formatting characters. */
export function tidy(raw: string, redact: Redact): string {
  const line = redact(raw)
    // More than could be shown is not worth the work of cleaning it.
    .slice(0, LONGEST * 10)
    .toWellFormed()
    .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

/** Every text is redacted as it was sent: of one that was cut or joined, a part of a secret may be left. */
function saidBy(value: unknown, redact: Redact): string | undefined {
  if (!isRecord(value)) return undefined;
  const error = property(value, "error");
  const raw =
    text(value, "message") ??
    text(value, "err_msg") ??
    (typeof error === "string" ? error : (text(error, "message") ?? text(error, "err_msg"))) ??
    text(value, "errorCode");
  if (raw === undefined) return undefined;
  const message = redact(raw);
  const more = [...extra(property(value, "err_extra")), ...fields(property(value, "details"))];
  return more.length === 0 ? message : `${message.replace(/[.:]\s*$/, "")} (${more.join("; ")})`;
}

function extra(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, MOST_FIELDS) : [value];
  return items.flatMap((item) => {
    if (typeof item === "string" && item !== "") return [item];
    return isRecord(item) ? scalars(item) : [];
  });
}

function scalars(record: JsonRecord): string[] {
  const told = Object.entries(record).filter(
    ([, value]) => typeof value === "string" || typeof value === "number",
  );
  return told.slice(0, MOST_FIELDS).map(([key, value]) => `${key}: ${value}`);
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

function page(html: string, redact: Redact): string {
  const title = tidy(/<title[^>]{0,200}>([^<]*)/i.exec(html)?.[1] ?? "", redact);
  return title === "" ? "an HTML page" : `an HTML page titled "${title}"`;
}
