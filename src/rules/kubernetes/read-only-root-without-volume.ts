import { podRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { baseImagePlace, builtImage } from "../lib/image-agreement/built-image.ts";
import { mountEmptyVolumes } from "../lib/image-agreement/empty-volumes.ts";
import { unwritableDirectories } from "../lib/image-agreement/unwritable-directories.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container with a read-only root file system has volumes at the directories that its program writes to. */
export const readOnlyRootWithoutVolume: KubernetesRule = podRule({
  id: "read-only-root-without-volume",
  summary: "The root file system is read-only, but the program needs to write to a directory without a volume.",
  why: "nginx and httpd exit at startup if they can't create their cache directories or PID file.",
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
      const directories = missing.join(" and ");
      const message =
        `${container.subject} has a read-only root file system, but its program writes to ${directories}, ` +
        "and no volume is mounted there.";
      const at = ["securityContext", "readOnlyRootFilesystem"];
      const use = builtImage(container, context);
      const related =
        use === null ? [] : [baseImagePlace(use, "the base image, whose program writes to these directories")];
      const problem = { on: container, at, restsOn: [["image"], ["volumeMounts"]], message, related };
      if (pod.template.schema === "restricted") {
        yield { ...problem, advice: "Mount writable volumes there, if the platform supports emptyDir." };
        continue;
      }
      const risk = "emptyDir volumes take disk space on the node and are deleted with the pod.";
      const operations = mountEmptyVolumes(container, missing, taken);
      const title = `Mount ${missing.length === 1 ? "an emptyDir volume" : "emptyDir volumes"} at ${directories}`;
      yield { ...problem, fix: review(title, risk, ...operations) };
    }
  },
});
