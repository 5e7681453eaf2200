import { readFileSync } from "node:fs";

const WORKFLOW = new URL("../.github/workflows/cortex-upload.yml", import.meta.url);
/** The owner of this copy of the project, who replaces `your-org` in `.github/workflows/`. */
const [, OWNER = ""] = /uses: ([\w.-]+)\/cortex-sarif-upload@/.exec(readFileSync(WORKFLOW, "utf8")) ?? [];
const OWN = [OWNER, "your-org"].map((owner) => `${owner}/cortex-sarif-upload`);

/** Whether a step or job uses this action or one of its reusable workflows, not a repository of another owner. */
export function isThisAction(uses = ""): boolean {
  return OWN.some((name) => uses.startsWith(`${name}@`) || uses.startsWith(`${name}/`));
}
