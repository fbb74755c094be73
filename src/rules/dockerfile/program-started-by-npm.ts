import { absolutePath } from "../../model/dockerfile/absolute-path.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { stageRule } from "../lib/define-dockerfile.ts";
import { copiesInto } from "../lib/dockerfile/context-sources.ts";
import { nodePackage } from "../lib/dockerfile/node-package.ts";
import { setArguments } from "../lib/dockerfile/operations.ts";
import { startOf } from "../lib/dockerfile/start-script.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

const scripts = /^(?:npm|yarn|pnpm|npx)$/;

const risk = "The program then gets no variables of npm, such as npm_package_version, and no scripts run before it.";

/** An image starts its program directly, not through a package manager. */
export const programStartedByNpm: DockerfileRule = stageRule({
  id: "program-started-by-npm",
  summary: "The image starts its program through npm, yarn or pnpm.",
  why:
    "The package manager stays the first process in the container. It does not pass signals on reliably, needs memory " +
    "and a writable home directory, and shows its own errors instead of the program's.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd"],
  *check({ dockerfile, stage }) {
    const at = startOf(stage);
    if (at === null || (at === stage.entryPoint && !at.json)) return;
    const [program = ""] = at.words.map(({ value }) => value);
    if (!scripts.test(program) || /&&|;/.test(at.text)) return;
    const words = at.words.slice(1).map(({ value }) => value);
    const named = words.find((word) => !/^(?:-|(?:run|run-script|exec)$)/.test(word)) ?? "";
    // Commands for development, tests and builds end on their own or are stopped by hand.
    if (program !== "npx" && !/^(?:start|serve|prod|preview)/.test(named)) return;
    const started = startedProgram(dockerfile, stage, at);
    yield {
      at,
      about: [at.keyword, program],
      message: `${at.keyword} starts the program through ${program}, which stays in front of it and does not pass signals on reliably.`,
      ...(started === null
        ? { advice: 'Start the program itself, such as CMD ["node", "server.js"].' }
        : { fix: review("Start the program itself", risk, setArguments(at, started)) }),
    };
  },
});

/**
 * The program that the start script of package.json runs, in exec form. Null if the script does more, or isn't known.
 */
function startedProgram({ build }: Dockerfile, stage: ImageStage, at: Instruction): string | null {
  const words = at.words.map(({ value }) => value).join(" ");
  const [context] = build.handed;
  if (!/^(?:npm|yarn|pnpm) (?:run )?start$/.test(words) || context === undefined || build.handed.length > 1)
    return null;
  const scripts = nodePackage(context)?.scripts ?? {};
  const { start } = scripts;
  const isPlain = typeof start === "string" && /^node(?: [\w./:=@%+,-]+)+$/.test(start);
  if (!isPlain || scripts["prestart"] !== undefined || scripts["poststart"] !== undefined) return null;
  const directory = absolutePath(stage.directory, ".");
  if (directory === null || !stage.instructions.includes(at) || !copiesInto(stage, context, "package.json", directory))
    return null;
  return `[${start
    .split(" ")
    .map((word) => JSON.stringify(word))
    .join(", ")}]`;
}
