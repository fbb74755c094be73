import type { Path } from "../../../core/path.ts";

/** The annotation for topology-aware routing from Kubernetes 1.27 on. */
export const topologyMode = "service.kubernetes.io/topology-mode";

/** Its deprecated name from before 1.27. If both are set, the endpoint slice controller uses this one. */
export const topologyHints = "service.kubernetes.io/topology-aware-hints";

/** The path of an annotation of an object. */
export function annotation(key: string): Path {
  return ["metadata", "annotations", key];
}

/** True for a value that enables topology-aware routing. */
export function isOn(value: string | undefined): boolean {
  return value === "Auto" || value === "auto";
}

/** True for a value that Kubernetes defines, and for one with a domain, for other implementations (KEP-2433). */
export function isKnown(value: string): boolean {
  return isSwitch(value) || value.includes("/");
}

/** True for a value that enables or disables topology-aware routing. */
export function isSwitch(value: string): boolean {
  return isOn(value) || value === "Disabled" || value === "disabled";
}

/** True for a value that was probably meant to enable topology-aware routing. */
export function isMeantAsOn(value: string): boolean {
  return /^(?:auto|enabled?|on|true|yes)$/i.test(value);
}
