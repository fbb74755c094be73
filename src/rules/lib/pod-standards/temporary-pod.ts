import { valueAt } from "../../../core/json.ts";
import { isShowcasePath } from "../../../model/origin/directory-names.ts";
import type { PodScope } from "../define-kubernetes.ts";

/** Names of pods that people start to look around or to try something out. */
const tryName =
  /(?:^|[-_.])(?:bench\w*|busybox|check|client|curl|debug\w*|demo|dnsutils|example|netshoot|probe|sample|shell|test\w*|tmp|toolbox|tools?|try)(?:$|[-_.\d])/i;

/** Whether another program owns a Pod, or it is not meant to last. */
export function isTemporaryPod({ manifest, at, containers }: PodScope): boolean {
  const { source, name, namespace, annotations, value } = manifest;
  if (valueAt(value, ["metadata", "ownerReferences"]) !== undefined) return true;
  if ("helm.sh/hook" in annotations || "kubernetes.io/config.mirror" in annotations) return true;
  // The kubelet runs static pods from files in a directory of its node.
  if (namespace === "kube-system" || at("hostNetwork") === true) return true;
  if (name === null || tryName.test(name) || isShowcasePath(source.path)) return true;
  // A file from which another program, such as Airflow or a CI server, makes its pods.
  if (/(?:^|[/_.-])pod[_-]?template\b[^/]*$/i.test(source.path)) return true;
  if (at("activeDeadlineSeconds") !== undefined) return true;
  return containers.some(({ container }) =>
    tryName.test((container.image ?? "").replace(/^.*\//, "").replace(/[:@][^]*/, "")),
  );
}
