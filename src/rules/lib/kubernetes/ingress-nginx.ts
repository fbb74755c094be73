import { parseImage } from "../../../model/images/images.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";

/** The prefix of the annotations that only ingress-nginx reads. */
const prefix = "nginx.ingress.kubernetes.io/";

/** The annotations of an object that only ingress-nginx reads, without their prefix. */
export function nginxAnnotations({ annotations }: Manifest): readonly string[] {
  return Object.keys(annotations).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

/** The path of an annotation that only ingress-nginx reads. */
export function nginxAnnotationPath(name: string): readonly string[] {
  return ["metadata", "annotations", prefix + name];
}

/** Whether an image is that of the controller itself. */
export function isNginxController(reference: string | null): boolean {
  const image = reference === null ? null : parseImage(reference);
  return (
    image !== null &&
    /^(?:registry\.k8s\.io|k8s\.gcr\.io)$/.test(image.registry) &&
    nginxRepository.test(image.repository)
  );
}

const nginxRepository = /^ingress-nginx\/controller(?:-chroot)?$/;
