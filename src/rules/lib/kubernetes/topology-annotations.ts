import type { Path } from "../../../core/path.ts";
import { hasTokenMark } from "../../../model/kubernetes/placeholder.ts";

/** The annotation for topology-aware routing from Kubernetes 1.27 on. */
export const topologyMode = "service.kubernetes.io/topology-mode";

/** The deprecated name of the annotation before 1.27. If both are set, the endpoint slice controller uses this one. */
export const topologyHints = "service.kubernetes.io/topology-aware-hints";

/** The path of an annotation of an object. */
export function annotation(key: string): Path {
  return ["metadata", "annotations", key];
}

/** Whether a value enables topology-aware routing. */
export function isOn(value: string | undefined): boolean {
  return value === "Auto" || value === "auto";
}

/**
 * Whether Kubernetes defines a value, or it has a domain, which is for other implementations (KEP-2433), or a token,
 * which is filled in later.
 */
export function isKnown(value: string): boolean {
  return isSwitch(value) || value.includes("/") || hasTokenMark(value);
}

/** Whether a value enables or disables topology-aware routing. */
export function isSwitch(value: string): boolean {
  return isOn(value) || value === "Disabled" || value === "disabled";
}

/** Whether a value was probably meant to enable topology-aware routing. */
export function isTruthyText(value: string): boolean {
  return /^(?:auto|enabled?|on|true|yes)$/i.test(value);
}
