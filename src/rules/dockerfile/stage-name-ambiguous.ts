import type { Dockerfile, ImageStage } from "../../model/dockerfile/dockerfile.ts";
import { buildRule } from "../lib/define-build.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";

/** Each stage has a unique name. */
export const stageNameAmbiguous: DockerfileRule = buildRule({
  id: "stage-name-ambiguous",
  summary: "A stage has the name of another one, or a name that means something else.",
  why:
    "COPY --from and --target then mean another stage than a reader thinks. The names scratch and context are taken: " +
    "they stand for the empty image and for the files that the build is given.",
  severity: "warning",
  category: "correctness",
  fixes: [],
  windows: "checked",
  equivalents: [
    hadolint("DL3024", { step: "again" }),
    {
      tool: "buildkit",
      names: ["DuplicateStageName"],
      step: "again",
      source: "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
    },
    {
      tool: "buildkit",
      names: ["ReservedStageName"],
      step: "reserved",
      source: "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
    },
  ],
  sources: [
    "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
    "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
  ],
  *check({ stage, dockerfile, place }) {
    const { from, name, index } = stage;
    if (name === null) return;
    if (name === "scratch" || name === "context") {
      const message = `The stage is called ${name}, a name with a meaning of its own.`;
      yield { at: from, about: ["FROM", "reserved"], message, advice: "Give it another name." };
    }
    const before = firstOf(name, dockerfile);
    if (before === undefined || before.index >= index) return;
    yield {
      at: from,
      about: ["FROM", "again"],
      related: [place(before.from, "the stage that has the name already")],
      message: `Another stage is called ${JSON.stringify(name)} too, and later instructions mean this one.`,
      advice: "Give each stage a name of its own.",
    };
  },
});

const firstByName = new WeakMap<Dockerfile, ReadonlyMap<string | null, ImageStage>>();

function firstOf(name: string, dockerfile: Dockerfile): ImageStage | undefined {
  // If several entries have the same key, a map keeps the last one.
  const known =
    firstByName.get(dockerfile) ?? new Map(dockerfile.stages.toReversed().map((stage) => [stage.name, stage]));
  firstByName.set(dockerfile, known);
  return known.get(name);
}
