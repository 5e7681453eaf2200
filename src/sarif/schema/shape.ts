import readDefinitions from "./generated/shape.js";

/** The keywords of a JSON schema that the repairs use. */
export interface Shape {
  readonly $ref?: string;
  readonly type?:
    | "object"
    | "array"
    | "string"
    | "integer"
    | "number"
    | "boolean"
    | readonly ["array", "null"];
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: Shape };
  readonly additionalProperties?: boolean | Shape;
  readonly required?: readonly string[];
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: "uri" | "uri-reference" | "date-time";
}

let definitions: { readonly [name: string]: Shape } | undefined;

/** The definitions of the SARIF 2.1.0 schema by name, with the log itself as `log`; loaded when first needed. */
export function schemaDefinitions(): { readonly [name: string]: Shape } {
  definitions ??= readDefinitions() as { readonly [name: string]: Shape };
  return definitions;
}

/** Resolves a `$ref` to its definition and name. A shape without `$ref` is returned itself, with the name "". */
export function resolveRef(shape: Shape): { readonly shape: Shape; readonly name: string } {
  if (shape.$ref === undefined) return { shape, name: "" };
  const name = shape.$ref.slice(shape.$ref.lastIndexOf("/") + 1);
  return { shape: schemaDefinitions()[name] ?? {}, name };
}
