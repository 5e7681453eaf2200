/** Values of a workflow command's properties; those that are undefined or empty are left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * A workflow command as the runner reads it from a line of standard output: `::name key=value,key=value::data`.
 * Data and values are escaped, `name` and the keys are taken as they are.
 * See "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
export function workflowCommand(name: string, properties: CommandProperties, data: string): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${escapeData(data)}`;
}
