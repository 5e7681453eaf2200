import { isTransient } from "../cortex/request-failure.ts";
import type { DataSource, Repository } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { hasEntryFor, isEntryFor } from "./entries.ts";
import { notSettled } from "./failures.ts";
import { type CompleteRead, listedCount, type Reader, readComplete, readOnce } from "./inventory.ts";
import { type Difference, Memory } from "./memory.ts";
import { type Plan, planScope } from "./plan.ts";
import { patiently, type ScopeEffects, type ScopeTenant } from "./ports.ts";
import { backOff, FRESH_READ, REPAIR_GRACE, settleBase, settleMost, settleTime } from "./timing.ts";
import type { ScopeAttempt, ScopeTarget, ScopeVerification } from "./types.ts";
import { type Written, watchLate, writeWatched } from "./writing.ts";

/** What one registration works on. */
export interface Job {
  readonly tenant: ScopeTenant;
  /** Waits, at most `longest` milliseconds, while the tenant is busy. */
  turn(longest: number): Promise<void>;
  readonly effects: ScopeEffects;
  readonly target: ScopeTarget;
  readonly first: CompleteRead;
  readonly assets: readonly Repository[];
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds since the epoch, and the milliseconds it was made from. */
  readonly deadline: number;
  readonly timeout: number;
  onAttempt(attempt: ScopeAttempt): void;
  onVerification(verification: ScopeVerification): void;
}

/** How a registration ended. */
export interface Settled {
  readonly source: DataSource;
  /** Entries in the last read. */
  readonly entries: number;
  /** False where somebody else had added the repository meanwhile. */
  readonly written: boolean;
}

/** How many verifications in a row, a settle time apart, end the protocol. */
const VERIFICATIONS = 2;
/** How often in a row the tenant may take a write and leave the entry out. */
const IGNORED = 2;
/** The same where other writers were seen, whose repairs can look like it. */
const IGNORED_AMONG_OTHERS = 5;
/** How many reads in a row are not written on because they took long. */
const STALE_READS = 2;
/** How many writes in a row may fail without having been applied. */
const FAILED_WRITES = 5;

/**
 * Reads, merges, writes, settles and verifies until the repository's entry and every entry that this step has
 * seen were there in two reads, each a settle time after the last write and apart from each other.
 * Throws SCOPE_NOT_SETTLED, SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and what the tenant refuses
 * for good. The argument why this loses nothing is in docs/scope-protocol.md.
 */
export async function carryOut(job: Job): Promise<Settled> {
  return new Registration(job).run();
}

class Registration {
  readonly #job: Job;
  readonly #reader: Reader;
  readonly #memory: Memory;
  #read: CompleteRead;
  #count: number | undefined;
  #window = 0;
  #writes = 0;
  #lost = 0;
  #limited = 0;
  /** Reads in a row that took too long. */
  #stale = 0;
  #failed = 0;
  #ignored = 0;
  /** Something changed that this step did not write. */
  #amongOthers = false;
  /** Entries of the read that the last write was made from. */
  #before = 0;
  #lastError: unknown;
  /** Entries of the last write that the tenant confirmed, until a read told whether it was kept. */
  #confirmed: number | undefined;

  constructor(job: Job) {
    const { tenant, effects, target } = job;
    this.#job = job;
    this.#reader = { tenant, host: target.host, now: () => effects.clock.now() };
    this.#read = job.first;
    this.#count = job.first.count;
    this.#memory = new Memory(job.first.entries, target.host, (entry) => !isEntryFor(entry, target));
  }

