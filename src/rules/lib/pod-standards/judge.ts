import { supportsFrom } from "../../../core/version-range.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ScopedProblem } from "../define-kubernetes.ts";
import { type EnforcedLevel, enforcedLevel, type StandardLevel } from "./enforced-level.ts";
import { nodeAgentReason, reachesNode } from "./node-agent.ts";

/** What a setting means to the Pod Security Standards. */
export interface Standard {
  /** The lowest level that forbids it. */
  readonly level: StandardLevel;
  /** The minor version from which it is forbidden; left out if it always was. */
  readonly since?: number;
  /** What to do about it by hand, as an imperative without a full stop: `remove privileged: true`. */
  readonly remedy: string;
  /** `access`: a DaemonSet counts as a node agent only if its pods reach into their node. */
  readonly agents?: "access";
}

interface PodOf {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
}

/**
 * The problem with the severity that fits the pod's surroundings: an error if the namespace rejects the pod, a note
 * without a fix for a node agent.
 */
export function judge(
  problem: ScopedProblem,
  pod: PodOf,
  context: KubernetesContext,
  { level, since = 0, remedy, agents }: Standard,
): ScopedProblem {
  const enforced = enforcedLevel(pod.manifest, context.workspace);
  const known = supportsFrom(context.settings.kubernetes, since);
  if (enforced !== null && forbids(enforced, level, since, known)) return refused(problem, enforced);
  const reason = nodeAgentReason(pod.manifest, pod.template);
  if (reason === null || (agents === "access" && !reachesNode(pod.template))) return problem;
  const { on, at, message, related = [], restsOn = [], extent } = problem;
  const advice = `${reason} If it does not, ${remedy}.`;
  const kept = { ...(on !== undefined && { on }), ...(extent !== undefined && { extent }) };
  return { ...kept, at, message, related, restsOn, severity: "info", advice };
}

/** The problem, as an error if the namespace rejects the pod because of it. */
export function judgeRefusal(
  problem: ScopedProblem,
  { manifest }: PodOf,
  { workspace }: KubernetesContext,
  level: StandardLevel,
): ScopedProblem {
  const enforced = enforcedLevel(manifest, workspace);
  return enforced !== null && forbids(enforced, level, 0, true) ? refused(problem, enforced) : problem;
}

function forbids(enforced: EnforcedLevel, level: StandardLevel, since: number, known: boolean): boolean {
  if (level === "restricted" && enforced.level !== "restricted") return false;
  return enforced.minor === null ? known : enforced.minor >= since;
}

function refused(problem: ScopedProblem, { namespace, level, place }: EnforcedLevel): ScopedProblem {
  const stem = problem.message.replace(/\.$/, "");
  const cause = `namespace ${JSON.stringify(namespace)} enforces the Pod Security Standard ${level}`;
  const message = `${stem}, so admission refuses the pod: ${cause}.`;
  return { ...problem, severity: "error", message, related: [place, ...(problem.related ?? [])] };
}
