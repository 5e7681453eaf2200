import type { ErrorCode, Failure, FailurePlace } from "../errors.ts";
import { FILE_ERRORS } from "../messages/files.ts";
import { summarize } from "../text.ts";

export { summarize };

/** A failure of the SARIF library. Its message is `what`, `why` and `fix`, then the code in brackets. */
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
    return { file, line, column };
  }
}

const REASONS: Readonly<Record<string, (file: string) => Failure>> = {
  EACCES: FILE_ERRORS.noPermission,
  EPERM: FILE_ERRORS.noPermission,
  ENOENT: FILE_ERRORS.gone,
  ELOOP: FILE_ERRORS.linkLoop,
};

/** Converts a file system error to a {@link FileError} with the code FILE_UNREADABLE. Returns a SarifError unchanged. */
export function unreadable(file: string, cause: unknown): SarifError {
  if (cause instanceof SarifError) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const shown = summarize(file, 200);
  const failure =
    REASONS[code]?.(shown) ?? FILE_ERRORS.systemError(shown, code === "" ? summarize(String(cause)) : code);
  return new FileError(file, { ...failure, cause });
}
