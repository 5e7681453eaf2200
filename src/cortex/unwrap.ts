import { identifier, property, text } from "../http/json.ts";

/**
 * Returns the content of a response without the tenant's wrappers `{data}`, `{reply}` or `{reply:{data}}`. An object
 * with an `id` or a `status` that is a string is the content itself, even if it has such a property.
 */
export function unwrap(body: unknown): unknown {
  return unwrapKey(unwrapKey(body, "reply"), "data");
}

function unwrapKey(value: unknown, key: "reply" | "data"): unknown {
  const inner = property(value, key);
  const isWrapper = typeof inner === "object" && inner !== null;
  return isWrapper && identifier(value, "id") === undefined && text(value, "status") === undefined
    ? inner
    : value;
}
