import { enumerate } from "../../core/enumerate.ts";
import { type BuildContext, isLeftOut, keptFiles } from "../../model/dockerfile/build-context.ts";
import type { Dockerfile, ImageStage } from "../../model/dockerfile/dockerfile.ts";
import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { buildRule } from "../lib/define-build.ts";
import { stagePrograms } from "../lib/dockerfile/calls.ts";
import { contextSources } from "../lib/dockerfile/context-sources.ts";
import { lineageOf } from "../lib/dockerfile/lineage.ts";
import { secretFile } from "../lib/dockerfile/secret-files.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** An image gets only the files of the repository that it needs. */
export const contextCopiedWhole: DockerfileRule = buildRule({
  id: "context-copied-whole",
  summary: "COPY takes the whole build context, with files that do not belong in the image.",
  why: "Everybody who can pull the image can read the history, keys and variables in it. A node_modules directory of the build machine takes the place of what the build installs.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: ["https://docs.docker.com/build/concepts/context/#dockerignore-files"],
  *check({ dockerfile, stage, shipped }) {
    const [context] = dockerfile.build.handed;
    if (!shipped || context === undefined || dockerfile.build.handed.length > 1) return;
    const whole = contextSources(stage).find(({ path }) => path === "");
    if (whole === undefined) return;
    const secrets = secretsIn(context);
    const needless = context.ignore === null ? needlessIn(context, dockerfile, stage) : [];
    const named = namedFiles(dockerfile);
    const all = [...needless, ...secrets].filter((file) => !named.has(file)).slice(0, 5);
    if (all.length === 0) return;
    const { instruction, written } = whole;
    const ignore = context.directory === "" ? ".dockerignore" : `${context.directory}/.dockerignore`;
    const { path } = context.ignore ?? { path: ignore };
    yield {
      at: instruction,
      about: [instruction.keyword, written],
      // Compose and web tools keep their defaults in such a file.
      severity: all.every((file) => !secrets.includes(file) || environment.test(file)) ? "info" : "warning",
      message: `${instruction.keyword} ${written} puts ${enumerate(all)} into the image, since ${context.ignore === null ? "there is no .dockerignore" : `${path} does not leave ${all.length === 1 ? "it" : "them"} out`}.`,
      advice: `${context.ignore === null ? `Add ${path} with the` : `Add to ${path} the`} ${all.length === 1 ? "line" : "lines"} ${enumerate(all)}.`,
    };
  },
});

const environment = /(?:^|\/)\.env$/;

/** Files of frameworks that read a committed `.env` beside them, with the defaults of an application. */
const frameworkFile = /^(?:symfony\.lock|(?:next|nuxt|vite)\.config\.[cm]?[jt]s)$/;

/** Whether a framework reads a `.env`, so that the build or the program fails without it. */
function readsEnvironment({ files }: BuildContext, environmentFile: string): boolean {
  const directory = environmentFile.slice(0, -".env".length);
  return files.some((file) => file.startsWith(directory) && frameworkFile.test(file.slice(directory.length)));
}

/** The first files in a context whose names suggest secrets. */
function secretsIn(context: BuildContext): readonly string[] {
  const kept = keptFiles(
    context,
    /(?:^|\/)(?:id_\w+|\.env[^/]*|\.?kubeconfig|\.netrc|\.pypirc|\.git-credentials|\.pgpass|[^/]+\.(?:p12|pfx|ppk))$/,
  );
  const isNeeded = (file: string): boolean => environment.test(file) && readsEnvironment(context, file);
  return (kept ?? [])
    .filter((file) => secretFile(file) !== null && !isShowcasePath(file) && !isNeeded(file))
    .slice(0, 3);
}

/**
 * The files that COPY names explicitly. If `.dockerignore` excluded one, the build would fail; secret-copied reports
 * them.
 */
function namedFiles({ stages }: Dockerfile): ReadonlySet<string> {
  return new Set(stages.flatMap((stage) => contextSources(stage).map(({ path }) => path)));
}

/** What a context usually contains even though it isn't among the repository's files. */
function needlessIn(context: BuildContext, dockerfile: Dockerfile, stage: ImageStage): readonly string[] {
  const installs = lineageOf(stage)
    .flatMap((one) => stagePrograms(one, dockerfile))
    .some(
      ({ program, args }) =>
        /^(?:npm|yarn|pnpm)$/.test(program) && !args.some(({ value }) => /^(?:-g|--global)$/.test(value)),
    );
  return [
    ...(context.history && !isLeftOut(context, ".git") ? [".git"] : []),
    ...(context.packageJson !== null && installs ? ["node_modules"] : []),
  ];
}