  async run(): Promise<Settled> {
    let verified = 0;
    for (;;) {
      const difference = this.#memory.observe(this.#read.entries);
      if (this.#writes > 0) {
        this.#verify(difference);
      }
      const plan = this.#plan(difference);
      if (plan.kind === "add" && this.#isStale()) {
        verified = 0;
        this.#stale += 1;
      } else if (plan.kind === "covered") {
        verified += 1;
        if (this.#writes === 0 || verified === VERIFICATIONS) {
          const { source, entries } = this.#read;
          return { source, entries: entries.length, written: this.#writes > 0 };
        }
        await this.#settle(0);
      } else {
        verified = 0;
        await this.#goRound(plan, difference);
      }
      const { effects, deadline } = this.#job;
      await this.#job.turn(deadline - this.#reader.now());
      // What was written has to be verified, also beyond the deadline.
      const until = deadline + (this.#writes > 0 ? REPAIR_GRACE : 0);
      this.#read = await patiently(effects, until, isTransient, () => this.#readAgain());
    }
  }

  #plan(difference: Difference): Plan {
    const { target, allowSelectionTypeChange } = this.#job;
    const { source, entries, short } = this.#read;
    // What the inventory said before the first write is no verification of it.
    const assets = this.#writes === 0 ? this.#job.assets : [];
    const ignored = this.#ignored >= (this.#amongOthers ? IGNORED_AMONG_OTHERS : IGNORED);
    const reading = { source, entries, assets, missing: difference.missing, ignored };
    return planScope(short === undefined ? reading : { ...reading, short }, target, allowSelectionTypeChange);
  }

  /** Reports the read as a verification, and learns from it what became of the last write. */
  #verify({ appeared, missing }: Difference): void {
    const { entries } = this.#read;
    const present = hasEntryFor(entries, this.#job.target);
    this.#job.onVerification({
      at: this.#reader.now(),
      entries: entries.length,
      present,
      missing: missing.length,
    });
    if (!(present && missing.length === 0) && this.#confirmed !== undefined) {
      this.#lost += 1;
      // Another writer would mostly have left an entry of its own.
      const others = appeared.length > 0 || missing.length > 0 || entries.length !== this.#before;
      this.#amongOthers ||= others;
      this.#ignored = others ? 0 : this.#ignored + 1;
    }
    if (present) {
      this.#failed = 0;
      this.#ignored = 0;
    }
    this.#confirmed = undefined;
  }

  /** A read that took long may hold an old list. A tenant that is always slow is written all the same, watched. */
  #isStale(): boolean {
    return this.#reader.now() - this.#read.askedAt > FRESH_READ && this.#stale < STALE_READS;
  }

  async #goRound(plan: Exclude<Plan, { kind: "covered" }>, difference: Difference): Promise<void> {
    const { effects } = this.#job;
    if (plan.kind === "refuse") {
      throw new ActionError(plan.failure);
    }
    this.#stale = 0;
    this.#refuseIfLate(difference);
    this.#warnOfMissing(difference);
    this.#warnOfChange(plan);
    const written = await this.#write(plan);
    this.#before = this.#read.entries.length;
    if (written.limited) {
      this.#limited += 1;
      this.#refuseIfFailing(written);
      const pause = backOff(this.#limited, written.retryAfter, effects.random, 0);
      effects.log.info(`The tenant asks for a pause: writing again in ${Math.ceil(pause / 1000)} s.`);
      await effects.clock.sleep(this.#within(pause), effects.signal);
      return;
    }
    await this.#settle(this.#lost);
  }

  async #write(plan: Extract<Plan, { kind: "add" }>): Promise<Written> {
    const { effects, onAttempt } = this.#job;
    const { id } = this.#read.source;
    const seen = (read: CompleteRead) => void this.#memory.observe(read.entries);
    const written = await writeWatched(this.#reader, effects, id, plan.body, seen);
    const { attempt, error } = written;
    onAttempt(attempt);
    this.#window = Math.max(this.#window, this.#reader.now() - this.#read.askedAt);
    if (attempt.answer === "refused" && !written.limited) {
      throw error;
    }
    if (written.limited) {
      return written;
    }
    this.#writes += 1;
    this.#confirmed = attempt.answer === "applied" ? attempt.entries : undefined;
    if (attempt.answer === "unknown") {
      this.#lastError = error;
      this.#refuseIfFailing(written);
      effects.log.info(`The write may or may not have been applied: ${attempt.error}`);
    }
    if (written.late) {
      await watchLate(this.#reader, effects, id, seen);
    }
    return written;
  }

  #refuseIfFailing({ error, limited }: Written): void {
    this.#lastError = error;
    this.#failed += limited ? 0 : 1;
    if (this.#failed > FAILED_WRITES) {
      throw this.#notSettled([]);
    }
  }

  /**
   * A new write needs the time to verify it. Only entries of others are brought back beyond the deadline: who
   * wrote last answers for what the write replaced.
   */
  #refuseIfLate({ missing }: Difference): void {
    const needed = VERIFICATIONS * settleMost(this.#window);
    const repairing = this.#writes > 0 && missing.length > 0;
    const deadline = this.#job.deadline + (repairing ? REPAIR_GRACE : 0);
    if (this.#reader.now() + needed > deadline) {
      throw this.#notSettled(missing);
    }
  }

  #notSettled(missing: readonly string[]): ActionError {
    return notSettled({
      target: this.#job.target,
      dataSourceId: this.#read.source.id,
      seconds: Math.round(this.#job.timeout / 1000),
      writes: this.#writes,
      needed: Math.ceil((VERIFICATIONS * settleMost(this.#window)) / 1000),
      missing,
      cause: this.#lastError,
    });
  }

  #warnOfMissing({ missing }: Difference): void {
    if (missing.length > 0) {
      const some = missing.slice(0, 5).join(", ");
      this.#job.effects.log.warning(
        `${missing.length} entries that this step saw are gone from data source ${this.#read.source.id} and are put back: ${some}${missing.length > 5 ? ", …" : ""}. If one was removed on purpose, remove it again.`,
      );
    }
  }

  #warnOfChange({ body, after }: Extract<Plan, { kind: "add" }>): void {
    const { id, selectionType } = this.#read.source;
    if (body.selectionType !== selectionType) {
      this.#job.effects.log.warning(
        `Data source ${id} ignores the new entry and is changed from ${selectionType} to ${body.selectionType}, with all ${after} entries, as allow-selection-type-change permits.`,
      );
    }
  }

  async #settle(lost: number): Promise<void> {
    const { clock, random, signal } = this.#job.effects;
    await clock.sleep(this.#within(settleTime(this.#window, lost, random)), signal);
  }

  /** No wait is so long that the verifications would not fit into the time that is left. */
  #within(pause: number): number {
    const base = settleBase(this.#window);
    const left = this.#job.deadline - this.#reader.now() - VERIFICATIONS * settleMost(this.#window);
    return Math.max(Math.min(pause, left), base);
  }

  /** The next read, complete as far as anything says that it is not. */
  async #readAgain(): Promise<CompleteRead> {
    const { id } = this.#read.source;
    const once = await readOnce(this.#reader, id);
    if (!this.#memory.lacksFirstRead(once.entries)) {
      return once;
    }
    const count = (await listedCount(this.#reader, id)) ?? this.#count;
    const read = await readOnce(this.#reader, id);
    if (!this.#memory.lacksFirstRead(read.entries)) {
      return read;
    }
    const written = this.#confirmed;
    if (read.entries.length === 0 && written !== undefined && count !== undefined && count >= written) {
      // The instance hides its selection; the count says that what was written is there.
      const own = [`${this.#job.target.owner}/${this.#job.target.name}`];
      return { ...read, entries: [...this.#memory.entries, ...own] };
    }
    const complete = await readComplete(this.#reader, id, count);
    this.#count = complete.count;
    return complete;
  }
}
