/**
 * A whole number with a comma between its thousands. `toLocaleString` does the same, but its first call loads
 * the locale data: 30 ms, more than the rest of a small step's report.
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 result`, `2,546 results`; `many` if the plural has no s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Three digits, but never an exponent: `9.99`, `51.2`, `2,100`. */
function threeDigits(value: number): string {
  return value < 99.95 ? value.toPrecision(3) : grouped(Math.round(value));
}

/** Bytes as people read them, in decimal units as the collector's limit of 10 MB is: `512 bytes`, `51.2 kB`, `9.99 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, "byte");
  if (bytes < 999_500) return `${threeDigits(bytes / 1000)} kB`;
  return `${threeDigits(bytes / 1_000_000)} MB`;
}

/** Milliseconds as people read them: `240 ms`, `2.1 s`, `3 min 20 s`. */
export function period(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  if (whole < 1000) return `${whole} ms`;
  if (whole < 59_950) return `${(whole / 1000).toFixed(1)} s`;
  const seconds = Math.round(whole / 1000);
  return `${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
