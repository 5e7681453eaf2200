/** The forms in which the runner masks a secret (`SecretMasker` and `ValueEncoders` of actions/runner). */
const ENCODERS: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => base64Of(secret, 0),
  (secret) => base64Of(secret, 1),
  (secret) => base64Of(secret, 2),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => encodeURIComponent(secret),
  (secret) =>
    secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;"),
];

/** Base64 of a secret without its first `shift` bytes, as it appears inside longer base64 text. */
function base64Of(secret: string, shift: number): string {
  const bytes = Buffer.from(secret).subarray(shift);
  return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
}

/** The text as the runner shows it, with the secrets masked that the log registers with `add-mask`. */
export function maskLikeRunner(text: string, log: string): string {
  const secrets = log.split("\n").flatMap((line) => {
    const [, data] = /^::add-mask::(.*)$/.exec(line) ?? [];
    const secret = data?.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%") ?? "";
    return [secret, ...secret.split(/[\r\n]+/)].filter((one) => one.trim() !== "");
  });
  const forms = secrets.flatMap((secret) => ENCODERS.map((encode) => encode(secret)));
  return forms
    .filter((form) => form !== "")
    .sort((one, other) => other.length - one.length)
    .reduce((shown, form) => shown.replaceAll(form, "***"), text);
}
