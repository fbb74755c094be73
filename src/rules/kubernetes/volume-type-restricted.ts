import { podRule } from "../lib/define-kubernetes.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { isRemovedType } from "../lib/kubernetes/removed-volumes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

/** Types of volumes that only the restricted standard forbids. Baseline forbids hostPath as well. */
const forbiddenTypes = [
  "awsElasticBlockStore",
  "azureDisk",
  "azureFile",
  "cephfs",
  "cinder",
  "fc",
  "flexVolume",
  "flocker",
  "gcePersistentDisk",
  "gitRepo",
  "glusterfs",
  "iscsi",
  "nfs",
  "photonPersistentDisk",
  "portworxVolume",
  "quobyte",
  "rbd",
  "scaleIO",
  "storageos",
  "vsphereVolume",
];

/** Those types that Kubernetes has replaced with CSI drivers. */
const deprecatedTypes: ReadonlySet<string> = new Set([
  "awsElasticBlockStore",
  "azureDisk",
  "azureFile",
  "cinder",
  "flexVolume",
  "gcePersistentDisk",
  "portworxVolume",
  "vsphereVolume",
]);

const standard: Standard = {
  level: "restricted",
  remedy: "use a PersistentVolumeClaim",
  agents: "access",
};

/** Pods access storage through claims, not directly. */
export const volumeTypeRestricted: KubernetesRule = podRule({
  id: "volume-type-restricted",
  summary: "A pod mounts storage directly, and not through a PersistentVolumeClaim.",
  why:
    "Whoever may create pods can then reach any server or disk that the nodes can reach. The Pod Security Standard " +
    "restricted forbids it.",
  severity: "info",
  severities: { restricted: "warning" },
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
    "https://kubernetes.io/docs/concepts/storage/volumes/#flexvolume",
  ],
  *check(pod, context) {
    const volumes = pod.at("volumes");
    const found = (Array.isArray(volumes) ? [...volumes.keys()] : []).flatMap((index) => {
      const [volume = {}] = objectsOf([pod.at("volumes", index) ?? null]);
      // Another rule reports types that are no longer mounted.
      const type = forbiddenTypes.find(
        (key) => volume[key] != null && !isRemovedType(key, context.settings.kubernetes),
      );
      return type === undefined ? [] : [{ path: ["volumes", index, type], type }];
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const state = deprecatedTypes.has(first.type) ? ", which is deprecated," : "";
    const message = `${pod.subject} mounts a volume of the type ${first.type}${state} directly.`;
    const related = others.map(({ path }) => pod.place(path, "another such volume"));
    const advice = "Create a PersistentVolume for the storage, and mount it through a PersistentVolumeClaim.";
    yield judge(
      { at: first.path, message, related, advice, extent: found.map(({ type }) => type) },
      pod,
      context,
      standard,
    );
  },
});
