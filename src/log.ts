import { debug, error, group, info, notice, warning } from "@actions/core";
import type { Log, Place } from "./effects.ts";
import { asLogLine } from "./text.ts";

/** UTF-16 code units. GitHub shows an annotation's title in one line. */
const TITLE_LIMIT = 200;

/**
 * The step's log, through `@actions/core`. Each call writes one line, and no text in it can become a workflow command.
 * Secrets are removed before the text is cut and escaped, because the runner does not mask a cut or escaped secret.
 */
export function createLog(): Log {
  const properties = ({ title, file, line: startLine, column: startColumn }: Place = {}) => ({
    ...(title !== undefined && { title: asLogLine(title, TITLE_LIMIT) }),
    ...(file !== undefined && { file: asLogLine(file) }),
    ...(startLine !== undefined && { startLine }),
    ...(startColumn !== undefined && { startColumn }),
  });
  return {
    debug: (text) => debug(asLogLine(text)),
    info: (text) => info(asLogLine(text)),
    notice: (text, place) => notice(asLogLine(text), properties(place)),
    warning: (text, place) => warning(asLogLine(text), properties(place)),
    error: (text, place) => error(asLogLine(text), properties(place)),
    group,
  };
}
