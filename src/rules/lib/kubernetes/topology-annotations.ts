import type { Path } from "../../../core/path.ts";

/** The annotation that asks for same-zone routing from Kubernetes 1.27 on. */
export const topologyMode = "service.kubernetes.io/topology-mode";

/** Its name before 1.27, deprecated since. The endpoint slice controller looks at it first where both are set. */
export const topologyHints = "service.kubernetes.io/topology-aware-hints";

/** The path of an annotation of an object. */
export function annotation(key: string): Path {
  return ["metadata", "annotations", key];
}

/** True for a value that switches topology-aware routing on. */
export function isOn(value: string | undefined): boolean {
  return value === "Auto" || value === "auto";
}

/** True for a value that means something: to Kubernetes, or, with a domain, to another implementation (KEP-2433). */
export function isKnown(value: string): boolean {
  return isSwitch(value) || value.includes("/");
}

/** True for a value that switches topology-aware routing on or off. */
export function isSwitch(value: string): boolean {
  return isOn(value) || value === "Disabled" || value === "disabled";
}

/** True for a value that was probably meant to switch topology-aware routing on. */
export function isMeantAsOn(value: string): boolean {
  return /^(?:auto|enabled?|on|true|yes)$/i.test(value);
}
