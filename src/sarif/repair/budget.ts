import type { NormalizeContext } from "./context.ts";

/**
 * How many UTF-16 code units of shared texts (message strings, descriptions of rules) can be copied into the results of
 * one file. Real scanners need far less. Without a limit, a small hostile file could exhaust memory.
 */
const MAX_SHARED_LENGTH = 64 * 1024 * 1024;
/** Texts up to this length, in UTF-16 code units, are always copied and do not count. */
const ALWAYS_COPIED_LENGTH = 2000;

export interface TextBudget {
  /** Returns `text`, truncated to {@link ALWAYS_COPIED_LENGTH} if the budget is spent. */
  spend(text: string): string;
}

const BUDGETS = new WeakMap<NormalizeContext, TextBudget>();

/** The budget that the runs of one file share. */
export function budgetOf(context: NormalizeContext): TextBudget {
  let budget = BUDGETS.get(context);
  if (budget === undefined) {
    let left = MAX_SHARED_LENGTH;
    budget = {
      spend(text) {
        if (text.length <= ALWAYS_COPIED_LENGTH) return text;
        left -= text.length;
        return left >= 0 ? text : truncate(text, ALWAYS_COPIED_LENGTH);
      },
    };
    BUDGETS.set(context, budget);
  }
  return budget;
}

/** The first `length` UTF-16 code units of a text, without half a surrogate pair at the end, and `…`. */
export function truncate(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
  return `${text.slice(0, end)}…`;
}
