import { debug, error, group, info, notice, warning } from "@actions/core";
import type { Log, Place } from "./effects.ts";
import { asLogLine } from "./text.ts";

/** UTF-16 code units. GitHub shows an annotation's title in one line. */
const TITLE_LIMIT = 200;

/**
 * The step's log, through `@actions/core`. Each call writes one line, and no text in it can become a workflow command.
 * `redact` removes secrets before the text is cut and escaped, because the runner does not mask a cut or escaped secret.
 */
export function createLog(redact: (text: string) => string): Log {
  const line = (text: string, limit?: number) => asLogLine(redact(text), limit);
  const properties = ({ title, file, line: startLine, column: startColumn }: Place = {}) => ({
    ...(title !== undefined && { title: line(title, TITLE_LIMIT) }),
    ...(file !== undefined && { file: line(file) }),
    ...(startLine !== undefined && { startLine }),
    ...(startColumn !== undefined && { startColumn }),
  });
  return {
    debug: (text) => debug(line(text)),
    info: (text) => info(line(text)),
    notice: (text, place) => notice(line(text), properties(place)),
    warning: (text, place) => warning(line(text), properties(place)),
    error: (text, place) => error(line(text), properties(place)),
    group,
  };
}
