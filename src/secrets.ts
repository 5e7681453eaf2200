import type { Secrets } from "./effects.ts";

const MASK = "***";

/**
 * The secrets of a step. `mask` makes the runner hide one in the log, the annotations and the job summary. `redact`
 * is for what the runner does not mask: the report file, outputs, and text that is cut before it is logged.
 */
export function createSecrets(mask: (secret: string) => void): Secrets {
  /** The longest first, because a secret can start with another one. */
  let forms: string[] = [];
  const known = new Set<string>();
  return {
    add(secret) {
      if (secret.trim() === "" || known.has(secret)) return;
      known.add(secret);
      mask(secret);
      forms = [...new Set([...forms, ...formsOf(secret)])].sort((one, other) => other.length - one.length);
    },
    redact: (text) => forms.reduce((rest, form) => rest.replaceAll(form, MASK), text),
  };
}

/** The secret, with and without surrounding blanks, and as it appears in base64, URLs, JSON and HTML. */
function formsOf(secret: string): string[] {
  const bare = secret.trim();
  const encoded = [
    encodeURIComponent(bare.toWellFormed()),
    JSON.stringify(bare).slice(1, -1),
    htmlOf(bare),
    Buffer.from(bare).toString("base64").replaceAll("=", ""),
  ];
  return [secret, bare, ...encoded];
}

function htmlOf(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
