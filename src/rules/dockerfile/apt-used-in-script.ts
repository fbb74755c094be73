import type { DockerfileOperation } from "../../core/operation.ts";
import type { RunScript } from "../../model/dockerfile/run-scripts.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import { operandsOf } from "../lib/dockerfile/program-options.ts";
import { insertBehind, replaceWord } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** The commands of apt, with the program that has the same command and a stable interface. */
const programs: Readonly<Record<string, "apt-cache" | "apt-get">> = {
  autoclean: "apt-get",
  autoremove: "apt-get",
  "build-dep": "apt-get",
  clean: "apt-get",
  depends: "apt-cache",
  "dist-upgrade": "apt-get",
  download: "apt-get",
  "full-upgrade": "apt-get",
  install: "apt-get",
  policy: "apt-cache",
  purge: "apt-get",
  rdepends: "apt-cache",
  reinstall: "apt-get",
  remove: "apt-get",
  satisfy: "apt-get",
  show: "apt-cache",
  update: "apt-get",
  upgrade: "apt-get",
};

/** Scripts use apt-get and apt-cache, because the interface of apt may change. */
export const aptUsedInScript: DockerfileRule = scriptRule({
  id: "apt-used-in-script",
  summary: "A RUN uses apt, which is made for people, not for scripts.",
  why: "The options and the output of apt may change between releases. apt-get and apt-cache do the same and stay compatible.",
  severity: "info",
  category: "reliability",
  fixes: ["safe"],
  equivalents: [hadolint("DL3027")],
  sources: ["https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS"],
  *check({ script, programs: calls }) {
    const used = calls.filter(({ program }) => program === "apt");
    const [first] = used;
    if (first === undefined) return;
    const operations = used.map((call) => stableProgram(script, call));
    yield {
      about: ["RUN", "apt"],
      message: "This RUN uses apt, which warns that its interface is not stable for scripts.",
      ...(operations.every((each) => each.length > 0)
        ? { fix: safe(`Use ${titleOf(used)}`, ...operations.flat()) }
        : { advice: "Use apt-get or apt-cache." }),
    };
  },
});

/**
 * Replaces apt with the stable program that has the same command. No operations if there is none, or if something reads
 * the output, which is not the same.
 */
function stableProgram(script: RunScript, { call, word, ...rest }: ProgramCall): readonly DockerfileOperation[] {
  const [verb] = operandsOf(rest);
  const program = verb !== undefined && Object.hasOwn(programs, verb.value) ? programs[verb.value] : undefined;
  if (verb === undefined || program === undefined || !/^(?:\/usr\/bin\/)?apt$/.test(word.value)) return [];
  if (program === "apt-cache" && (call.inside || call.pipe !== null)) return [];
  const named = replaceWord(script, word, word.value.replace(/apt$/, program));
  if (verb.value === "full-upgrade") return [...named, ...replaceWord(script, verb, "dist-upgrade")];
  // Only apt installs new packages that an upgrade depends on without being told.
  if (verb.value === "upgrade") return [...named, ...insertBehind(script, verb, "--with-new-pkgs")];
  return named;
}

function titleOf(calls: readonly ProgramCall[]): string {
  const words = calls.flatMap(({ args }) => args.map(({ value }) => value));
  return words.some((word) => Object.hasOwn(programs, word) && programs[word] === "apt-cache")
    ? "apt-get and apt-cache"
    : "apt-get";
}
