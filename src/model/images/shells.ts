import type { BaseImage } from "./image-facts.ts";
import { parseImage } from "./images.ts";

const shells = ["ash", "bash", "dash", "ksh", "sh", "zsh"];
const shellPath = new RegExp(`^(?:/(?:usr/)?bin/)?(?:${shells.join("|")})$`);

/** Distroless images of which some versions have a shell (distroless issues 601 and 1178). */
const distrolessWithShell = /(?:^|\/)(?:bun|python)/;

/**
 * Public images that only add a program to `scratch` or distroless, and the tags for which this is known.
 *
 * - https://github.com/kubernetes/kubernetes/blob/master/build/pause/Dockerfile
 * - https://github.com/coredns/coredns/blob/master/Dockerfile (older images were built on Debian)
 * - https://github.com/kubernetes/kube-state-metrics/blob/main/Dockerfile
 * - https://github.com/kubernetes-sigs/metrics-server/blob/master/Dockerfile
 * - https://github.com/kubernetes-csi/node-driver-registrar/blob/master/Dockerfile, and those of the other sidecars
 * - https://edu.chainguard.dev/chainguard/chainguard-images/about/differences-development-production/
 */
const withoutShell: readonly { readonly images: RegExp; readonly tags: RegExp }[] = [
  { images: /^(?:registry\.k8s\.io|k8s\.gcr\.io)\/pause$/, tags: /^\d/ },
  { images: /^(?:docker\.io\/coredns|registry\.k8s\.io\/coredns)\/coredns$/, tags: /^v?1\.(?:9|\d\d)\./ },
  { images: /^registry\.k8s\.io\/kube-state-metrics\/kube-state-metrics$/, tags: /^v[2-9]\./ },
  { images: /^registry\.k8s\.io\/metrics-server\/metrics-server$/, tags: /^v0\.[4-9]\./ },
  {
    images:
      /^(?:registry\.k8s\.io|k8s\.gcr\.io)\/sig-storage\/(?:csi-(?:attacher|node-driver-registrar|provisioner|resizer|snapshotter)|livenessprobe|snapshot-controller)$/,
    tags: /^v[2-9]\./,
  },
  { images: /^cgr\.dev\/chainguard\/(?:glibc-dynamic|static)$/, tags: /^(?!.*-dev$)/ },
];

/** Whether a program is a shell, by its name or its path in one of the usual directories. */
export function isShell(program: string): boolean {
  return shellPath.test(program);
}

/**
 * Whether an image is known to have no shell. Debug images have one at another path, and a digest without a tag may be
 * that of a debug image.
 */
export function comesWithoutShell(reference: string, image: BaseImage | null): boolean {
  const named = parseImage(reference);
  if (named === null || image?.shell === true) return false;
  const { registry, repository, tag, digest } = named;
  if (tag === null && digest !== null) return false;
  if (image?.family === "distroless") return !distrolessWithShell.test(repository) && tag?.includes("debug") !== true;
  const name = `${registry}/${repository}`;
  return withoutShell.some(({ images, tags }) => images.test(name) && tags.test(tag ?? "latest"));
}
