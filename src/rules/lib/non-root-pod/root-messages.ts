import { enumerate } from "../../../core/enumerate.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { capitalize, containerName, type EffectiveSetting } from "../kubernetes/pod-security.ts";
import type { RootContainer } from "./root-cause.ts";

/** What to do about ports below 1024. */
export const lowPortAdvice: string =
  "On some nodes, only root can listen on ports below 1024. Change the containerPort to 1024 or above " +
  "(a Service can keep its port), then set runAsNonRoot: true and a runAsUser.";

/** The message for containers whose `runAsNonRoot` is missing or false. */
export function notSetMessage(found: readonly RootContainer[]): string {
  const names = capitalize(enumerate(found.map(({ container }) => containerName(container.container))));
  if (found.some(({ cause }) => cause.kind !== "non-root-user")) {
    return `${names} can run as root because runAsNonRoot is not true.`;
  }
  const verb = found.length === 1 ? "has" : "have";
  return `${names} ${verb} a non-root runAsUser, but runAsNonRoot is not set.`;
}

/** The message for a pod that sets `runAsUser: 0` or `runAsNonRoot: false`. */
export function rootPodMessage({ value }: EffectiveSetting): string {
  return value === 0
    ? "The pod sets runAsUser: 0, so its containers run as root unless they override it."
    : "The pod sets runAsNonRoot: false, so its containers can run as root unless they override it.";
}

/** The message for a container that sets `runAsUser: 0` or `runAsNonRoot: false`. */
export function rootContainerMessage({ subject }: ContainerScope, { value }: EffectiveSetting): string {
  return value === 0
    ? `${subject} sets runAsUser: 0, so it runs as root.`
    : `${subject} sets runAsNonRoot: false, so it can run as root.`;
}
