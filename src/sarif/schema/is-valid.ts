import { unlessTooDeep } from "./json.ts";

/** Whether `value` passes `validate`, a compiled schema. False if it nests too deep for the stack. */
export const isValid = (validate: (value: unknown) => boolean, value: unknown): boolean =>
  unlessTooDeep(() => validate(value)) ?? false;
