import type { FixProposal } from "../../../core/fix.ts";
import { type JsonObject, valueAt } from "../../../core/json.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";
import type { ContainerScope, PodScope, Scope } from "../define-kubernetes.ts";
import { safeUnless } from "../fixes.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { capitalize } from "../kubernetes/pod-security.ts";
import type { RootCause, RootContainer, RunAs } from "./root-cause.ts";

/** What a fix sets beside `runAsNonRoot`. */
interface NonRootUser {
  /** Null: no ids. */
  readonly user: RunAs | null;
  /** What the image has to be like, for the sentence of the risk; null where there is nothing to fear. */
  readonly note: string | null;
}

/** True where one setting on the pod serves every container: none has settings of its own that it would change. */
export function shareOneFix({ template }: PodScope, found: readonly RootContainer[]): boolean {
  if (template.schema !== "full" || found.length !== template.containers.length) return false;
  const users = new Set(found.map(({ cause }) => userKey(cause)));
  return users.size === 1 && !users.has(null);
}

/** The same for causes that are cured by the same user; null for those that no setting on the pod cures. */
function userKey(cause: RootCause): string | null {
  if (cause.kind === "non-root-user") return cause.kind;
  return cause.kind === "can-run-as" ? `${cause.user.uid}:${cause.user.gid}` : null;
}

/**
 * Sets the pod's `securityContext`, for containers that can all run as the same user; keys that are there keep their
 * values. Null where a user other than root can't open the pod's ports.
 */
export function podFix(pod: PodScope, found: readonly RootContainer[], openShift: boolean): FixProposal | null {
  const { user, note } = nonRootUser(found, openShift);
  const lowPorts = user !== null && hasLowPort(pod.template.containers);
  if (lowPorts && pod.at("securityContext", "sysctls") != null) return null;
  const volumes = user === null ? {} : volumeKeys(pod, user);
  const wanted = { ...userKeys(user), ...volumes, ...(lowPorts ? { sysctls: [unprivilegedPorts] } : {}) };
  return fix(pod, user, wanted, [
    note,
    "fsGroup" in volumes ? "volumes are handed to its group" : null,
    "fsGroup" in volumes && hasStrictSecrets(pod) ? strictSecretsRisk : null,
  ]);
}

/**
 * Sets one container's `securityContext`; the pod's volumes stay as they are. Null where a user other than root can't
 * open the container's ports.
 */
export function containerFix(pod: PodScope, found: RootContainer, openShift: boolean): FixProposal | null {
  const { container } = found;
  const { user, note } = nonRootUser([found], openShift);
  if (user !== null && hasLowPort([container.container])) return null;
  const writes = user !== null && ownedVolumes(pod).length > 0;
  const volumesRisk = writes ? "volumes it writes to have to let it, by fsGroup or otherwise" : null;
  return fix(container, user, userKeys(user), [note, volumesRisk]);
}

/** The user of containers that share one; none where they have one, or where OpenShift picks it. */
function nonRootUser(found: readonly RootContainer[], openShift: boolean): NonRootUser {
  const causes = found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? [cause] : []));
  const [first] = causes;
  if (first === undefined) return { user: null, note: null };
  if (openShift) {
    const note = "the image has to run as a user other than root, which OpenShift picks unless the image names one";
    return { user: null, note };
  }
  const notes = new Set(causes.filter(({ user }) => !user.certain).map(({ note }) => note));
  return { user: first.user, note: notes.size === 0 ? null : [...notes].join("; ") };
}

/** CRI-O and containerd 1.x keep ports below 1024 for root; the sysctl is a safe one from Kubernetes 1.22. */
const unprivilegedPorts = { name: "net.ipv4.ip_unprivileged_port_start", value: "0" };

function hasLowPort(containers: readonly Container[]): boolean {
  return containers
    .flatMap(({ value }) => objectsOf(value["ports"]))
    .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}

function fix(
  scope: PodScope | ContainerScope,
  user: RunAs | null,
  wanted: JsonObject,
  risks: readonly (string | null)[],
): FixProposal {
  const missing = Object.entries(wanted).filter(([key]) => scope.at("securityContext", key) == null);
  const risk = risks.filter((part) => part !== null).join("; ");
  const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid} instead of root`;
  const set = scope.set(["securityContext"], Object.fromEntries(missing));
  return safeUnless(risk === "" ? null : `${capitalize(risk)}.`, title, set);
}

function userKeys(user: RunAs | null): JsonObject {
  if (user === null) return { runAsNonRoot: true };
  return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}

/** Only volumes that take an owner are worth an fsGroup; OnRootMismatch spares each start a walk through a claim. */
function volumeKeys(pod: PodScope, user: RunAs): JsonObject {
  const kinds = ownedVolumes(pod);
  if (kinds.length === 0 || pod.at("securityContext", "fsGroup") != null) return {};
  const fsGroup = user.gid ?? user.uid;
  const lasting = kinds.some((kind) => kind !== "emptyDir");
  return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}

/** The kinds of the pod's volumes whose files can be given to a group. */
function ownedVolumes({ manifest, at }: PodScope): readonly string[] {
  const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];
  const claims = objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"]));
  const kinds = objectsOf(at("volumes")).flatMap((volume) => owned.filter((kind) => kind in volume));
  return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}

/** fsGroup opens secret files to the group, which programs that insist on 0400 refuse (kubernetes/kubernetes#57923). */
const strictSecretsRisk = "secret files become readable by the group, which ssh and some databases refuse";

function hasStrictSecrets({ at }: Scope): boolean {
  return objectsOf(at("volumes")).some((volume) => {
    const mode = valueAt(volume, ["secret", "defaultMode"]);
    return typeof mode === "number" && (mode & 0o077) === 0;
  });
}
