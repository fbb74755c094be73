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

/** An image exposes the ports that pods in the same repository list and probe. */
export const exposeDiffersFromPod: DockerfileRule = imageUseRule({
  id: "expose-differs-from-pod",
  summary: "EXPOSE does not match the ports of a container in this repository or of its probes.",
  why: "The program probably listens on only one of the ports, so either EXPOSE or the pod is wrong.",
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
  const message =
    `This image exposes ${portWords(exposed)}, but ${workload}, which runs it (${use.how}), ` +
    `lists ${portWords(listed)}.`;
  const related = [containerPlace(use, listed[0].path, `the ports that ${workload} lists`)];
  const problem = { about: ["EXPOSE"], at, message, pair: portPairOf(use), related } as const;
  const fix = exposeListedPort(scope, lists);
  if (fix === null) return { ...problem, advice: "Set both to the port that the program listens on." };
  return { ...problem, fix };
}

function probeProblem({ use, workload }: ImageUseScope, stray: StrayProbe): ImageUseProblem {
  const { probe, path, port, exposed } = stray;
  return {
    about: ["EXPOSE", probe],
    at: exposed[0].instruction,
    message:
      `This image exposes ${portWords(exposed)}, but the ${probe} of ${workload}, which runs it (${use.how}), ` +
      `uses port ${port}.`,
    pair: portPairOf(use, probe),
    related: [containerPlace(use, path, "the port of the probe")],
    advice: `If the program listens on port ${port}, add it to EXPOSE. Otherwise, change the port of the probe.`,
  };
}
