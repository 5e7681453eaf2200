import { checkInputs } from "../src/check-inputs.ts";
import { type Inputs, readInputs } from "../src/inputs.ts";

/** Runs `work`, which must be synchronous, with only these variables of the runner. */
function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => T): T {
  const before = process.env;
  const kept = Object.entries(before).filter(([name]) => !/^(?:INPUT|GITHUB|RUNNER)_/.test(name));
  process.env = { ...Object.fromEntries(kept), ...variables };
  try {
    return work();
  } finally {
    process.env = before;
  }
}

/** Reads and checks inputs as the action does. Throws the same errors. */
export function inputsFrom(
  given: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Inputs {
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return withEnvironment({ ...Object.fromEntries(variables), ...more }, () => {
    const inputs = readInputs();
    checkInputs(inputs);
    return inputs;
  });
}
