import type { DockerfileOperation } from "../../core/operation.ts";
import { absolutePath } from "../../model/dockerfile/absolute-path.ts";
import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type ScriptScope, scriptRule } from "../lib/define-build.ts";
import { copiedFiles } from "../lib/dockerfile/copied-files.ts";
import { isCopy } from "../lib/dockerfile/lineage.ts";
import { removeInstruction, setFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { needsNumber } from "../lib/non-root/copied-as-root.ts";

/** COPY sets the mode and the owner of the files that it copies. */
export const modeChangedAfterCopy: DockerfileRule = scriptRule({
  id: "mode-changed-after-copy",
  summary: "A RUN changes the mode or owner of what the COPY above it has copied.",
  why: "The RUN stores the files a second time in a layer of its own. COPY can set both itself.",
  severity: "info",
  category: "efficiency",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
  *check(scope) {
    const { script, programs } = scope;
    const [call] = programs;
    if (call === undefined || script.calls.length !== 1) return;
    if (script.part !== "text" || script.run.flags.length > 0 || call.elevated || !/^ch(?:mod|own)$/.test(call.program))
      return;
    const { dockerfile, place } = scope;
    const copy = dockerfile.file.instructions[script.run.index - 1];
    if (copy === undefined || !isCopy(copy)) return;
    const flag = changedFlag(scope, copy);
    if (flag === null || copy.flags.some(({ name }) => name === flag.name)) return;
    const risk =
      flag.name === "chmod"
        ? `Each file then has the mode ${flag.value}, whatever it has in the repository, and the build needs BuildKit.`
        : "The files then belong to this user from the start.";
    const operations: readonly DockerfileOperation[] = [
      setFlag(copy, flag.name, flag.value),
      removeInstruction(script.run),
    ];
    yield {
      about: ["RUN", call.program],
      related: [place(copy, "the instruction that copies the files")],
      message: `${call.program} stores a second copy of the files from the ${copy.keyword} above.`,
      fix: review(`Set it with --${flag.name}`, risk, ...operations),
    };
  },
});

/** The flag of COPY with the same effect as the only command of a RUN on all copied files; null if there is none. */
function changedFlag(
  { stage, script, programs }: ScriptScope,
  copy: Instruction,
): { readonly name: string; readonly value: string } | null {
  const [{ program, args } = { program: "", args: [] }] = programs;
  const [change, ...paths] = args;
  if (change === undefined || !args.every(({ literal }) => literal) || args.some(({ value }) => value.startsWith("-")))
    return null;
  const copied = copiedFiles(stage, copy);
  if (copied === null || copied.files.length !== copy.words.length - 1 || copied.files.some((file) => !isFile(file)))
    return null;
  const changed = new Set(paths.map(({ value }) => absolutePath(stage.directoryAt(script.run), value)));
  if (changed.size !== copied.files.length || !copied.files.every((file) => changed.has(file))) return null;
  if (program === "chown") {
    const isKnown = needsNumber(copy) ? /^\d+:\d+$/.test(change.value) : /^[\w.-]+:[\w.-]+$/.test(change.value);
    return isKnown ? { name: "chown", value: change.value } : null;
  }
  if (/^0?[0-7]{3}$/.test(change.value)) return { name: "chmod", value: change.value };
  return /^a?\+x$/.test(change.value) ? { name: "chmod", value: "755" } : null;
}

/** Whether a path is of a file by its name. What a directory holds would also get the mode. */
function isFile(path: string): boolean {
  return /\.\w+$|entrypoint(?!s)[^/]*$/.test(path) && !/\.d$/.test(path);
}
