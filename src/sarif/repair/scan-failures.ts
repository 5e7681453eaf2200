import type { Invocation, Run } from "sarif";
import { summarize } from "../errors.ts";
import type { ScanFailure } from "../sarif-report.ts";

const MAX_MESSAGES = 3;

/** The invocations of a run that their tool reports as unsuccessful (SARIF 2.1.0, section 3.20.14). */
export function scanFailures({ tool, invocations = [] }: Run, file: string): ScanFailure[] {
  const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false);
  return failed.map((invocation) => {
    const known = failureDetails(invocation).map((text) => summarize(text, 200));
    const details = known.length === 0 ? "" : ` (${known.join("; ")})`;
    const { name } = tool.driver;
    const summary = `${summarize(name, 100)} reports a failed scan in ${summarize(file, 200)}${details}`;
    return { file, tool: name, summary };
  });
}

/** Exit code, signal and the first error notifications, if they are known. */
function failureDetails(invocation: Invocation): string[] {
  const { exitCode, exitSignalName, exitSignalNumber, toolExecutionNotifications = [] } = invocation;
  const signal = exitSignalName ?? exitSignalNumber;
  const notifications = [...toolExecutionNotifications, ...(invocation.toolConfigurationNotifications ?? [])];
  const errors = notifications.filter(({ level }) => level === "error").map(({ message }) => message.text);
  return [
    exitCode === undefined ? "" : `exit code ${exitCode}`,
    signal === undefined ? "" : `signal ${signal}`,
    invocation.exitCodeDescription,
    invocation.processStartFailureMessage,
    ...errors.slice(0, MAX_MESSAGES),
  ].flatMap((text) => text || []);
}
