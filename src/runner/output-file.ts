/** Another text each time. */
export type MakeDelimiter = () => string;

/**
 * One entry of the file behind `GITHUB_OUTPUT`, in its multi-line form `name<<delimiter`. The delimiter is
 * made anew until neither the name nor the value holds it, so that no value can end early and set another output.
 */
export function outputEntry(name: string, value: string, makeDelimiter: MakeDelimiter): string {
  let delimiter = `ghadelimiter_${makeDelimiter()}`;
  while (name.includes(delimiter) || value.includes(delimiter)) delimiter += `_${makeDelimiter()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
