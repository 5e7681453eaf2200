import { ActionError } from "../errors.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";

/**
 * `text` as the value of a header, without spaces around it. Throws CREDENTIALS_MISSING if it is empty, and
 * INPUT_INVALID naming `input` if a header cannot contain it (RFC 9110, section 5.5).
 */
export function headerValue(text: string, input: string): string {
  const value = text.trim();
  if (value === "")
    throw new ActionError(
      INPUT_ERRORS.credentialsMissing([input], "The API requires it for authentication."),
    );
  if (/[^\x20-\x7e]/.test(value)) throw new ActionError(INPUT_ERRORS.notAHeader(input));
  return value;
}
