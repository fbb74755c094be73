import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { portWords } from "../lib/image-agreement/container-ports.ts";
import {
  containerPlace,
  type ImageUseProblem,
  type ImageUseScope,
  imageUseRule,
} from "../lib/image-agreement/image-use-rule.ts";
import {
  type PortLists,
  portDisagreement,
  portPairOf,
  type StrayProbe,
  strayProbes,
} from "../lib/image-agreement/port-disagreement.ts";
import { exposeListedPort } from "../lib/image-agreement/port-fixes.ts";

/** An image exposes the ports that the pods of its repository name. */
export const exposeDiffersFromPod: DockerfileRule = imageUseRule({
  id: "expose-differs-from-pod",
  summary: "An image exposes other ports than a pod of this repository names or probes.",
  why: "One of the two is wrong about where the program listens, and whoever reads it goes astray.",
  severity: "info",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#expose",
    "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
  ],
  *check(scope) {
    const lists = portDisagreement(scope.use);
    if (lists !== null) yield listProblem(scope, lists);
    for (const probe of strayProbes(scope.use)) yield probeProblem(scope, probe);
  },
});

function listProblem(scope: ImageUseScope, lists: PortLists): ImageUseProblem {
  const { use, workload } = scope;
  const { listed, exposed } = lists;
  const [{ instruction: at }] = exposed;
  const message = `This image exposes ${portWords(exposed)}, ${workload} names ${portWords(listed)} for it (${use.how}).`;
  const related = [containerPlace(use, listed[0].path, `the ports that ${workload} names`)];
  const problem = { about: ["EXPOSE"], at, message, pair: portPairOf(use), related } as const;
  const fix = exposeListedPort(scope, lists);
  if (fix === null) return { ...problem, advice: "Let both name the port on which the program listens." };
  return { ...problem, fix };
}

function probeProblem({ use, workload }: ImageUseScope, stray: StrayProbe): ImageUseProblem {
  const { probe, path, port, exposed } = stray;
  return {
    about: ["EXPOSE", probe],
    at: exposed[0].instruction,
    message: `This image exposes ${portWords(exposed)}, the ${probe} of ${workload} asks at port ${port} (${use.how}).`,
    pair: portPairOf(use, probe),
    related: [containerPlace(use, path, "the port of the probe")],
    advice: "Expose that port too if the program listens there; else let the probe ask at one that it has.",
  };
}
