import type { NormalizeContext } from "./context.ts";

/**
 * How many characters of shared texts (message strings, descriptions of rules) can be copied into the results of one
 * file. Far more than real scanners need, far less than a small hostile file can ask for.
 */
const MOST_SHARED = 64 * 1024 * 1024;
/** Texts up to this length are always copied. Longer ones are truncated to it once the budget is spent. */
const ALWAYS = 2000;

/** The remaining budget for shared texts. */
export interface TextBudget {
  /** Returns the text, truncated if necessary. */
  spend(text: string): string;
}

const BUDGETS = new WeakMap<NormalizeContext, TextBudget>();

/** Returns the budget of one file. */
export function budgetOf(context: NormalizeContext): TextBudget {
  let budget = BUDGETS.get(context);
  if (budget === undefined) {
    let left = MOST_SHARED;
    budget = {
      spend(text) {
        if (text.length <= ALWAYS) return text;
        left -= text.length;
        return left >= 0 ? text : cutTo(text, ALWAYS);
      },
    };
    BUDGETS.set(context, budget);
  }
  return budget;
}

/**
 * The first `length` UTF-16 code units of a text, without half a surrogate pair at the end, and a mark that text was
 * cut.
 */
export function cutTo(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
  return `${text.slice(0, end)}…`;
}
