import { ActionError } from "./errors.ts";
import type { Environment } from "./input-reader.ts";
import { createSecrets } from "./runner/secrets.ts";

const SECRET_INPUTS = ["api-key", "collector-token", "github-token"] as const;
/** Anything shorter is no credential, and hiding it would blank out half of the log. */
const SHORTEST = 8;

function variable(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}

/** What was given as a secret; to be registered before anything else happens. What is too short for one is refused instead. */
export function secretInputs(env: Environment): string[] {
  return SECRET_INPUTS.map((input) => given(input, env)).filter((value) => value.length >= SHORTEST);
}

function given(input: string, env: Environment): string {
  return env[variable(input)]?.trim() ?? "";
}

/**
 * Makes sure that no secret stands where it would be sent or shown: messages quote what is wrong with an input, and a
 * branch, say, becomes part of a URL. Throws INPUT_INVALID naming the input, never its value.
 */
export function checkSecretInputs(env: Environment): void {
  for (const input of SECRET_INPUTS) {
    const secret = given(input, env);
    if (secret !== "" && secret.length < SHORTEST) {
      throw new ActionError({
        code: "INPUT_INVALID",
        what: `Input \`${input}\` has fewer than ${SHORTEST} characters.`,
        why: "No credential is that short; it was probably cut off when it was copied.",
        mend: `Copy ${input} again from where it was made into the secret.`,
      });
    }
    if (secret !== "") demandOnlyIn(input, secret, env);
  }
}

function demandOnlyIn(input: string, secret: string, env: Environment): void {
  const own = SECRET_INPUTS.map(variable);
  const register = createSecrets();
  register.add(secret);
  const misplaced = Object.entries(env).find(
    ([name, value = ""]) =>
      name.startsWith("INPUT_") && !own.includes(name) && register.redact(value) !== value,
  );
  if (misplaced === undefined) return;
  const other = misplaced[0].slice("INPUT_".length).toLowerCase();
  throw new ActionError({
    code: "INPUT_INVALID",
    what: `Input \`${other}\` holds the value of \`${input}\`.`,
    why: "What is no secret by its purpose is shown in messages and sent in addresses.",
    mend: `Put the right value into ${other}.`,
  });
}
