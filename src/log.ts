import { debug, error, group, info, notice, warning } from "@actions/core";
import type { Log, Place } from "./effects.ts";
import { asLogLine } from "./text.ts";

/** GitHub shows an annotation's title in one line. */
const TITLE_LIMIT = 200;

/**
 * The step's log, through `@actions/core`. One call is one line, and no text in it can become a workflow command. `redact` takes
 * secrets out: the runner, which masks them too, knows none that is cut or that has a character escaped.
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
