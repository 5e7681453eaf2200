import { KNOWN_TYPES } from "../../cortex/kinds.ts";
import { type DataSourceFilter, KNOWN_CATEGORIES } from "../../cortex/types.ts";
import type { Log } from "../../effects.ts";
import { ActionError } from "../../errors.ts";
import type { Inputs } from "../../inputs.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import { suggest } from "../suggest.ts";

/** The filter of `type` and `type-category`. An unknown type only logs a warning, because a tenant may support more types. */
export function filterOf(
  { type, typeCategory }: Pick<Inputs["audit"], "type" | "typeCategory">,
  log: Pick<Log, "warning">,
): DataSourceFilter {
  return {
    ...(type !== "" && { type: checkType(type, log) }),
    ...(typeCategory !== "" && { typeCategory: checkCategory(typeCategory) }),
  };
}

function checkType(value: string, log: Pick<Log, "warning">): string {
  const type = value.toLowerCase().replaceAll("_", "-");
  if (KNOWN_TYPES.includes(type)) return type;
  const suggestion = suggest(type, KNOWN_TYPES);
  if (suggestion !== undefined) throw new ActionError(INPUT_ERRORS.misspelled("type", value, suggestion));
  log.warning(
    `Input \`type\` is \`${value}\`, which this version does not know. It is sent to the tenant anyway.`,
  );
  return type;
}

function checkCategory(value: string): (typeof KNOWN_CATEGORIES)[number] {
  const found = KNOWN_CATEGORIES.find((category) => category.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const suggestion = suggest(value, KNOWN_CATEGORIES);
  throw new ActionError(
    suggestion === undefined
      ? INPUT_ERRORS.notAllowed("type-category", value, KNOWN_CATEGORIES, "vcs-integrations")
      : INPUT_ERRORS.misspelled("type-category", value, suggestion),
  );
}
