import { imageProgram } from "../../model/images/image-programs.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, kubeScore, polaris, trivyCheck } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { mountEmptyVolumes } from "../lib/image-agreement/empty-volumes.ts";
import { unwritableDirectories } from "../lib/image-agreement/unwritable-directories.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Containers can't change the files of their image. */
export const rootFilesystemWritable: KubernetesRule = containerRule({
  id: "root-filesystem-writable",
  summary: "A container can change the files of its image.",
  why: "An attacker can then replace programs or leave tools behind. With a read-only root file system, that fails.",
  severity: "info",
  preset: "strict",
  category: "security",
  fixes: ["review"],
  equivalents: [
    trivyCheck("014", "use-readonly-filesystem", "file_system_not_read_only"),
    checkov("CKV_K8S_22", "kubernetes/checks/resource/k8s/ReadOnlyFilesystem.py"),
    kubeLinter("no-read-only-root-fs", "read-only-root-fs"),
    kubeScore("container-security-context-readonlyrootfilesystem", "security/security.go"),
    polaris("notReadOnlyRootFilesystem"),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/security-checklist/",
  ],
  *check(scope, context) {
    const at = ["securityContext", "readOnlyRootFilesystem"];
    if (scope.at(...at) === true) return;
    const message = `${scope.subject} does not set readOnlyRootFilesystem: true.`;
    const runsKnown =
      imageProgram(scope.container.image ?? "") !== null &&
      scope.at("command") === undefined &&
      scope.at("args") === undefined;
    if (!runsKnown || scope.template.schema === "restricted") {
      const advice =
        "Find out where the program writes, mount a volume at each such directory, then set readOnlyRootFilesystem: true.";
      yield { at, message, advice };
      return;
    }
    const written = unwritableDirectories(scope, context);
    const taken = new Set(objectsOf(scope.pod.at("volumes")).map(({ name }) => name));
    const mounts = mountEmptyVolumes(scope, written, taken);
    const title =
      "Set readOnlyRootFilesystem to true" + (written.length === 0 ? "" : `, with volumes at ${written.join(" and ")}`);
    const risk = "A program that writes to another directory, such as one that its configuration names, stops working.";
    yield { at, message, fix: review(title, risk, scope.set(at, true), ...mounts) };
  },
});
