import type { Secrets } from "./effects.ts";

const MASK = "***";

/**
 * The secrets of a step. `mask` makes the runner hide a secret in the log, the annotations and the job summary. `redact`
 * is for what the runner does not mask: the report file, outputs, and text that is cut before it is logged. It ignores
 * secrets of fewer than `minRedacted` characters, which are parts of ordinary words.
 */
export function createSecrets(mask: (secret: string) => void, minRedacted = 0): Secrets {
  /** The longest first, because one can contain another. */
  let variants: string[] = [];
  const added = new Set<string>();
  return {
    add(secret) {
      if (secret.trim() === "" || added.has(secret)) return;
      added.add(secret);
      mask(secret);
      if (secret.length < minRedacted) return;
      variants = [...new Set([...variants, ...variantsOf(secret)])].sort(
        (one, other) => other.length - one.length,
      );
    },
    redact: (text) => variants.reduce((rest, variant) => rest.replaceAll(variant, MASK), text),
  };
}

/** The secret, with and without surrounding white space, and as it appears in base64, URLs, JSON and HTML. */
function variantsOf(secret: string): string[] {
  const trimmed = secret.trim();
  const encoded = [
    encodeURIComponent(trimmed.toWellFormed()),
    JSON.stringify(trimmed).slice(1, -1),
    escapeHtml(trimmed),
    Buffer.from(trimmed).toString("base64").replaceAll("=", ""),
  ];
  return [secret, trimmed, ...encoded];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
