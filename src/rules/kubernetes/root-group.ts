import { podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { configured, review } from "../lib/fixes.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { nodeAgentReason } from "../lib/pod-standards/node-agent.ts";

const madeForGroup =
  "Many images give their files to the root group, so that any user can work with them. If this one does not, use the group that it is made for.";

/** Pods don't use the root group for their processes or volumes. */
export const rootGroup: KubernetesRule = podRule({
  id: "root-group",
  summary: "A pod gives its processes the root group.",
  why: "Files that the root group may read or change are open to the processes, on volumes of the node too.",
  severity: "info",
  category: "security",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
  ],
  *check(pod, { workspace, settings }) {
    // Images for OpenShift are made for the root group.
    if (isOpenShift(pod.manifest, workspace)) return;
    const supplemental = pod.at("securityContext", "supplementalGroups");
    const extra = Array.isArray(supplemental) ? supplemental.indexOf(0) : -1;
    const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
    const paths = [
      ...bases.map((base) => [...base, "securityContext", "runAsGroup"]),
      ["securityContext", "fsGroup"],
      ...(extra === -1 ? [] : [["securityContext", "supplementalGroups", extra]]),
    ].filter((path) => pod.at(...path) === 0);
    const [first, ...others] = paths;
    if (first === undefined) return;
    const key = String(first.findLast((step) => typeof step === "string"));
    const related = others.map((path) => pod.place(path, "where the root group is set too"));
    const problem: ScopedProblem = { at: first, message: `${pod.subject} uses the root group (${key}: 0).`, related };
    const reason = nodeAgentReason(pod.manifest, pod.template);
    const users = bases.map((base) => pod.at(...base, "securityContext", "runAsUser"));
    if (reason !== null || users.includes(0)) {
      const advice =
        reason === null
          ? "The pod runs as root, too. Change the user and the group together."
          : `${reason} If it does not, use another group.`;
      yield { ...problem, advice };
      return;
    }
    const { userId, groupId } = settings.fixDefaults;
    if (users.some((user) => typeof user === "number" && user !== userId)) {
      yield { ...problem, advice: madeForGroup };
      return;
    }
    const risk = "Files that only the root group may use, in the image or on volumes, are no longer accessible.";
    const fix = review(`Use the group ${groupId}`, risk, ...paths.map((path) => pod.set(path, groupId)));
    yield { ...problem, fix: configured(fix, "group-id") };
  },
});
