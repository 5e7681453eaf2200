import { summarize } from "../text.ts";
import { isRecord, type JsonRecord, property, text } from "./json.ts";

const MAX_FIELDS = 5;

/**
 * The server's message about a failure as plain text, with the fields that it rejects. Supports every
 * observed shape (`{errorCode,message,details}`, `{reply:{err_code,err_msg,err_extra}}`, `{data:{err_msg}}`,
 * `{err_msg}`, `{error}`), HTML pages and plain text. Empty if there is no message.
 */
export function responseMessage(body: Buffer, parsed: unknown): string {
  if (parsed === undefined) return bodyText(body);
  if (typeof parsed === "string") return parsed;
  const reply = property(parsed, "reply");
  const places = [parsed, reply, property(parsed, "data"), property(reply, "data")];
  return places.flatMap((place) => messageIn(place) ?? [])[0] ?? "";
}

/** A body as text, which is not cut because it is not redacted yet; for an HTML page, only its title. */
export function bodyText(body: Buffer): string {
  const text = body.toString("utf8");
  return /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2000)) ? describePage(text) : text;
}

/** Text of the tenant, GitHub or the network for a message, as {@link summarize}. */
export function normalizeText(raw: string): string {
  return summarize(raw, 400);
}

function messageIn(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const error = property(value, "error");
  const message =
    text(value, "message") ??
    text(value, "err_msg") ??
    (typeof error === "string" ? error : (text(error, "message") ?? text(error, "err_msg"))) ??
    text(value, "errorCode");
  if (message === undefined) return undefined;
  const more = [...formatExtra(property(value, "err_extra")), ...formatDetails(property(value, "details"))];
  return more.length === 0 ? message : `${message.replace(/[.:]\s*$/, "")} (${more.join("; ")})`;
}

function formatExtra(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, MAX_FIELDS) : [value];
  return items.flatMap((item) => {
    if (typeof item === "string" && item !== "") return [item];
    return isRecord(item) ? formatScalars(item) : [];
  });
}

function formatScalars(record: JsonRecord): string[] {
  const plain = Object.entries(record).filter(
    ([, value]) => typeof value === "string" || typeof value === "number",
  );
  return plain.slice(0, MAX_FIELDS).map(([key, value]) => `${key}: ${value}`);
}

function formatDetails(details: unknown): string[] {
  if (!isRecord(details)) return [];
  const entries = Object.entries(details);
  const shown = entries.slice(0, MAX_FIELDS).map(([path, problem]) => {
    const message = typeof problem === "string" ? problem : (text(problem, "message") ?? "is not accepted");
    return `${path}: ${message}`;
  });
  return entries.length > MAX_FIELDS ? [...shown, `and ${entries.length - MAX_FIELDS} more`] : shown;
}

function describePage(html: string): string {
  const title = (/<title[^>]{0,200}>([^<]*)/i.exec(html)?.[1] ?? "").trim().replace(/\s+/g, " ");
  return title === "" ? "an HTML page" : `an HTML page titled "${title}"`;
}
