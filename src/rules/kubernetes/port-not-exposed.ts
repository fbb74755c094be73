import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { builtImage, builtImageName } from "../lib/image-agreement/built-image.ts";
import { portWords } from "../lib/image-agreement/container-ports.ts";
import {
  exposePlace,
  type PortLists,
  portDisagreement,
  portPairOf,
  type StrayProbe,
  strayProbes,
} from "../lib/image-agreement/port-disagreement.ts";
import { listExposedPort } from "../lib/image-agreement/port-fixes.ts";
import { containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A container lists the ports that its image exposes, and its probes use one of them. */
export const portNotExposed: KubernetesRule = containerRule({
  id: "port-not-exposed",
  summary:
    "The ports of a container or its probes do not match the EXPOSE of its image, which is built in this repository.",
  why: "The program probably listens on only one of them. A Service or probe with the wrong port can't reach it.",
  severity: "info",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#expose",
    "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
  ],
  *check(scope, context) {
    const use = builtImage(scope, context);
    if (use === null) return;
    const lists = portDisagreement(use);
    if (lists !== null) yield listProblem(scope, use, lists, context);
    for (const probe of strayProbes(use)) yield probeProblem(scope, use, probe);
  },
});

function listProblem(
  scope: ContainerScope,
  use: ImageUse,
  lists: PortLists,
  context: KubernetesContext,
): ScopedProblem {
  const { listed, exposed } = lists;
  const message = `${scope.subject} lists ${portWords(listed)}, but ${builtImageName(use)} exposes ${portWords(exposed)}.`;
  const related = [exposePlace(use, lists)];
  const problem = { at: listed[0].path, restsOn: [["ports"]], message, pair: portPairOf(use), related };
  const fix = listExposedPort(scope, lists, context);
  if (fix !== null) return { ...problem, fix };
  return {
    ...problem,
    advice: "Set both to the port that the program listens on, and update whatever refers to the old port.",
  };
}

function probeProblem(scope: ContainerScope, use: ImageUse, stray: StrayProbe): ScopedProblem {
  const { container, manifest, base } = scope;
  const { path, probe, port, listed, exposed } = stray;
  const portsPlace = objectPlace(manifest, [...base, ...listed[0].path], "the ports that the container lists");
  return {
    at: path,
    message:
      `The ${probe} of ${containerName(container)} uses port ${port}, but the container lists ` +
      `${portWords(listed)}, and ${builtImageName(use)} exposes ${portWords(exposed)}.`,
    pair: portPairOf(use, probe),
    related: [portsPlace, exposePlace(use, stray)],
    advice: "Use a port that the program listens on, and add it to the ports of the container and to EXPOSE.",
  };
}
