import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

const scripts = /^(?:npm|yarn|pnpm|npx)$/;

/** An image starts its program itself, not through a package manager. */
export const programStartedByNpm: DockerfileRule = stageRule({
  id: "program-started-by-npm",
  summary: "The image starts its program through npm, yarn or pnpm.",
  why:
    "The package manager stays the first process in the container. It does not pass signals on reliably, needs memory " +
    "and a writable home directory, and shows its own errors in the place of the program's.",
  severity: "info",
  category: "reliability",
  fixes: [],
  sources: ["https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd"],
  *check({ stage }) {
    const { entryPoint, command } = stage;
    const at = entryPoint ?? command;
    if (at === null || (entryPoint !== null && !entryPoint.json)) return;
    const [program = "", verb = ""] = at.words.map(({ value }) => value);
    const isStart =
      program === "npx" ||
      /^(?:start|run|run-script|exec)$/.test(verb) ||
      (program === "yarn" && !verb.startsWith("-"));
    if (!scripts.test(program) || !isStart || /&&|;/.test(at.text)) return;
    yield {
      at,
      about: [at.keyword, program],
      message: `${at.keyword} starts the program through ${program}, which stays in front of it and does not pass signals on reliably.`,
      advice: 'Start the program itself, such as CMD ["node", "server.js"].',
    };
  },
});
