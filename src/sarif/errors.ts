import type { ErrorCode, Failure, FailurePlace } from "../errors.ts";

/** A failure of the SARIF library. Its message is the three sentences, then the code. */
export class SarifError extends Error implements Failure {
  override readonly name: string = "SarifError";
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;

  constructor({ code, what, why, fix, cause }: Failure) {
    super(
      `${[what, why, fix].filter((sentence) => sentence !== "").join(" ")} [${code}]`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.what = what;
    this.why = why;
    this.fix = fix;
  }

  /** Where to put the annotation; undefined if the failure is not about a file. */
  get place(): FailurePlace | undefined {
    return undefined;
  }
}

/** A failure about one file, with line and column if they are known. */
export class FileError extends SarifError {
  override readonly name: string = "FileError";
  /** Relative to the workspace, with forward slashes; absolute if it is outside the workspace. */
  readonly file: string;
  /** From 1; undefined if the failure is about the file as a whole. */
  readonly line: number | undefined;
  /** From 1, in UTF-16 code units, as editors and annotations count columns. */
  readonly column: number | undefined;

  constructor(file: string, failure: Failure, place?: { readonly line: number; readonly column: number }) {
    super(failure);
    this.file = file;
    this.line = place?.line;
    this.column = place?.column;
  }

  override get place(): FailurePlace {
    const { file, line, column } = this;
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  }
}

/**
 * Shortens untrusted text for a message: one line, without control, format and direction characters, at most `length`
 * code points.
 */
export function summarize(text: string, length = 60): string {
  const plain = text
    .slice(0, length * 8)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  const points = [...plain];
  return points.length > length ? `${points.slice(0, length).join("")}…` : plain;
}

const REASONS: Readonly<Record<string, { readonly why: string; readonly fix: string }>> = {
  EACCES: {
    why: "The runner's user may not read it.",
    fix: "Change its permissions in the step that writes it, e.g. with `chmod -R a+rX`; a container that runs as root often leaves such files.",
  },
  ENOENT: {
    why: "It has gone since the files were listed, is a symbolic link to nothing, or has a name that is not UTF-8.",
    fix: "Make sure that the scanner has ended, and that nothing cleans up, before this step starts; name files in UTF-8.",
  },
  ELOOP: {
    why: "It is a symbolic link that leads back to itself.",
    fix: "Point `sarif-file` at the file itself.",
  },
};

/** Converts a file system error to a failure with the code FILE_UNREADABLE. */
export function unreadable(file: string, cause: unknown): SarifError {
  if (cause instanceof SarifError) {
    return cause;
  }
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = REASONS[code === "EPERM" ? "EACCES" : code];
  return new FileError(file, {
    code: "FILE_UNREADABLE",
    what: `${summarize(file, 200)} could not be read.`,
    why: reason?.why ?? `The operating system says ${code === "" ? summarize(String(cause)) : code}.`,
    fix: reason?.fix ?? "Check the file and the disk that it is on.",
    cause,
  });
}
