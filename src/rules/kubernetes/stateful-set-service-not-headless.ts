import { valueAt } from "../../core/json.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { indexAround, referencedBy } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** The Service that gives the pods of a StatefulSet their DNS names is headless. */
export const statefulSetServiceNotHeadless: KubernetesRule = objectRule({
  id: "stateful-set-service-not-headless",
  summary: "A StatefulSet names a Service that is not headless, or that does not exist.",
  why: "Only a headless Service gives each pod a DNS name of its own. Without one, clients can't reach a particular pod.",
  severity: "info",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
  ],
  kinds: ["apps/StatefulSet"],
  *check({ manifest, subject, at }, { workspace }) {
    const name = at("spec", "serviceName");
    if (typeof name !== "string" || name === "") return;
    const key = { group: "", kind: "Service", namespace: manifest.namespace, name };
    const clusterIp = ["spec", "clusterIP"];
    if (indexAround(manifest, workspace).named(key).length === 0) {
      const headless = headlessServiceOf(manifest, workspace);
      // Another one with a similar name may be meant, whose name something else completes.
      if (headless?.name == null || headless.name.includes(name) || name.includes(headless.name)) return;
      yield {
        at: ["spec", "serviceName"],
        message:
          `${subject} names Service "${name}" as its serviceName, but there is no such Service here. ` +
          `The headless Service of its pods is "${headless.name}".`,
        related: [objectPlace(headless, clusterIp, "the headless Service")],
        advice: `If clients need the pods one by one, name "${headless.name}" here. ${recreation}`,
      };
      return;
    }
    const service = referencedBy(manifest, key, workspace);
    if (service === null || valueAt(service.value, clusterIp) === "None") return;
    if (workspace.patched(service, clusterIp)) return;
    yield {
      at: ["spec", "serviceName"],
      message: `${subject} names Service "${name}" as its serviceName, but this Service is not headless.`,
      related: [objectPlace(service, clusterIp, "the Service, which has a cluster IP")],
      advice: `If clients need the pods one by one, add a headless Service (clusterIP: None) and name it here. ${recreation}`,
    };
  },
});

const recreation =
  "serviceName can't be changed in place: delete the StatefulSet with --cascade=orphan and create it again.";

/** The headless Service of the pods of a StatefulSet; undefined if there is none, or if it has other pods, too. */
function headlessServiceOf(statefulSet: Manifest, workspace: Workspace): Manifest | undefined {
  const { items, complete } = workspace.servicesOf(statefulSet);
  const headless = complete ? items.find(({ value }) => valueAt(value, ["spec", "clusterIP"]) === "None") : undefined;
  return headless === undefined || workspace.workloadsOf(headless).items.length > 1 ? undefined : headless;
}
