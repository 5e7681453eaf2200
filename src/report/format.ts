/**
 * A whole number with commas between groups of thousands. `toLocaleString` does the same, but its first call loads the
 * locale data, which takes 30 ms: longer than the rest of a small step's report.
 */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 result`, `2,546 results`; `many` is the plural if it is not `one` with an s. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** How many lines of one kind the log shows; the JSON report has all of them. */
export const MAX_LINES = 20;

/** The first {@link MAX_LINES} lines, and one that counts the others; `one` and `many` as for {@link formatCount}. */
export function limitLines(lines: readonly string[], one: string, many = `${one}s`): string[] {
  const omitted = lines.length - MAX_LINES;
  if (omitted <= 0) return [...lines];
  return [...lines.slice(0, MAX_LINES), `… and ${formatCount(omitted, `more ${one}`, `more ${many}`)}`];
}

/** Three significant digits below 100, else a whole number, never an exponent: `9.99`, `51.2`, `2,100`. */
function formatThreeDigits(value: number): string {
  return value < 99.95 ? value.toPrecision(3) : formatNumber(Math.round(value));
}

/** Bytes with a decimal unit, like the collector's limit of 10 MB: `512 bytes`, `51.2 kB`, `9.99 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, "byte");
  if (bytes < 999_500) return `${formatThreeDigits(bytes / 1000)} kB`;
  return `${formatThreeDigits(bytes / 1_000_000)} MB`;
}

/** Milliseconds with the unit that fits: `240 ms`, `2.1 s`, `3 min 20 s`. */
export function formatDuration(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  if (whole < 1000) return `${whole} ms`;
  if (whole < 59_950) return `${(whole / 1000).toFixed(1)} s`;
  const seconds = Math.round(whole / 1000);
  return `${formatNumber(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
