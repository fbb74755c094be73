import type { FixProposal } from "../../core/fix.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import {
  type PortDisagreement,
  portDisagreement,
  portPairOf,
  portWords,
  type StrayProbe,
  speaksOf,
  strayProbes,
} from "../lib/image-agreement/port-disagreement.ts";

/** An image exposes the ports that the pods of its repository name. */
export const exposeDiffersFromPod: DockerfileRule = {
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
  *check(_dockerfile, { uses }) {
    for (const use of uses) {
      const found = portDisagreement(use, uses);
      if (found !== null) yield problemOf(use, found, uses);
      for (const probe of strayProbes(use, uses)) yield probeProblem(use, probe);
    }
  },
};

function problemOf(use: ImageUse, found: PortDisagreement, uses: readonly ImageUse[]): DockerfileProblem {
  const { stage, workload, container, how } = use;
  const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
  const named = found.named.map(({ port }) => port);
  const exposed = found.exposed.map(({ port }) => port);
  const common = {
    message: `This image exposes ${portWords(exposed)}, ${who} names ${portWords(named)} for it (${how}).`,
    path: [stage.title, "EXPOSE", workload.kind, workload.name ?? "", container.name ?? ""],
    at: found.exposed[0]?.instruction ?? stage.from,
    pair: portPairOf(use),
  };
  const others = uses.some((other) => other !== use && other.stage === stage && other.container !== container);
  const fix = others ? null : renumbered(use, found);
  return fix === null
    ? { ...common, advice: "Let both name the port on which the program listens." }
    : { ...common, fix };
}

function probeProblem(use: ImageUse, { place, port, exposed }: StrayProbe): DockerfileProblem {
  const { stage, workload, container, how } = use;
  const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
  const theirs = portWords(exposed.map((each) => each.port));
  const probe = String(place[0]);
  return {
    message: `This image exposes ${theirs}, the ${probe} of ${who} asks at port ${port} (${how}).`,
    path: [stage.title, "EXPOSE", workload.kind, workload.name ?? "", container.name ?? "", probe],
    at: exposed[0]?.instruction ?? stage.from,
    pair: portPairOf(use, probe),
    advice: "Expose that port too if the program listens there; else let the probe ask at one that it has.",
  };
}

/** Null where the image speaks of its port elsewhere too, which then is where its program listens. */
function renumbered({ stage }: ImageUse, { named, exposed }: PortDisagreement): FixProposal | null {
  const [mine, another] = exposed;
  const [pod, more] = named;
  if (mine === undefined || another !== undefined || pod === undefined || more !== undefined) return null;
  const { instruction, port } = mine;
  if (!stage.instructions.includes(instruction) || instruction.words.length !== 1 || speaksOf(stage, port)) return null;
  const text = (instruction.words[0]?.value ?? "").replace(/^\d+/, String(pod.port));
  if (!/^\d+(?:\/tcp)?$/i.test(text)) return null;
  return {
    title: `Expose port ${pod.port}, as the pod does`,
    applicability: "review",
    risk: "Should the program listen where EXPOSE says, the pod is what is wrong.",
    operations: [{ kind: "set-arguments", instruction: instruction.index, text }],
  };
}
