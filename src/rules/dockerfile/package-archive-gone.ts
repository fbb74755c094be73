import { rememberDone, scriptsOf } from "../../model/dockerfile/run-scripts.ts";
import { goneArchive } from "../../model/images/end-of-life.ts";
import { buildRule } from "../lib/define-build.ts";
import { programsOf } from "../lib/dockerfile/calls.ts";
import { instructionsOf, instructionText, rootImageOf } from "../lib/dockerfile/lineage.ts";
import { packageCalls } from "../lib/dockerfile/package-commands.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** Packages are fetched from servers that still have them. */
export const packageArchiveGone: DockerfileRule = buildRule({
  id: "package-archive-gone",
  summary: "A RUN fetches packages of a release that is no longer on the servers of its distribution.",
  why: "The servers answer 404 for releases past their end of life, so that the build fails unless everything is cached.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: [
    "https://www.debian.org/distrib/archive",
    "https://help.ubuntu.com/community/EOLUpgrades",
    "https://www.centos.org/centos-linux-eol/",
  ],
  *check({ dockerfile, stage, place }) {
    const gone = goneArchive(rootImageOf(stage));
    if (gone === null) return;
    const found = scriptsOf(stage, dockerfile)
      .map((script) => ({ run: script.run, fetching: fetchingCall(script) }))
      .find(({ fetching }) => fetching !== undefined);
    if (found?.fetching === undefined) return;
    const rewritten = instructionsOf(stage).some((instruction) => {
      return /sources\.list|yum\.repos\.d|archive\.|old-releases|vault\.|snapshot\.|mirror|\.repo\b/.test(
        `${instructionText(instruction)} ${instruction.words.map(({ value }) => value).join(" ")}`,
      );
    });
    if (rewritten) return;
    const { run, fetching } = found;
    yield {
      at: run,
      about: ["RUN", fetching.program],
      related: [place(stage.from, `the base image, which is ${gone.title}`)],
      message: `${fetching.program} ${fetching.verb.value} finds no packages: ${gone.title} is only at ${gone.archive} now.`,
      advice: "Move to a base image of a release that is maintained.",
    };
  },
});

const fetchingCall = rememberDone((script) =>
  packageCalls(programsOf(script)).find(({ program, does, call }) => {
    return (
      /^(?:apt|apt-get|dnf|yum)$/.test(program) && (does === "installs" || does === "refreshes") && !call.call.guarded
    );
  }),
);
