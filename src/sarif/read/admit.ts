import { realpathSync, type Stats, statSync } from "node:fs";
import { unreadable } from "./errors.ts";
import { isInside } from "./patterns.ts";

/** Whether a path is a file that may be read: its real path and size, else why not, in half a sentence. */
export type Admission =
  | { readonly real: string; readonly bytes: number }
  | { readonly refusal: string; readonly isFolder: boolean };

/**
 * Looks at what a path really is, without opening it: opening a FIFO would wait for its writer for ever.
 * `border` is the folder that symbolic links may not lead out of.
 */
export function admit(absolute: string, border: string): Admission {
  try {
    const real = realpathSync.native(absolute);
    if (!isInside(realpathSync.native(border), real)) {
      return {
        refusal: "is a symbolic link, or lies behind one, that leads out of its place",
        isFolder: false,
      };
    }
    const stats = statSync(real);
    return stats.isFile()
      ? { real, bytes: stats.size }
      : { refusal: kind(stats), isFolder: stats.isDirectory() };
  } catch (error) {
    return { refusal: `cannot be read: ${unreadable("", error).why}`, isFolder: false };
  }
}

/** What a path is that is no regular file, in half a sentence. */
function kind(stats: Stats): string {
  if (stats.isDirectory()) {
    return "is a folder";
  }
  if (stats.isFIFO()) {
    return "is a FIFO, not a file";
  }
  if (stats.isSocket()) {
    return "is a socket, not a file";
  }
  return "is a device, not a file";
}
