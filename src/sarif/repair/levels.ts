import type { Invocation, ReportingConfiguration, Result, Run } from "sarif";
import type { Level } from "../sarif-report.ts";
import type { NormalizeOptions, NoteResult } from "./context.ts";
import type { ResolvedRule, RunRules } from "./rules.ts";
import { toEnum } from "./scalars.ts";

const LEVELS: readonly Level[] = ["none", "note", "warning", "error"];

/**
 * Sets the levels of results: from `security-severity` if the user asked for that; else a missing level is set to its
 * default (SARIF 2.1.0, section 3.27.10).
 */
export class Levels {
  readonly #run: Run;
  readonly #rules: RunRules;
  readonly #severityFrom: NormalizeOptions["severityFrom"];
  readonly #overrides = new Map<number, ReadonlyMap<unknown, ReportingConfiguration>>();

  constructor(run: Run, rules: RunRules, severityFrom: NormalizeOptions["severityFrom"]) {
    this.#run = run;
    this.#rules = rules;
    this.#severityFrom = severityFrom;
  }

  assign(result: Result, rule: ResolvedRule, note: NoteResult): void {
    const isFinding = result.kind === undefined || result.kind === "fail";
    const level = isFinding ? this.#severityLevel(result, rule) : undefined;
    const given = result.level ?? this.#defaultLevel(result, rule);
    if (level !== undefined && level !== given)
      note("level-from-severity", "/level", `${given}, now ${level}`);
    else if (result.level === undefined) note("level-filled", "/level", given);
    result.level = level ?? given;
  }

  #severityLevel(result: Result, { descriptor }: ResolvedRule): Level | undefined {
    if (this.#severityFrom === "level") return undefined;
    return (
      levelOf(result.properties?.["security-severity"]) ??
      levelOf(this.#rules.originalOf(descriptor).properties?.["security-severity"])
    );
  }

  #defaultLevel(result: Result, rule: ResolvedRule): Level {
    if (result.kind !== undefined && result.kind !== "fail") return "none";
    const override = this.#overridesOf(result)?.get(rule.descriptor);
    return override?.level ?? rule.descriptor.defaultConfiguration?.level ?? "warning";
  }

  /** The overrides by rule, from the invocation that made the result, or from the only one if the result names none. */
  #overridesOf(result: Result): ReadonlyMap<unknown, ReportingConfiguration> | undefined {
    const invocations = this.#run.invocations;
    if (invocations === undefined) return undefined;
    const named = result.provenance?.invocationIndex ?? -1;
    const index = named === -1 && invocations.length === 1 ? 0 : named;
    const invocation = invocations[index];
    if (invocation?.ruleConfigurationOverrides === undefined) return undefined;
    let overrides = this.#overrides.get(index);
    if (overrides === undefined) {
      overrides = this.#readOverrides(invocation);
      this.#overrides.set(index, overrides);
    }
    return overrides;
  }

  #readOverrides(invocation: Invocation): Map<unknown, ReportingConfiguration> {
    const overrides = new Map<unknown, ReportingConfiguration>();
    for (const { descriptor, configuration } of invocation.ruleConfigurationOverrides ?? []) {
      const rule = this.#rules.find(descriptor);
      if (rule !== undefined && !overrides.has(rule.descriptor))
        overrides.set(rule.descriptor, configuration);
    }
    return overrides;
  }
}

/**
 * The level for a `security-severity`, by the thresholds that GitHub documents for code scanning. A word such as
 * `CRITICAL` is read as levels are. Undefined if it is neither a number from 0 to 10, also as text, nor such a word.
 */
export function levelOf(severity: unknown): Level | undefined {
  const isText = typeof severity === "string" && /^\s*\d{1,2}(?:\.\d{1,10})?\s*$/.test(severity);
  const score = isText || typeof severity === "number" ? Number(severity) : Number.NaN;
  if (!(score >= 0 && score <= 10)) return LEVELS.find((level) => level === toEnum(severity, LEVELS));
  if (score >= 7) return "error";
  if (score >= 4) return "warning";
  return score > 0 ? "note" : "none";
}
