import type { Invocation, ReportingConfiguration, Result, Run } from "sarif";
import type { Level } from "../account.ts";
import type { NoteResult } from "./context.ts";
import type { Resolved, RuleBook } from "./rules.ts";

/** Writes the level of a result out where it was left to its default (SARIF 2.1.0, section 3.27.10). */
export class Levels {
  readonly #run: Run;
  readonly #rules: RuleBook;
  readonly #overrides = new Map<number, ReadonlyMap<unknown, ReportingConfiguration>>();

  constructor(run: Run, rules: RuleBook) {
    this.#run = run;
    this.#rules = rules;
  }

  /** The level that the result has now. */
  fix(result: Result, rule: Resolved | undefined, note: NoteResult): Level {
    if (result.level !== undefined) return result.level;
    const level = this.#default(result, rule);
    result.level = level;
    note("level-filled", "/level", level);
    return level;
  }

  #default(result: Result, rule: Resolved | undefined): Level {
    if (result.kind !== undefined && result.kind !== "fail") return "none";
    if (rule === undefined) return "warning";
    const override = this.#overridesOf(result)?.get(rule.descriptor);
    return override?.level ?? rule.descriptor.defaultConfiguration?.level ?? "warning";
  }

  /** By rule, the overrides of the invocation that made the result; of the only one where the result names none. */
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
