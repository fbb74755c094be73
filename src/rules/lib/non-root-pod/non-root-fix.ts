import type { FixProposal } from "../../../core/fix.ts";
import { type JsonObject, valueAt } from "../../../core/json.ts";
import type { ContainerScope, PodScope, Scope } from "../define-kubernetes.ts";
import { configured, safeUnless } from "../fixes.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { hasLowPort } from "../kubernetes/pod-security.ts";
import type { RootCause, RunAs } from "./cause.ts";
import type { RootContainer } from "./root-cause.ts";

/** What a fix sets in addition to `runAsNonRoot`. */
interface NonRootUser {
  /** Null if no IDs are set. */
  readonly user: RunAs | null;
  /** What the image must support, as sentences; null if nothing can go wrong. */
  readonly risk: string | null;
}

/** Whether one setting on the pod fixes every container. */
export function shareOneFix({ template }: PodScope, found: readonly RootContainer[]): boolean {
  if (template.schema !== "full" || found.length !== template.containers.length) return false;
  const users = new Set(found.map(({ cause }) => userKey(cause)));
  return users.size === 1 && !users.has(null);
}

/** A key that is equal for causes that the same user fixes; null for a cause that no setting on the pod fixes. */
function userKey(cause: RootCause): string | null {
  if (cause.kind === "non-root-user") return cause.kind;
  if (cause.kind !== "can-run-as") return null;
  return cause.user === null ? "image" : `${cause.user.uid}:${cause.user.gid}`;
}

/**
 * Sets the pod's `securityContext`, for containers that can all run as the same user; existing keys keep their values.
 * Null if a non-root user can't open the pod's ports.
 */
export function podFix(pod: PodScope, found: readonly RootContainer[], openShift: boolean): FixProposal | null {
  const { user, risk } = nonRootUser(found, openShift);
  const lowPorts = user !== null && hasLowPort(pod.template.containers);
  if (lowPorts && pod.at("securityContext", "sysctls") != null) return null;
  const volumes = user === null ? {} : volumeKeys(pod, user);
  const wanted = { ...userKeys(user), ...volumes, ...(lowPorts ? { sysctls: [unprivilegedPorts] } : {}) };
  return fix(pod, user, wanted, [
    risk,
    "fsGroup" in volumes ? "fsGroup changes the group of the files in its volumes." : null,
    "fsGroup" in volumes && hasStrictSecrets(pod) ? strictSecretsRisk : null,
  ]);
}

/** Sets one container's `securityContext`, and nothing on the pod. Null if a non-root user can't open its ports. */
export function containerFix(pod: PodScope, found: RootContainer, openShift: boolean): FixProposal | null {
  const { container } = found;
  const { user, risk } = nonRootUser([found], openShift);
  if (user !== null && hasLowPort([container.container])) return null;
  const writes = user !== null && ownedVolumes(pod).length > 0;
  const volumesRisk = writes ? "Volumes must be writable for this user, for example through fsGroup." : null;
  return fix(container, user, userKeys(user), [risk, volumesRisk]);
}

/** The user that the containers share. No IDs if they already have a user, or if OpenShift assigns it. */
function nonRootUser(found: readonly RootContainer[], openShift: boolean): NonRootUser {
  const causes = found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? [cause] : []));
  if (causes.length === 0) return { user: null, risk: null };
  if (openShift) {
    return { user: null, risk: "The image must work as a non-root user, which OpenShift may assign." };
  }
  const risks = new Set(causes.flatMap(({ user, risk }) => (user?.certain === true || risk === null ? [] : [risk])));
  return { user: commonUser(causes.map(({ user }) => user)), risk: risks.size === 0 ? null : [...risks].join(" ") };
}

/** The first of several users with the same IDs. `instead` is kept only if it is the same for all of them. */
function commonUser([first = null, ...others]: readonly (RunAs | null)[]): RunAs | null {
  if (first === null || others.every((user) => user?.instead === first.instead)) return first;
  return { ...first, instead: "unknown" };
}

/** CRI-O and containerd 1.x reserve ports below 1024 for root; Kubernetes allows this sysctl by default from 1.22. */
const unprivilegedPorts = { name: "net.ipv4.ip_unprivileged_port_start", value: "0" };

function fix(
  scope: PodScope | ContainerScope,
  user: RunAs | null,
  wanted: JsonObject,
  risks: readonly (string | null)[],
): FixProposal {
  const missing = Object.entries(wanted).filter(([key]) => scope.at("securityContext", key) == null);
  const risk = risks.filter((sentence) => sentence !== null).join(" ");
  const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid}${titleEnds[user.instead]}`;
  const set = scope.set(["securityContext"], Object.fromEntries(missing));
  const values = user?.configured === true ? (["user-id", "group-id"] as const) : [];
  return configured(safeUnless(risk === "" ? null : risk, title, set), ...values);
}

const titleEnds: Readonly<Record<RunAs["instead"], string>> = {
  same: ", the user of the image",
  root: " instead of root",
  unknown: "",
};

function userKeys(user: RunAs | null): JsonObject {
  if (user === null) return { runAsNonRoot: true };
  return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}

/** fsGroup only affects some kinds of volumes; OnRootMismatch avoids changing all files of a claim at each start. */
function volumeKeys(pod: PodScope, user: RunAs): JsonObject {
  const kinds = ownedVolumes(pod);
  if (kinds.length === 0 || pod.at("securityContext", "fsGroup") != null) return {};
  const fsGroup = user.gid ?? user.uid;
  const lasting = kinds.some((kind) => kind !== "emptyDir");
  return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}

/** The kinds of the pod's volumes that fsGroup affects. */
function ownedVolumes({ manifest, at }: PodScope): readonly string[] {
  const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];
  const claims = objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"]));
  const kinds = objectsOf(at("volumes")).flatMap((volume) => owned.filter((kind) => kind in volume));
  return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}

/** Programs that require mode 0400 reject secret files with an fsGroup (kubernetes/kubernetes#57923). */
const strictSecretsRisk = "It also makes secret files readable by the group, which ssh and some databases reject.";

function hasStrictSecrets({ at }: Scope): boolean {
  return objectsOf(at("volumes")).some((volume) => {
    const mode = valueAt(volume, ["secret", "defaultMode"]);
    return typeof mode === "number" && (mode & 0o077) === 0;
  });
}
