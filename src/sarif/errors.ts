import { ActionError, type Failure } from "../errors.ts";
import { FILE_ERRORS } from "../messages/files.ts";
import { summarize } from "../text.ts";

export { summarize };

export class FileError extends ActionError {
  override readonly name = "FileError";
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(file: string, failure: Failure, place?: { readonly line: number; readonly column: number }) {
    super(failure, { file, line: place?.line, column: place?.column });
    this.file = file;
    this.line = place?.line;
    this.column = place?.column;
  }
}

const REASONS: Readonly<Record<string, (file: string) => Failure>> = {
  EACCES: FILE_ERRORS.noPermission,
  EPERM: FILE_ERRORS.noPermission,
  ENOENT: FILE_ERRORS.gone,
  ELOOP: FILE_ERRORS.linkLoop,
};

/** Converts a file system error to a {@link FileError} with the code FILE_UNREADABLE. Returns an ActionError unchanged. */
export function unreadable(file: string, cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const shown = summarize(file, 200);
  const failure =
    REASONS[code]?.(shown) ?? FILE_ERRORS.systemError(shown, code === "" ? summarize(String(cause)) : code);
  return new FileError(file, { ...failure, cause });
}
