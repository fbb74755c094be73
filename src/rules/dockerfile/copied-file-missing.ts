import { SourceFile } from "../../core/source-file.ts";
import type { BuildContext, SourceState } from "../../model/dockerfile/build-context.ts";
import { contextPath, sourceState } from "../../model/dockerfile/build-context.ts";
import { buildRule } from "../lib/define-build.ts";
import type { Repair, StageProblem } from "../lib/define-dockerfile.ts";
import { type ContextSource, contextSources, neededStages } from "../lib/dockerfile/context-sources.ts";
import { similarFile } from "../lib/dockerfile/near-name.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { linePlace } from "../lib/places.ts";

/** The files that a COPY names are in the build context. */
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
      const problem = ignoredProblem(source, states, handed) ?? absentProblem(source, states, handed);
      if (problem !== null) yield problem;
    }
  },
});

type UnplacedProblem = Omit<StageProblem, "at" | "about">;

function placed({ instruction, written }: ContextSource, told: UnplacedProblem): StageProblem {
  return { at: instruction, about: [instruction.keyword, written], ...told };
}

function ignoredProblem(
  source: ContextSource,
  states: readonly SourceState[],
  contexts: readonly BuildContext[],
): StageProblem | null {
  const ignored = states.flatMap((state) => (state.kind === "ignored" ? [state] : []));
  const [first] = ignored;
  if (first === undefined || ignored.length < states.length) return null;
  const { keyword } = source.instruction;
  const { path, line } = first;
  const ignore = contexts.find((context) => context.ignore?.path === path)?.ignore ?? null;
  return placed(source, {
    related: ignore === null ? [] : [linePlace(new SourceFile(path, ignore.text), line, "the line that leaves it out")],
    message: `${keyword} needs ${source.written}, but line ${line} of ${path} keeps it out of the build context, so the build fails.`,
    advice: `Include it again with the line !${source.path} at the end of ${path}, or leave out the ${keyword}.`,
  });
}

/**
 * Reported only if the change removes the file, or another file may be meant: what a build needs may be created before
 * it.
 */
function absentProblem(
  source: ContextSource,
  states: readonly SourceState[],
  contexts: readonly BuildContext[],
): StageProblem | null {
  const absent = states.flatMap((state) => (state.kind === "absent" ? [state] : []));
  const [first] = absent;
  if (first === undefined || absent.length < states.length) return null;
  const { keyword } = source.instruction;
  const needs = `${keyword} needs ${source.written}, which the build context of ${contexts[0]?.place ?? ""}`;
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const near = similarFile(name, first.siblings);
  const renamed = absent.every((state) => state.renamed === first.renamed) ? first.renamed : null;
  if (renamed !== null) {
    const risk = "What uses the copy may look for it under its old name.";
    const message = `${needs} no longer has: it is ${renamed} now.`;
    return placed(source, { severity: "warning", message, ...repair(source, renamed, risk) });
  }
  if (near !== null && absent.every(({ siblings }) => siblings.includes(near))) {
    const path = first.parent === "" ? near : `${first.parent}/${near}`;
    const risk = "A different file may be meant.";
    const message = `${needs} does not have: is ${path} meant?`;
    return placed(source, { severity: "warning", message, ...repair(source, path, risk) });
  }
  if (!absent.every(({ gone }) => gone)) return null;
  const advice = `Leave out the ${keyword}, unless a step before the build makes the file.`;
  return placed(source, { severity: "warning", message: `${needs} no longer has.`, advice });
}

/** Replaces the path that is written with another path of the context. */
function repair({ instruction, word, written, path }: ContextSource, right: string, risk: string): Repair {
  const text = instruction.words[word]?.value;
  if (text !== written || !/^[\w./@+-]+$/.test(right)) return { advice: `Write ${right} as the file is called.` };
  const [start = "", end = ""] = [/^[./]*\/(?=[^/])/.exec(written)?.[0], /\/*$/.exec(written)?.[0]];
  const name = contextPath(written.slice(start.length)) === path ? `${start}${right}${end}` : right;
  return { fix: review(`Copy ${name}`, risk, setWord(instruction, word, name)) };
}
