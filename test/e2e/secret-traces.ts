import { maskLikeRunner } from "../mask.ts";
import type { Fault } from "../tenant/index.ts";
import { filesBelow, type StepResult } from "./run-step.ts";

/** An error response that repeats the request's `Authorization` header, as a server might do. */
export const ECHO_BODY = {
  errorCode: "X",
  message: "Wrong key {authorization}",
  details: { "{authorization}": { message: "is {authorization}" } },
};
/** A response for every matching request. */
export const answer = (status: number, body: unknown, headers = {}): Fault => ({
  kind: "answer",
  status,
  body,
  headers,
  times: 0,
});

/** Everything that a step writes, by its place, as the runner shows it. */
function writtenBy({ log, errors, summary, machine, tenant }: StepResult): Map<string, string> {
  const files = filesBelow(machine.folder);
  // The runner masks the summary when it uploads it.
  for (const [path, text] of files) if (text === summary) files.set(path, maskLikeRunner(text, log));
  const lines = log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  files.set("log", maskLikeRunner(lines.join("\n"), log));
  files.set("standard error", errors);
  files.set("URLs", tenant.requests.map(({ path, query }) => JSON.stringify([path, query])).join("\n"));
  files.set("bodies", tenant.requests.map(({ body }) => body).join("\n"));
  return files;
}

/**
 * Fails if twelve consecutive characters of the secret, plain or in a common encoding, are visible. `sent`: the
 * secret is expected in a request body.
 */
export function expectNoTrace(secret: string, result: StepResult, { sent = false } = {}): void {
  const pieces = new Set(
    Array.from({ length: Math.max(1, secret.length - 11) }, (_, at) => secret.slice(at, at + 12)),
  );
  const left = writtenBy(result);
  if (sent) left.delete("bodies");
  for (const [where, text] of left) {
    const lower = text.toLowerCase();
    for (const piece of pieces) {
      for (const form of [
        piece,
        encodeURIComponent(piece),
        JSON.stringify(piece).slice(1, -1),
        Buffer.from(piece).toString("base64").slice(0, 16),
      ])
        if (lower.includes(form.toLowerCase()))
          throw new Error(`${where} holds ${JSON.stringify(form)} of the secret`);
    }
  }
}
