import type { Problem } from "../../core/finding.ts";
import { formatPath } from "../../core/path.ts";
import type { Settings } from "../../core/settings.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { containerFix, hasLowPort, podFix } from "../lib/kubernetes/non-root-fix.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import {
  capitalize,
  containerName,
  isWhole,
  podSecurityContextOf,
  replaceNote,
} from "../lib/kubernetes/pod-security.ts";
import { type RootCause, rootCause } from "../lib/kubernetes/root-cause.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Every container has an effective `runAsNonRoot: true`, with a user that its image can run as. */
export const containerRunsAsRoot: KubernetesRule = {
  id: "container-runs-as-root",
  summary: "A container runs as root, or nothing keeps it from doing so.",
  why: "Root in a container is root on the node as soon as anything lets it out, and may change every file inside.",
  severity: "warning",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_23", "kubernetes/checks/resource/k8s/RootContainers.py"),
    kubeLinter("run-as-non-root"),
    polaris("runAsRootAllowed"),
    trivy(["KSV-0012", "AVD-KSV-0012", "KSV012", "no-root", "kubernetes-no-root"], "kubernetes/runs_as_root.rego"),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(manifest, { workspace, settings }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || template.spec["hostUsers"] === false || !isWhole(manifest, template))
      return;
    const found = template.containers.flatMap((container): readonly Exposed[] => {
      const use = workspace.imagesOf(manifest).find((each) => each.certain && each.container === container);
      const cause = rootCause(template, container, settings, use ?? null);
      return cause === null ? [] : [{ container, cause }];
    });
    if (found.length === 0) return;
    const pod: Pod = { manifest, template, settings, openShift: isOpenShift(manifest, workspace) };
    const infrastructure = infrastructureReason(manifest, template);
    if (infrastructure !== null && found.some(({ cause }) => cause.kind !== "unpromised")) {
      yield infrastructureProblem(template, infrastructure);
    } else if (isUniform(pod, found)) yield wholePod(pod, found);
    else yield* oneByOne(pod, found);
  },
};

interface Exposed {
  readonly container: Container;
  readonly cause: RootCause;
}

interface Pod {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
  readonly settings: Settings;
  readonly openShift: boolean;
}

/** Pods that work on the node itself need its root as a rule. */
function infrastructureReason({ namespace }: Manifest, { spec }: PodTemplate): string | null {
  if (namespace === "kube-system") return "it belongs to the cluster's own services";
  if (spec["hostPID"] === true) return "it sees the node's processes";
  if (spec["hostNetwork"] === true) return "it works on the node's network";
  const hostPath = objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null);
  return hostPath ? "it works on the node's files" : null;
}

function infrastructureProblem(template: PodTemplate, reason: string): Problem {
  return {
    message: `Nothing keeps this pod from running as root; it may have to, since ${reason}.`,
    path: [...template.specPath, "securityContext", "runAsNonRoot"],
    severity: "info",
    advice: "If it works without root, set runAsNonRoot: true and the runAsUser of its image.",
  };
}

/** True where one setting on the pod serves every container: none has settings of its own that it would change. */
function isUniform({ template }: Pod, found: readonly Exposed[]): boolean {
  if (template.schema !== "full" || found.length !== template.containers.length) return false;
  const kinds = new Set(found.map(({ cause }) => (cause.kind === "runnable" ? userKey(cause) : cause.kind)));
  return kinds.size === 1 && found.every(({ cause }) => cause.kind === "runnable" || cause.kind === "unpromised");
}

function userKey({ user }: RootCause & { readonly kind: "runnable" }): string {
  return `${user.uid}:${user.gid}`;
}

function wholePod(pod: Pod, found: readonly Exposed[]): Problem {
  const { manifest, template } = pod;
  const { cause } = found[0] as Exposed;
  const names = list(found.map(({ container }) => containerName(container)));
  const path = [...template.specPath, "securityContext", "runAsNonRoot"];
  if (cause.kind === "unpromised") {
    const have = found.length === 1 ? "has" : "have";
    return {
      message: `${capitalize(names)} ${have} a user other than root, but no runAsNonRoot to make sure of it.`,
      path,
      severity: "info",
      fix: podFix({ manifest, template, user: null, note: null }),
      ...advised(manifest),
    };
  }
  const message = `Nothing keeps ${names} from running as root.`;
  if (podSecurityContextOf(template)["sysctls"] != null && hasLowPort(template) && !pod.openShift) {
    return { message, path, advice: lowPortAdvice };
  }
  return { message, path, fix: podFix(wishOf(pod, found)), ...advised(manifest) };
}

const lowPortAdvice =
  "Its ports below 1024 are root's on some nodes: move them to 1024 or above (a Service can keep its own port), " +
  "then set runAsNonRoot: true and a runAsUser.";

function* oneByOne(pod: Pod, found: readonly Exposed[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const exposed of found) {
    const problem = alone(pod, exposed);
    const place = formatPath(problem.path);
    if (!seen.has(place)) yield problem;
    seen.add(place);
  }
}

function alone(pod: Pod, { container, cause }: Exposed): Problem {
  const { manifest, template } = pod;
  const who = capitalize(containerName(container));
  const path = [...container.path, "securityContext", "runAsNonRoot"];
  if (cause.kind === "chosen") {
    const { setting } = cause;
    const name = setting.level === "pod" ? "The pod" : who;
    const advice = "If that is not needed, name a user that its image can run as and set runAsNonRoot: true.";
    return { message: `${name} runs as root by its own choice.`, path: setting.path, advice };
  }
  if (cause.kind === "unpromised") {
    return {
      message: `${who} has a user other than root, but no runAsNonRoot to make sure of it.`,
      path,
      severity: "info",
      fix: containerFix({ manifest, template, user: null, note: null }, container),
      ...advised(manifest),
    };
  }
  const bare = `Nothing keeps ${containerName(container)} from running as root`;
  if (cause.kind === "needed") {
    const { reason, severity, advice } = cause;
    return { message: `${bare}; it ${reason}.`, path, severity, advice };
  }
  const message = `${bare}.`;
  if (hasLowPort(template, container) && !pod.openShift) return { message, path, advice: lowPortAdvice };
  return { message, path, fix: containerFix(wishOf(pod, [{ container, cause }]), container), ...advised(manifest) };
}

function wishOf({ manifest, template, openShift }: Pod, found: readonly Exposed[]): Parameters<typeof podFix>[0] {
  const runnable = found.flatMap(({ cause }) => (cause.kind === "runnable" ? [cause] : []));
  if (openShift) {
    const note = "the image has to run as a user other than root, which OpenShift picks unless the image names one";
    return { manifest, template, user: null, note };
  }
  const user = runnable[0]?.user ?? null;
  const notes = new Set(runnable.filter((cause) => !cause.user.certain).map((cause) => cause.note));
  return { manifest, template, user, note: notes.size === 0 ? null : [...notes].join("; ") };
}

function advised(manifest: Manifest): { readonly advice?: string } {
  const note = replaceNote(manifest);
  return note === undefined ? {} : { advice: note };
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
