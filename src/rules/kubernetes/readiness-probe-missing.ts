import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { healthCheckOf } from "../lib/dockerfile/health-check.ts";
import { checkov, kics, kubeLinter, polaris } from "../lib/equivalents.ts";
import { builtImage } from "../lib/image-agreement/built-image.ts";
import { needsProbe } from "../lib/image-agreement/readiness-probe.ts";
import { namesOf } from "../lib/kubernetes/service.ts";
import { isPassing, lastingKinds } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";
import { serviceBefore } from "../lib/reliability/served-container.ts";

/** A container that receives requests from a Service has a probe that shows when it can answer them. */
export const readinessProbeMissing: KubernetesRule = containerRule({
  id: "readiness-probe-missing",
  summary: "A container behind a Service has no readiness probe.",
  why:
    "Without one, a pod gets requests as soon as its containers have started. Until the program answers, each start " +
    "and each rollout loses requests.",
  severity: "info",
  category: "reliability",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_9", "kubernetes/checks/resource/k8s/ReadinessProbe.py"),
    kics(
      "a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3",
      "k8s/readiness_probe_is_not_configured",
      "9268bca573720cc26d2bfc55fca2a445074050c8",
    ),
    kubeLinter("no-readiness-probe"),
    polaris("readinessProbeMissing"),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/probes/#readiness-probe",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
  ],
  kinds: lastingKinds,
  windows: "checked",
  *check(scope, context) {
    const { container, manifest, subject, at } = scope;
    if (container.kind === "init" || isPassing(manifest) || isShowcasePath(manifest.source.path)) return;
    // A pod is not ready before its startup probes have succeeded.
    if (at("readinessProbe") !== undefined || at("startupProbe") !== undefined) return;
    const service = serviceBefore(scope, context.workspace);
    if (service === null) return;
    // The rule healthcheck-without-probe suggests the probe to add.
    const use = needsProbe(scope) ? builtImage(scope, context) : null;
    if (use !== null && healthCheckOf(use.stage) !== null) return;
    yield {
      at: ["readinessProbe"],
      message: `${subject} has no readiness probe, so ${namesOf([service])} treats it as ready as soon as it has started.`,
      related: [objectPlace(service, ["spec", "selector"], "the Service that selects the pods")],
      advice:
        "Add a readinessProbe for what the program answers once it is able to work. It must not depend on other " +
        "services: if they fail, no pod would be left.",
    };
  },
});
