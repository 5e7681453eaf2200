import type { Log, Place, Secrets } from "../effects.ts";
import { workflowCommand } from "./command.ts";
import { harmless } from "./text.ts";

/** GitHub shows titles in one line of an annotation's head. */
const TITLE_LIMIT = 200;

export interface LogOptions {
  /** Takes one line, without its line break. */
  readonly writeLine: (line: string) => void;
  readonly secrets: Secrets;
  /** Whether debug lines are written at all. */
  readonly debug: boolean;
}

/**
 * The log of a step as the runner reads it. One call is one line: whatever a text holds, it is neither a
 * workflow command nor a second line, and no registered secret stands in it.
 */
export function createLog(options: LogOptions): Log {
  const { writeLine, secrets } = options;
  const clean = (text: string, limit?: number) => harmless(secrets.redact(text), limit);
  const command = (name: string, text: string, place: Place = {}) => {
    const properties = {
      title: place.title === undefined ? undefined : clean(place.title, TITLE_LIMIT),
      file: place.file === undefined ? undefined : clean(place.file),
      line: place.line,
      col: place.column,
    };
    writeLine(workflowCommand(name, properties, clean(text)));
  };
  let grouped = false;

  const log: Log = {
    debug: (text) => {
      if (options.debug) command("debug", text);
    },
    info: (text) => writeLine(clean(text)),
    notice: (text, place) => command("notice", text, place),
    warning: (text, place) => command("warning", text, place),
    error: (text, place) => command("error", text, place),
    async group(title, work) {
      // The runner knows no group within a group: the inner end would close the outer one.
      if (grouped) {
        log.info(title);
        return work();
      }
      grouped = true;
      command("group", title);
      try {
        return await work();
      } finally {
        grouped = false;
        command("endgroup", "");
      }
    },
  };
  return log;
}
