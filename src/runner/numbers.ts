/**
 * A whole number with a comma between its thousands. `toLocaleString` does the same, but its first call loads
 * the locale data: 30 ms, more than the rest of a small step's report.
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 result`, `2,546 results`; `many` where the plural is not formed with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Bytes as people read them, in decimal units as the collector's limit of 10 MB is: `512 bytes`, `51.2 kB`, `9.99 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, "byte");
  if (bytes < 1_000_000) return `${(bytes / 1000).toPrecision(3).replace(/e.*/, "")} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 100 ? megabytes.toPrecision(3) : grouped(Math.round(megabytes))} MB`;
}

/** Milliseconds as people read them: `240 ms`, `2.1 s`, `3 min 20 s`. */
export function period(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
