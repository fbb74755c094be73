import type { BuildContext, SourceState } from "../../model/dockerfile/build-context.ts";
import { sourceState } from "../../model/dockerfile/build-context.ts";
import { buildRule } from "../lib/define-build.ts";
import type { StageProblem } from "../lib/define-dockerfile.ts";
import { type ContextSource, contextSources, neededStages } from "../lib/dockerfile/context-sources.ts";
import { similarFile } from "../lib/dockerfile/near-name.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** What a COPY names is in the build context. */
export const copiedFileMissing: DockerfileRule = buildRule({
  id: "copied-file-missing",
  summary: "COPY or ADD names a file that the build context does not have.",
  why: "The build fails if COPY finds nothing. What .dockerignore excludes is not in the context, even if the repository has it.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["CopyIgnoredFile"],
      source: "https://docs.docker.com/reference/build-checks/copy-ignored-file/",
    },
  ],
  sources: [
    "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    "https://docs.docker.com/reference/build-checks/copy-ignored-file/",
  ],
  *check({ dockerfile, stage }) {
    const { handed } = dockerfile.build;
    if (handed.length === 0 || !neededStages(dockerfile).has(stage)) return;
    for (const source of contextSources(stage)) {
      const states = handed.map((context) => sourceState(context, source.path));
      const problem = ignoredProblem(source, states) ?? absentProblem(source, states, handed);
      if (problem !== null) yield problem;
    }
  },
});

type Told = Omit<StageProblem, "at" | "about">;

function placed({ instruction, written }: ContextSource, told: Told): StageProblem {
  return { at: instruction, about: [instruction.keyword, written], ...told };
}

function ignoredProblem(source: ContextSource, states: readonly SourceState[]): StageProblem | null {
  const ignored = states.flatMap((state) => (state.kind === "ignored" ? [state] : []));
  const [first] = ignored;
  if (first === undefined || ignored.length < states.length) return null;
  const { keyword } = source.instruction;
  const { path, line } = first;
  return placed(source, {
    message: `${keyword} needs ${source.written}, but line ${line} of ${path} keeps it out of the build context, so the build fails.`,
    advice: `Include it again with the line !${source.path} at the end of ${path}, or leave out the ${keyword}.`,
  });
}

/** Only told where another file may be meant: what a build needs may be made before it. */
function absentProblem(
  source: ContextSource,
  states: readonly SourceState[],
  contexts: readonly BuildContext[],
): StageProblem | null {
  const absent = states.flatMap((state) => (state.kind === "absent" ? [state] : []));
  const [first] = absent;
  if (first === undefined || absent.length < states.length) return null;
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const near = similarFile(name, first.siblings);
  if (near === null || !absent.every(({ siblings }) => siblings.includes(near))) return null;
  const path = first.parent === "" ? near : `${first.parent}/${near}`;
  const { keyword } = source.instruction;
  return placed(source, {
    severity: "warning",
    message: `${keyword} needs ${source.written}, which the build context of ${contexts[0]?.place ?? ""} does not have: is ${path} meant?`,
    ...repair(source, near),
  });
}

function repair({ instruction, word, written }: ContextSource, near: string): Pick<StageProblem, "fix" | "advice"> {
  const text = instruction.words[word]?.value;
  if (text !== written || !/^[\w./@+-]+$/.test(near)) return { advice: `Write ${near} as the file is called.` };
  const end = /\/*$/.exec(written)?.[0] ?? "";
  const bare = written.slice(0, written.length - end.length);
  const renamed = `${bare.slice(0, bare.lastIndexOf("/") + 1)}${near}${end}`;
  const risk = "Another file than the one that is meant may have a similar name.";
  return { fix: review(`Copy ${renamed}`, risk, setWord(instruction, word, renamed)) };
}
