import type { YamlOperation } from "../../../core/operation.ts";
import { imageOwner } from "../../../model/images/image-owner.ts";
import { imageUser } from "../../../model/images/known-images.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { rootImageOf } from "../dockerfile/lineage.ts";
import { builtImage } from "../image-agreement/built-image.ts";
import { programRisk } from "../kubernetes/escalation-risk.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";
import { addedCapabilities, hasLowPort } from "../kubernetes/pod-security.ts";
import { madeForRoot, rootCommandOf } from "../non-root-pod/root-work.ts";
import { plainCapability } from "./capability-names.ts";

const dropPath = ["securityContext", "capabilities", "drop"];
const addPath = ["securityContext", "capabilities", "add"];

/** Whether a container drops all capabilities, however that is spelled. */
export function dropsAll({ at }: ContainerScope): boolean {
  return textsOf(at(...dropPath)).some((name) => plainCapability(name) === "ALL");
}

/** Why a container is known to need capabilities and what to do, as sentences; null if nothing is known. */
export function capabilityNeed(scope: ContainerScope, context: KubernetesContext): string | null {
  const { container } = scope;
  const [fact] = programRisk(scope, context)?.risk.split(/(?<=\.) /) ?? [];
  if (fact !== undefined) return `${fact} A program with file capabilities may not start without them. ${lastStep}`;
  if (runsAsNonRoot(scope, context)) return null;
  const command = rootCommandOf(scope);
  if (command !== null) {
    return `The command runs ${command}, which usually needs root and capabilities. Drop ALL, and add those that it needs.`;
  }
  const use = builtImage(scope, context);
  const runsOwnProgram = scope.at("command") == null && (use === null || use.stage.entryPoint === null);
  const image = imageUser(use === null ? (container.image ?? "") : rootImageOf(use.stage));
  const isServer = image.kind === "known" && image.start === "root" && image.advice !== undefined;
  if (isServer && runsOwnProgram) {
    return image.stepsDown === true
      ? "The image starts as root and switches to its own user, for which it needs capabilities. Set runAsUser to that user first, then drop ALL."
      : "The image starts as root, and its program needs capabilities to switch to its own user. Drop ALL, and add CHOWN, SETGID, SETUID and NET_BIND_SERVICE if it needs them.";
  }
  const sign = madeForRoot(scope);
  return sign === null ? null : `${sign} Drop ALL, and add the capabilities that it needs.`;
}

const lastStep = "If the container works without capabilities, drop ALL.";

function runsAsNonRoot(scope: ContainerScope, context: KubernetesContext): boolean {
  const user = scope.effective("runAsUser").value;
  if (typeof user === "number") return user > 0;
  return scope.effective("runAsNonRoot").value === true || builtImage(scope, context)?.stage.user.kind === "user";
}

/** What can go wrong after all capabilities are dropped, in one sentence. */
export function dropRisk(scope: ContainerScope, context: KubernetesContext): string {
  if (runsAsNonRoot(scope, context)) return "A program file with capabilities of its own (setcap) no longer starts.";
  return imageOwner(scope.container.image ?? "", context.settings) !== "own"
    ? "If the image starts as root to change the owner of files or to switch to another user, it no longer starts."
    : "A program that runs as root can no longer change the owner of files, switch to another user or read everybody's files.";
}

/** Drops all capabilities and keeps those that are added. A container with a port below 1024 may still open it. */
export function dropAll(scope: ContainerScope): readonly YamlOperation[] {
  const keepsPort = needsLowPort(scope) && !addedCapabilities(scope.container).includes("NET_BIND_SERVICE");
  return [addTo(scope, dropPath, "ALL"), ...(keepsPort ? [addTo(scope, addPath, "NET_BIND_SERVICE")] : [])];
}

function addTo(scope: ContainerScope, path: readonly string[], name: string): YamlOperation {
  const list = scope.at(...path);
  return Array.isArray(list) && list.length > 0 ? scope.append(path, name) : scope.set(path, [name]);
}

function needsLowPort({ container, pod }: ContainerScope): boolean {
  const opened = objectsOf(pod.at("securityContext", "sysctls")).some(({ name, value }) => {
    return name === "net.ipv4.ip_unprivileged_port_start" && value === "0";
  });
  return !opened && hasLowPort([container]);
}
