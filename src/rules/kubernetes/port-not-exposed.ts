import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";
import {
  type PortDisagreement,
  portDisagreement,
  portPairOf,
  portWords,
  type StrayProbe,
  strayProbes,
} from "../lib/image-agreement/port-disagreement.ts";
import { imageOf } from "../lib/image-agreement/user-disagreement.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { capitalize, containerName, isWhole } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container names the ports that its image, built in the same repository, exposes. */
export const portNotExposed: KubernetesRule = {
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
  *check(manifest, { workspace }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template)) return;
    const uses = workspace.imagesOf(manifest);
    for (const use of uses) {
      const found = portDisagreement(use, uses);
      const path = [...use.container.path, "ports"];
      if (found !== null && !workspace.patched(manifest, path))
        yield problemOf(manifest, template, use, found, workspace);
      for (const probe of strayProbes(use, uses)) {
        if (!workspace.patched(manifest, [...use.container.path, ...probe.place])) yield probeProblem(use, probe);
      }
    }
  },
};

function problemOf(
  manifest: Manifest,
  template: PodTemplate,
  use: ImageUse,
  { named, exposed }: PortDisagreement,
  workspace: Workspace,
): Problem {
  const { container } = use;
  const [mine, another] = named;
  const theirs = [...new Set(exposed.map(({ port }) => port))];
  const pod = portWords(named.map(({ port }) => port));
  const common = {
    message: `${capitalize(containerName(container))} names ${pod}, ${imageOf(use)} exposes ${portWords(theirs)}.`,
    path: [...container.path, "ports", mine?.index ?? 0, "containerPort"],
    pair: portPairOf(use),
  };
  const [port, more] = theirs;
  const free = !template.containers.some((other) => other !== container && namesPort(other, port));
  const single = mine !== undefined && another === undefined && port !== undefined && more === undefined && free;
  if (!single || isUsed(manifest, template, mine.port, workspace)) {
    return { ...common, advice: "Let both name the port on which the program listens, and what refers to it too." };
  }
  return { ...common, fix: renumbered(manifest, common.path, port) };
}

function probeProblem(use: ImageUse, { place, port, named, exposed }: StrayProbe): Problem {
  const [probe = ""] = place;
  const [mine, theirs] = [named, exposed].map((list) => portWords(list.map((each) => each.port)));
  return {
    message: `The ${probe} of ${containerName(use.container)} asks at port ${port}, while the container names ${mine}, and ${imageOf(use)} exposes ${theirs}.`,
    path: [...use.container.path, ...place],
    pair: portPairOf(use, String(probe)),
    advice: "Ask at a port on which the program listens, and name that port in the container and in EXPOSE.",
  };
}

/** Whether anything that is deployed with the pod has that number beside the container's list. */
function isUsed(manifest: Manifest, { containers }: PodTemplate, port: number, workspace: Workspace): boolean {
  const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`, "g");
  const count = (value: unknown): number => [...(JSON.stringify(value) ?? "").matchAll(number)].length;
  if (containers.reduce((sum, { value }) => sum + count(value), 0) > 1 || count(manifest.value) > 1) return true;
  return workspace.unitOf(manifest).some((other) => other !== manifest && count(other.value) > 0);
}

/** The containers of a pod have their ports in common. */
function namesPort({ value }: Container, port: number | undefined): boolean {
  return objectsOf(value["ports"]).some(({ containerPort }) => containerPort === port);
}

function renumbered({ document, root }: Manifest, path: Problem["path"], port: number): FixProposal {
  return {
    title: `Name port ${port}, as the image does`,
    applicability: "review",
    risk: "Should the program listen where the pod says, EXPOSE is what is wrong.",
    operations: [{ kind: "set", document: document.index, path: [...root, ...path], value: port }],
  };
}
