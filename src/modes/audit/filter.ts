import { KNOWN_CATEGORIES } from "../../cortex/categories.ts";
import { KNOWN_TYPES } from "../../cortex/kinds.ts";
import type { DataSourceFilter } from "../../cortex/types.ts";
import type { Log } from "../../effects.ts";
import { ActionError } from "../../errors.ts";
import type { AuditInputs } from "../../inputs.ts";
import { ORGANIZATION_LOG } from "../../messages/administration.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import { suggest } from "../suggest.ts";

/**
 * The filter of `type` and `type-category`. An unknown type only logs a warning, because a tenant may know more types.
 * Throws INPUT_INVALID for a misspelled type, and for a category of neither vocabulary.
 */
export function filterOf(
  { type, typeCategory }: Pick<AuditInputs, "type" | "typeCategory">,
  log: Pick<Log, "warning">,
): DataSourceFilter {
  return {
    ...(type !== "" && { type: checkedType(type, log) }),
    ...(typeCategory !== "" && { typeCategory: checkedCategory(typeCategory) }),
  };
}

function checkedType(value: string, log: Pick<Log, "warning">): string {
  const type = value.toLowerCase().replaceAll("_", "-");
  if (KNOWN_TYPES.includes(type)) return type;
  const meant = suggest(type, KNOWN_TYPES);
  if (meant !== undefined) throw new ActionError(INPUT_ERRORS.misspelled("type", value, meant));
  log.warning(ORGANIZATION_LOG.unknownType(value));
  return type;
}

function checkedCategory(value: string): (typeof KNOWN_CATEGORIES)[number] {
  const found = KNOWN_CATEGORIES.find((category) => category.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const meant = suggest(value, KNOWN_CATEGORIES);
  throw new ActionError(
    meant === undefined
      ? INPUT_ERRORS.notAllowed("type-category", value, KNOWN_CATEGORIES, "vcs-integrations")
      : INPUT_ERRORS.misspelled("type-category", value, meant),
  );
}
