import { EOL } from "node:os";
import { vi } from "vitest";

/** Returns the lines written to standard output while `work` runs. */
export async function captureStdout(work: () => unknown): Promise<string[]> {
  let text = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    await work();
  } finally {
    write.mockRestore();
  }
  return text.split(EOL).slice(0, -1);
}
