import { enumerate } from "../../core/enumerate.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, trivy } from "../lib/equivalents.ts";
import { addedCapabilities } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { baselineCapabilities, capabilityNames } from "../lib/pod-standards/capability-names.ts";
import { judge } from "../lib/pod-standards/judge.ts";

/** Containers add no capability but NET_BIND_SERVICE. */
export const capabilitiesAdded: KubernetesRule = containerRule({
  id: "capabilities-added",
  summary: "A container adds capabilities.",
  why:
    "Each capability is a part of what root can do. With some, such as SYS_ADMIN, SYS_PTRACE or NET_ADMIN, a program " +
    "in the container can reach the node or other pods.",
  severity: "warning",
  severities: { restricted: "warning" },
  category: "security",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_25", "kubernetes/checks/resource/k8s/AllowedCapabilities.py"),
    trivy(
      ["KSV-0022", "AVD-KSV-0022", "KSV022", "no-non-default-capabilities", "kubernetes-no-non-default-capabilities"],
      "kubernetes/specific_capabilities_added.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://man7.org/linux/man-pages/man7/capabilities.7.html",
  ],
  *check(scope, context) {
    const { container, subject } = scope;
    if (scope.at("securityContext", "privileged") === true) return;
    const known = new Set(
      addedCapabilities(container).filter((name) => name === "ALL" || capabilityNames.includes(name)),
    );
    const beyond = [...known].filter((name) => !baselineCapabilities.has(name));
    const named = beyond.length > 0 ? beyond : [...known].filter((name) => name !== "NET_BIND_SERVICE");
    if (named.length === 0) return;
    const level = beyond.length > 0 ? "baseline" : "restricted";
    const what = known.has("ALL")
      ? "all capabilities"
      : `the ${named.length === 1 ? "capability" : "capabilities"} ${enumerate(named)}`;
    const message = `${subject} adds ${what}, which the Pod Security Standard ${level} forbids.`;
    const advice =
      "Remove those that the program works without. A user other than root gets no added capability anyway, unless the program file has it.";
    const severity = level === "baseline" ? "warning" : "info";
    const at = ["securityContext", "capabilities", "add"];
    const extent = known.has("ALL") ? ["*"] : named;
    yield judge({ at, severity, message, advice, extent }, scope, context, {
      level,
      remedy: "remove what it works without",
    });
  },
});
