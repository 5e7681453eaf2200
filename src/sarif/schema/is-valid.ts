/** Whether `value` passes `validate`, a compiled schema. False if it nests too deep for the stack. */
export function isValid(validate: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return validate(value);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
