/** What must never be seen: every key, token and computed signature of this step. */
export interface Secrets {
  /** Makes `secret` known and has it masked; to be called before its first use. */
  add(secret: string): void;
  /** `text` with every known secret in it replaced by `***`, also where it stands escaped or encoded. */
  redact(text: string): string;
}

/** `mask` hears of each secret once; on a runner it tells the log to hide it. */
export function createSecrets(mask: (secret: string) => void): Secrets {
  const known = new Set<string>();
  return {
    add(secret) {
      if (secret === "" || known.has(secret)) return;
      mask(secret);
      for (const form of formsOf(secret)) known.add(form);
    },
    redact(text) {
      let shown = text;
      // The longest first: where one secret is a part of another, nothing of the longer one may stay.
      for (const secret of [...known].sort((a, b) => b.length - a.length)) {
        shown = shown.replaceAll(secret, "***");
      }
      return shown;
    },
  };
}

function formsOf(secret: string): string[] {
  const wellFormed = secret.toWellFormed();
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(wellFormed)];
}
