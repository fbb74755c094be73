import { type JsonObject, valueAt } from "../../../core/json.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** A volume with files of the node. */
export interface HostPathVolume {
  readonly name: string;
  /** The path without trailing slashes; `/` for the root. */
  readonly path: string;
  /** Its index in `volumes`. */
  readonly index: number;
  /** Whether a container can write to it. */
  readonly writable: boolean;
}

/** The hostPath volumes of a pod. */
export function hostPathVolumes(pod: PodScope): readonly HostPathVolume[] {
  const volumes = pod.at("volumes");
  const list: readonly unknown[] = Array.isArray(volumes) ? volumes : [];
  const mounts = pod.containers.flatMap(({ container }) => objectsOf(container.value["volumeMounts"]));
  const writable = new Set(mounts.filter(({ readOnly }) => readOnly !== true).map(({ name }) => name));
  return list.flatMap((volume, index) => {
    const path = valueAt(volume as JsonObject, ["hostPath", "path"]);
    const name = valueAt(volume as JsonObject, ["name"]);
    if (typeof path !== "string" || typeof name !== "string") return [];
    return [{ name, path: plainPath(path), index, writable: writable.has(name) }];
  });
}

/** A path without trailing and double slashes; `/` for the root. */
export function plainPath(path: string): string {
  const plain = path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
  return plain === "" ? "/" : plain;
}

/** Directories with which a process in a container can take over its node. Everything below them counts too. */
const sensitiveTrees = ["/bin", "/boot", "/etc", "/lib", "/lib64", "/proc", "/root", "/sbin", "/sys", "/usr"];

/** Directories that are sensitive as a whole, although many of their subdirectories are not. */
const sensitiveDirectories: ReadonlySet<string> = new Set([
  "/",
  "/dev",
  "/home",
  "/opt",
  "/run",
  "/var",
  "/var/lib",
  "/var/lib/containerd",
  "/var/lib/docker",
  "/var/lib/etcd",
  "/var/lib/kubelet",
  "/var/run",
]);

/** Exceptions: files that only show the time or the system, trusted certificates, and shared data. */
const harmlessFiles =
  /^\/etc\/(?:localtime|timezone|hostname|machine-id|os-release|ssl\/certs|pki(?:\/.*)?|ca-certificates)$|^\/usr\/(?:share|local\/share)\//;

/** Whether a path on the node gives control over the node. */
export function isSensitivePath(path: string): boolean {
  if (harmlessFiles.test(path)) return false;
  return sensitiveDirectories.has(path) || sensitiveTrees.some((tree) => path === tree || path.startsWith(`${tree}/`));
}

/** Sockets of container runtimes, and the directories that contain them. */
const runtimeSockets =
  /^(?:\/var)?\/run(?:\/(?:docker\.sock|containerd(?:\/containerd\.sock)?|crio(?:\/crio\.sock)?|cri-dockerd\.sock|podman(?:\/podman\.sock)?|dockershim\.sock|k3s\/containerd(?:\/containerd\.sock)?))?$/;

/** Whether a path is the socket of a container runtime, or a directory that contains one. */
export function isRuntimeSocket(path: string): boolean {
  return runtimeSockets.test(path);
}
