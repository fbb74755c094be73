import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { builtImage, imageName } from "../lib/image-agreement/built-image.ts";
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

/** A container names the ports that its image, built in the same repository, exposes. */
export const portNotExposed: KubernetesRule = containerRule({
  id: "port-not-exposed",
  summary: "A container names, or a probe asks, other ports than the image exposes that this repository builds for it.",
  why: "One of the two is wrong about where the program listens, and Services and probes go by the pod's.",
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
  const message = `${scope.subject} names ${portWords(listed)}, ${imageName(use)} exposes ${portWords(exposed)}.`;
  const related = [exposePlace(use, lists)];
  const problem = { at: listed[0].path, restsOn: [["ports"]], message, pair: portPairOf(use), related };
  const fix = listExposedPort(scope, lists, context);
  if (fix !== null) return { ...problem, fix };
  return { ...problem, advice: "Let both name the port on which the program listens, and what refers to it too." };
}

function probeProblem(scope: ContainerScope, use: ImageUse, stray: StrayProbe): ScopedProblem {
  const { container, manifest, base } = scope;
  const { path, probe, port, listed, exposed } = stray;
  const portsPlace = objectPlace(manifest, [...base, ...listed[0].path], "the ports that the container names");
  return {
    at: path,
    message:
      `The ${probe} of ${containerName(container)} asks at port ${port}, while the container names ` +
      `${portWords(listed)}, and ${imageName(use)} exposes ${portWords(exposed)}.`,
    pair: portPairOf(use, probe),
    related: [portsPlace, exposePlace(use, stray)],
    advice: "Ask at a port on which the program listens, and name that port in the container and in EXPOSE.",
  };
}
