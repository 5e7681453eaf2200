/** Formats the measurements. */
import type { Pair, Row } from "./rows.ts";

interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** A row with its result. */
export interface RowResult extends Pick<Row, "name" | "title" | "against" | "unit" | "target"> {
  readonly ours: Spread;
  readonly base: Spread;
  /** The ratio of the medians: `ours / base` or, for peers, `base / ours`. */
  readonly ratio: number;
  /** Undefined if there is no target. */
  readonly met: boolean | undefined;
  readonly runs: number;
}

export function summarize(row: Row, pairs: readonly Pair[]): RowResult {
  const { name, title, against, unit, target } = row;
  const ours = spread(pairs.map((pair) => pair.ours));
  const base = spread(pairs.map((pair) => pair.base));
  const most = target !== undefined && "most" in target ? target.most : undefined;
  const ratio = most === undefined ? base.median / ours.median : ours.median / base.median;
  const met =
    target === undefined ? undefined : "most" in target ? ratio <= target.most : ratio >= target.least;
  return { name, title, against, unit, target, ours, base, ratio, met, runs: pairs.length };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1) };
}

interface BundleFile {
  readonly name: string;
  readonly bytes: number;
  readonly validate: boolean;
  readonly upload: boolean;
}

/** Both tables, as Markdown. */
export function table(results: readonly RowResult[], bundle: readonly BundleFile[]): string {
  const rows = results.map(({ title, against, unit, ours, base, ratio, target, met }) => {
    const targetText =
      target === undefined ? "" : "most" in target ? `≤ ${target.most}` : `≥ ${target.least}`;
    const sign = met === undefined ? "" : met ? " ✓" : " ✗";
    return [
      title,
      formatSpread(ours, unit),
      against,
      formatSpread(base, unit),
      `${ratio.toFixed(2)} ×`,
      targetText + sign,
    ];
  });
  const files = bundle.map(({ name, bytes, validate, upload }) => [
    name,
    String(bytes),
    validate ? "yes" : "",
    upload ? "yes" : "",
  ]);
  return [
    markdown(["work", "median (min to max)", "against", "median (min to max)", "ratio", "target"], rows),
    markdown(["dist/", "bytes", "loaded by validate", "loaded by upload"], files),
  ].join("\n");
}

function formatSpread({ median, min, max }: Spread, unit: string): string {
  const digits = median < 100 ? 1 : 0;
  return `${median.toFixed(digits)} ${unit} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  return line(head) + line(widths.map((width) => "-".repeat(width))) + rows.map(line).join("");
}
