import type { FixProposal } from "../../../core/fix.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { imageMentionsPort, isExposedByBase } from "../dockerfile/exposed-ports.ts";
import { review } from "../fixes.ts";
import { listedPorts } from "./container-ports.ts";
import type { ImageUseScope } from "./image-use-rule.ts";
import type { PortLists } from "./port-disagreement.ts";

/** Changes the pod's port to the image's. Null if either has several, or if the pod's number is used elsewhere too. */
export function listExposedPort(
  scope: ContainerScope,
  { listed, exposed }: PortLists,
  context: KubernetesContext,
): FixProposal | null {
  const { container, template, set } = scope;
  const [mine] = listed;
  const [{ port }] = exposed;
  if (listed.length > 1 || exposed.some((other) => other.port !== port)) return null;
  // The containers of a pod share their ports.
  const others = template.containers.filter((other) => other !== container).flatMap(listedPorts);
  if (others.some((other) => other.port === port) || isUsedElsewhere(scope, mine.port, context)) return null;
  const risk = `If the program listens on port ${mine.port}, EXPOSE is wrong instead.`;
  return review(`Set containerPort to ${port}, which the image exposes`, risk, set(mine.path, port));
}

/** Changes EXPOSE to the pod's port. Null if either has several, or if something else depends on the image's number. */
export function exposeListedPort({ use, others }: ImageUseScope, { listed, exposed }: PortLists): FixProposal | null {
  const [{ port: wanted }] = listed;
  const [{ instruction, port }] = exposed;
  if (others.length > 0 || listed.length > 1 || exposed.length > 1) return null;
  if (!use.stage.instructions.includes(instruction) || imageMentionsPort(use.stage, port)) return null;
  // The server of the base image listens there by default.
  if (isExposedByBase(use.stage, port)) return null;
  const [written] = instruction.words;
  if (written === undefined || instruction.words.length > 1 || !/^\d+(?:\/tcp)?$/i.test(written.value)) return null;
  const text = written.value.replace(/^\d+/, String(wanted));
  const risk = `If the program listens on port ${port}, the pod is wrong instead.`;
  const operation = { kind: "set-arguments", instruction: instruction.index, text } as const;
  return review(`Expose port ${wanted}, which the pod lists`, risk, operation);
}

/** Whether the number of a port also occurs in a probe, a Service or anything else that is deployed with the pod. */
function isUsedElsewhere({ manifest }: ContainerScope, port: number, { workspace }: KubernetesContext): boolean {
  const own = numbersIn(manifest).filter((number) => number === String(port)).length;
  return own > 1 || workspace.having(manifest, numbersIn, String(port)).some((other) => other !== manifest);
}

/** The whole numbers in an object, including those in strings. */
const numbersIn: Facts = remembered(({ value }) => JSON.stringify(value).match(/(?<![\d.])\d+(?![\d.])/g) ?? []);
