import { podRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { baseImagePlace, builtImage } from "../lib/image-agreement/built-image.ts";
import { mountEmptyVolumes } from "../lib/image-agreement/empty-volumes.ts";
import { unwritableDirectories } from "../lib/image-agreement/unwritable-directories.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container whose root file system is read-only gets volumes where its image's program has to write. */
export const readOnlyRootWithoutVolume: KubernetesRule = podRule({
  id: "read-only-root-without-volume",
  summary: "A container may not write where the program of its image has to.",
  why: "With readOnlyRootFilesystem: true, a web server that can't make its caches or its pid file ends at its start.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://hub.docker.com/_/nginx",
    "https://github.com/nginx/docker-nginx-unprivileged",
  ],
  *check(pod, context) {
    const taken = new Set(objectsOf(pod.at("volumes")).map(({ name }) => name));
    for (const container of pod.containers) {
      const isReadOnly = container.at("securityContext", "readOnlyRootFilesystem") === true;
      const missing = isReadOnly ? unwritableDirectories(container, context) : [];
      if (missing.length === 0) continue;
      const [volumes, emptyVolumes] =
        missing.length === 1 ? ["volume", "an empty volume"] : ["volumes", "empty volumes"];
      const places = missing.join(" and ");
      const message = `${container.subject} has a read-only root file system and no ${volumes} at ${places}, where its program writes.`;
      const own = container.base.slice(pod.base.length);
      const at = [...own, "securityContext", "readOnlyRootFilesystem"];
      const restsOn = [
        [...own, "image"],
        [...own, "volumeMounts"],
      ];
      const use = builtImage(container, context);
      const related = use === null ? [] : [baseImagePlace(use, "the base image, whose program writes there")];
      if (pod.template.schema === "restricted") {
        yield {
          at,
          restsOn,
          message,
          related,
          advice: "Mount volumes there, if the platform allows emptyDir volumes.",
        };
        continue;
      }
      const risk = "What the program writes there takes memory or disk of the node, and goes with the pod.";
      const operations = mountEmptyVolumes(container, missing, taken);
      yield { at, restsOn, message, related, fix: review(`Mount ${emptyVolumes} at ${places}`, risk, ...operations) };
    }
  },
});
