import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf } from "./lists.ts";
import { podSecurityContextOf } from "./pod-security.ts";
import type { RunAs } from "./root-cause.ts";

/** What a fix sets beside `runAsNonRoot`, for a whole pod or one container. */
export interface NonRootUser {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
  /** Null: only the promise, no ids. */
  readonly user: RunAs | null;
  /** What the image must bear, for the sentence of the risk; null where there is nothing to fear. */
  readonly note: string | null;
}

/** Sets the pod's `securityContext`; keys that stand there already keep their values. */
export function podFix({ manifest, template, user, note }: NonRootUser): FixProposal {
  const existing = podSecurityContextOf(template);
  const volumes = user === null ? {} : volumeKeys(manifest, template, user);
  const ports = user === null ? {} : portKeys(template, existing);
  const wanted: JsonObject = { ...userKeys(user), ...volumes, ...ports };
  const missing = Object.entries(wanted).filter(([key]) => existing[key] == null);
  const risks = [
    note,
    "fsGroup" in volumes ? "volumes are handed to its group" : null,
    strictSecrets(template, volumes),
  ];
  return proposal(manifest, template.specPath, user, Object.fromEntries(missing), risks);
}

/** Sets one container's `securityContext`. The pod's volumes stay as they are. */
export function containerFix({ manifest, template, user, note }: NonRootUser, container: Container): FixProposal {
  const own = container.value["securityContext"];
  const missing = Object.entries(userKeys(user)).filter(([key]) => !isObject(own) || own[key] == null);
  const writes = user !== null && ownedVolumes(manifest, template).length > 0;
  const risks = [note, writes ? "volumes it writes to have to let it, by fsGroup or otherwise" : null];
  return proposal(manifest, container.path, user, Object.fromEntries(missing), risks);
}

/** True where a container wants a port that a user other than root can't open everywhere. */
export function hasLowPort({ containers }: PodTemplate, only?: Container): boolean {
  return containers
    .filter((container) => only === undefined || container === only)
    .flatMap((container) => objectsOf(container.value["ports"]))
    .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}

function proposal(
  manifest: Manifest,
  path: Path,
  user: RunAs | null,
  value: JsonObject,
  risks: readonly (string | null)[],
): FixProposal {
  const risk = risks.filter((part) => part !== null).join("; ");
  const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid} instead of root`;
  return {
    title,
    ...(risk === ""
      ? { applicability: "safe" }
      : { applicability: "review", risk: `${risk.charAt(0).toUpperCase()}${risk.slice(1)}.` }),
    operations: [
      { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path, "securityContext"], value },
    ],
  };
}

function userKeys(user: RunAs | null): JsonObject {
  if (user === null) return { runAsNonRoot: true };
  return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}

/** Only volumes that take an owner are worth an fsGroup; OnRootMismatch spares each start a walk through a claim. */
function volumeKeys(manifest: Manifest, template: PodTemplate, user: RunAs): JsonObject {
  const kinds = ownedVolumes(manifest, template);
  if (kinds.length === 0 || podSecurityContextOf(template)["fsGroup"] != null) return {};
  const fsGroup = user.gid ?? user.uid;
  const lasting = kinds.some((kind) => kind !== "emptyDir");
  return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}

const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];

function ownedVolumes(manifest: Manifest, template: PodTemplate): readonly string[] {
  const claims = objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"]));
  const kinds = objectsOf(template.spec["volumes"]).flatMap((volume) => owned.filter((kind) => kind in volume));
  return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}

/** fsGroup opens secret files to the group, which programs that insist on 0400 refuse (kubernetes/kubernetes#57923). */
function strictSecrets({ spec }: PodTemplate, volumes: JsonObject): string | null {
  if (!("fsGroup" in volumes)) return null;
  const strict = objectsOf(spec["volumes"]).some((volume) => {
    const mode = valueAt(volume, ["secret", "defaultMode"]);
    return typeof mode === "number" && (mode & 0o077) === 0;
  });
  return strict ? "secret files become readable by the group, which ssh and some databases refuse" : null;
}

/** CRI-O and containerd 1.x keep ports below 1024 for root; the sysctl is a safe one from Kubernetes 1.22. */
function portKeys(template: PodTemplate, existing: JsonObject): JsonObject {
  if (!hasLowPort(template) || existing["sysctls"] != null) return {};
  return { sysctls: [{ name: "net.ipv4.ip_unprivileged_port_start", value: "0" }] };
}
