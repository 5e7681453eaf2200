import type { Failure } from "../errors.ts";

export const INTERNAL_ERROR = (message: string): Failure => ({
  code: "INTERNAL",
  what: `The action failed unexpectedly: ${message}.`,
  why: "This is a bug of the action.",
  fix: "Run the job again with debug logging, and report the bug with that log.",
});

/** Data that does not fit into memory could not be written to `folder`, or read again; `code` is the system's, e.g. ENOSPC. */
export const NOT_STORED = (folder: string, code: string, cause: unknown): Failure => {
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return {
    code: isFull ? "DISK_FULL" : "TEMP_FOLDER_UNUSABLE",
    what: `The temporary folder \`${folder}\` ${isFull ? "is full" : "cannot be used"}.`,
    why: `Large SARIF files need space there, but the system reports ${code || String(cause)}.`,
    fix: isFull
      ? "Free disk space before this step, use a runner with a larger disk, or split the files."
      : "Set RUNNER_TEMP on the runner to a folder that exists and that the runner's user can write to.",
    cause,
  };
};

export const CANCELLED = (signal: string): Failure => ({
  code: "CANCELLED",
  what: "The step was cancelled.",
  why: `The runner sent ${signal}.`,
  fix: "Run the job again; it uploads everything again.",
});

/** Titles of the groups in the log. */
export const GROUPS = {
  sarif: "SARIF",
  collector: "Collector",
  dataSource: "Data source",
} as const;

export const RUN_LOG = {
  notWritten: (file: string, reason: string) => `The ${file} could not be written: ${reason}`,
} as const;
