import type { Invocation, ReportingConfiguration, Result, Run } from "sarif";
import type { Level } from "../sarif-report.ts";
import type { NormalizeOptions, NoteResult } from "./context.ts";
import type { Resolved, RuleBook } from "./rules.ts";

/**
 * Sets the level of a result explicitly if it has only the default (SARIF 2.1.0, section 3.27.10), or from its
 * severity if the user asked for that.
 */
export class Levels {
  readonly #run: Run;
  readonly #rules: RuleBook;
  readonly #severityFrom: NormalizeOptions["severityFrom"];
  readonly #overrides = new Map<number, ReadonlyMap<unknown, ReportingConfiguration>>();

  constructor(run: Run, rules: RuleBook, severityFrom: NormalizeOptions["severityFrom"]) {
    this.#run = run;
    this.#rules = rules;
    this.#severityFrom = severityFrom;
  }

  /** Sets the level of the result. */
  assign(result: Result, rule: Resolved, note: NoteResult): void {
    const isFinding = result.kind === undefined || result.kind === "fail";
    const level = isFinding ? this.#fromSeverity(result, rule) : undefined;
    const given = result.level ?? this.#default(result, rule);
    if (level !== undefined && level !== given)
      note("level-from-severity", "/level", `${given}, now ${level}`);
    else if (result.level === undefined) note("level-filled", "/level", given);
    result.level = level ?? given;
  }

  #fromSeverity(result: Result, { descriptor }: Resolved): Level | undefined {
    if (this.#severityFrom === "level") return undefined;
    return (
      levelOf(result.properties?.["security-severity"]) ??
      levelOf(this.#rules.originalOf(descriptor).properties?.["security-severity"])
    );
  }

  #default(result: Result, rule: Resolved): Level {
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
      overrides = this.#read(invocation);
      this.#overrides.set(index, overrides);
    }
    return overrides;
  }

  #read(invocation: Invocation): Map<unknown, ReportingConfiguration> {
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
 * The level for a `security-severity`, a number from 0 to 10 or its text, by the thresholds that GitHub documents for
 * code scanning. Undefined if it is not such a number.
 */
function levelOf(severity: unknown): Level | undefined {
  const isText = typeof severity === "string" && /^\s*\d{1,2}(?:\.\d{1,10})?\s*$/.test(severity);
  const score = isText || typeof severity === "number" ? Number(severity) : Number.NaN;
  if (!(score >= 0 && score <= 10)) return undefined;
  if (score >= 7) return "error";
  if (score >= 4) return "warning";
  return score > 0 ? "note" : "none";
}
