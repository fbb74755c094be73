import type { RelatedLocation } from "../../core/finding.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container } from "../../model/kubernetes/pod-template.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { builtImage, imageName } from "../lib/image-agreement/built-image.ts";
import { listedPorts, portWords } from "../lib/image-agreement/container-ports.ts";
import {
  type PortLists,
  portDisagreement,
  portPairOf,
  type StrayProbe,
  strayProbes,
} from "../lib/image-agreement/port-disagreement.ts";
import { containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { instructionPlace, objectPlace } from "../lib/places.ts";

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
  const { subject, container, template, set } = scope;
  const { listed, exposed } = lists;
  const [mine] = listed;
  const [{ port }] = exposed;
  const message = `${subject} names ${portWords(listed)}, ${imageName(use)} exposes ${portWords(exposed)}.`;
  const related = [exposePlace(use, lists)];
  const problem = { at: mine.path, restsOn: [["ports"]], message, pair: portPairOf(use), related };
  const isTaken = template.containers.some((other) => other !== container && hasPort(other, port));
  const single = listed.length === 1 && exposed.every((other) => other.port === port);
  if (!single || isTaken || isUsedElsewhere(scope, mine.port, context)) {
    return { ...problem, advice: "Let both name the port on which the program listens, and what refers to it too." };
  }
  const risk = "Should the program listen where the pod says, EXPOSE is what is wrong.";
  return { ...problem, fix: review(`Name port ${port}, as the image does`, risk, set(mine.path, port)) };
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

function exposePlace({ dockerfile }: ImageUse, { exposed: [{ instruction }] }: PortLists): RelatedLocation {
  return instructionPlace(dockerfile, instruction, "the ports that the image exposes");
}

/** The containers of a pod have their ports in common. */
function hasPort(container: Container, port: number): boolean {
  return listedPorts(container).some((other) => other.port === port);
}

/** Whether the number of a port stands anywhere else in what is deployed with the pod: in a probe, a Service … */
function isUsedElsewhere({ manifest }: ContainerScope, port: number, { workspace }: KubernetesContext): boolean {
  const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`, "g");
  const count = ({ value }: Manifest): number => JSON.stringify(value).match(number)?.length ?? 0;
  if (count(manifest) > 1) return true;
  return workspace.unitOf(manifest).some((other) => other !== manifest && count(other) > 0);
}
