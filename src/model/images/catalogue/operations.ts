import type { KnownImage } from "./known-image.ts";
import { published } from "./published.ts";

const nobody = "65534:65534 nobody";
const stepsDown = "root, then another user";

/** The images of an exporter or a server of the Prometheus project. */
function prometheus(...names: readonly string[]): string[] {
  return names.flatMap((name) => [`docker.io/prom/${name}`, `quay.io/prometheus/${name}`]);
}

/** A controller of Flux. All of them are built alike. */
function flux(name: "helm" | "kustomize" | "notification" | "source"): KnownImage {
  const images = ["ghcr.io", "docker.io"].map((registry) => `${registry}/fluxcd/${name}-controller`);
  return published(images, "65534:65534", `fluxcd/${name}-controller`, "Dockerfile");
}

/** Programs that watch, serve and change clusters. */
export const operations: readonly KnownImage[] = [
  published(prometheus("node-exporter"), nobody, "prometheus/node_exporter", "Dockerfile"),
  published(prometheus("blackbox-exporter"), "root", "prometheus/blackbox_exporter", "Dockerfile"),
  published(prometheus("snmp-exporter"), "root", "prometheus/snmp_exporter", "Dockerfile"),
  published(prometheus("pushgateway"), "65534", "prometheus/pushgateway", "Dockerfile"),
  published(prometheus("statsd-exporter"), "65534", "prometheus/statsd_exporter", "Dockerfile"),
  published(prometheus("mysqld-exporter"), nobody, "prometheus/mysqld_exporter", "Dockerfile"),
  published(prometheus("memcached-exporter"), nobody, "prometheus/memcached_exporter", "Dockerfile"),
  published(
    ["quay.io/prometheus-operator/prometheus-operator"],
    "65534",
    "prometheus-operator/prometheus-operator",
    "Dockerfile",
  ),
  published(
    ["quay.io/prometheus-operator/prometheus-config-reloader"],
    nobody,
    "prometheus-operator/prometheus-operator",
    "cmd/prometheus-config-reloader/Dockerfile",
  ),
  published(
    ["quay.io/prometheus-operator/admission-webhook"],
    nobody,
    "prometheus-operator/prometheus-operator",
    "cmd/admission-webhook/Dockerfile",
  ),
  published(["quay.io/thanos/thanos", "docker.io/thanosio/thanos"], "1001", "thanos-io/thanos", "Dockerfile"),
  published(["docker.io/grafana/loki"], "10001", "grafana/loki", "cmd/loki/Dockerfile"),
  published(["docker.io/grafana/loki-canary"], "root", "grafana/loki", "cmd/loki-canary/Dockerfile"),
  published(["docker.io/grafana/logcli"], "root", "grafana/loki", "cmd/logcli/Dockerfile"),
  published(["docker.io/grafana/tempo"], "10001:10001", "grafana/tempo", "cmd/tempo/Dockerfile"),
  published(["docker.io/grafana/tempo-query"], "10001:10001", "grafana/tempo", "cmd/tempo-query/Dockerfile"),
  published(["docker.io/grafana/tempo-vulture"], "10001:10001", "grafana/tempo", "cmd/tempo-vulture/Dockerfile"),
  published(["docker.io/grafana/tempo-cli"], "root", "grafana/tempo", "cmd/tempo-cli/Dockerfile"),
  published(["docker.io/grafana/alloy"], "root", "grafana/alloy", "Dockerfile"),
  published(["docker.io/grafana/agent"], "root", "grafana/agent", "cmd/grafana-agent/Dockerfile"),
  published(["docker.io/grafana/agent-operator"], "root", "grafana/agent", "cmd/grafana-agent-operator/Dockerfile"),
  published(["docker.io/grafana/agentctl"], "root", "grafana/agent", "cmd/grafana-agentctl/Dockerfile"),
  published(["docker.io/grafana/k6"], "12345 k6", "grafana/k6", "Dockerfile", "release"),
  ...["otelcol", "otelcol-contrib", "otelcol-k8s", "otelcol-otlp"].map((name) => {
    const image = name.replace("otelcol", "opentelemetry-collector");
    return published(
      [`docker.io/otel/${image}`, `ghcr.io/open-telemetry/opentelemetry-collector-releases/${image}`],
      "10001:10001",
      "open-telemetry/opentelemetry-collector-releases",
      `distributions/${name}/Dockerfile`,
    );
  }),
  published(
    ["docker.io/jaegertracing/jaeger", "quay.io/jaegertracing/jaeger"],
    "10001",
    "jaegertracing/jaeger",
    "cmd/jaeger/Dockerfile",
    "release",
  ),
  ...["es-index-cleaner", "es-rollover"].map((name) => {
    return published(
      [`docker.io/jaegertracing/jaeger-${name}`],
      "10001",
      "jaegertracing/jaeger",
      `cmd/${name}/Dockerfile`,
      "release",
    );
  }),
  published(
    ["docker.io/jaegertracing/jaeger-remote-storage"],
    "10001",
    "jaegertracing/jaeger",
    "cmd/remote-storage/Dockerfile",
    "release",
  ),
  published(["docker.io/jaegertracing/jaeger-tracegen"], "10001", "jaegertracing/jaeger", "cmd/tracegen/Dockerfile"),
  published(["docker.io/timberio/vector"], "root", "vectordotdev/vector", "distribution/docker/debian/Dockerfile"),
  published(
    ["docker.io/fluent/fluent-bit", "cr.fluentbit.io/fluent/fluent-bit"],
    "root",
    "fluent/fluent-bit",
    "dockerfiles/Dockerfile",
    "production",
  ),
  published(
    ["docker.io/fluent/fluentd-kubernetes-daemonset"],
    "root",
    "fluent/fluentd-kubernetes-daemonset",
    "docker-image/v1.18/debian-elasticsearch8/Dockerfile",
  ),
  published(["quay.io/argoproj/argocd", "docker.io/argoproj/argocd"], "999 argocd", "argoproj/argo-cd", "Dockerfile"),
  published(["quay.io/argoproj/argo-rollouts"], "999", "argoproj/argo-rollouts", "Dockerfile"),
  published(["quay.io/argoproj/argocli"], "8737", "argoproj/argo-workflows", "Dockerfile", "argocli"),
  published(
    ["quay.io/argoproj/workflow-controller"],
    "8737",
    "argoproj/argo-workflows",
    "Dockerfile",
    "workflow-controller",
  ),
  published(["quay.io/argoproj/argoexec"], "root", "argoproj/argo-workflows", "Dockerfile", "argoexec"),
  published(["quay.io/argoproj/argo-events"], "root", "argoproj/argo-events", "Dockerfile"),
  flux("helm"),
  flux("kustomize"),
  flux("notification"),
  flux("source"),
  published(
    ["registry.k8s.io/kube-state-metrics/kube-state-metrics"],
    nobody,
    "kubernetes/kube-state-metrics",
    "Dockerfile",
  ),
  published(["registry.k8s.io/metrics-server/metrics-server"], "65534", "kubernetes-sigs/metrics-server", "Dockerfile"),
  published(["registry.k8s.io/descheduler/descheduler"], "1000", "kubernetes-sigs/descheduler", "Dockerfile"),
  published(
    ["registry.k8s.io/autoscaling/cluster-autoscaler"],
    "65532:65532 nonroot",
    "kubernetes/autoscaler",
    "cluster-autoscaler/Dockerfile",
  ),
  ...["admission-controller", "recommender", "updater"].map((name) => {
    return published(
      [`registry.k8s.io/autoscaling/vpa-${name}`],
      "65532:65532 nonroot",
      "kubernetes/autoscaler",
      `vertical-pod-autoscaler/pkg/${name}/Dockerfile`,
    );
  }),
  published(
    ["registry.k8s.io/ingress-nginx/kube-webhook-certgen"],
    "65532:65532",
    "kubernetes/ingress-nginx",
    "images/kube-webhook-certgen/rootfs/Dockerfile",
  ),
  published(
    ["registry.k8s.io/ingress-nginx/custom-error-pages"],
    "65532:65532 nonroot",
    "kubernetes/ingress-nginx",
    "images/custom-error-pages/rootfs/Dockerfile",
  ),
  published(
    ["registry.k8s.io/sig-storage/csi-node-driver-registrar"],
    "root",
    "kubernetes-csi/node-driver-registrar",
    "Dockerfile",
  ),
  published(
    ["registry.k8s.io/sig-storage/csi-provisioner"],
    "root",
    "kubernetes-csi/external-provisioner",
    "Dockerfile",
  ),
  published(["registry.k8s.io/sig-storage/livenessprobe"], "root", "kubernetes-csi/livenessprobe", "Dockerfile"),
  published(["quay.io/metallb/controller"], "root", "metallb/metallb", "controller/Dockerfile"),
  published(["quay.io/metallb/speaker"], "root", "metallb/metallb", "speaker/Dockerfile"),
  published(["ghcr.io/kedacore/keda"], "65532:65532", "kedacore/keda", "Dockerfile"),
  published(["ghcr.io/kedacore/keda-metrics-apiserver"], "65532:65532", "kedacore/keda", "Dockerfile.adapter"),
  published(["ghcr.io/kedacore/keda-admission-webhooks"], "65532:65532", "kedacore/keda", "Dockerfile.webhooks"),
  published(
    ["docker.io/stakater/reloader", "ghcr.io/stakater/reloader"],
    "65532:65532",
    "stakater/Reloader",
    "Dockerfile",
  ),
  published(["docker.io/keelhq/keel"], "666:666", "keel-hq/keel", "Dockerfile"),
  published(["docker.io/openpolicyagent/gatekeeper"], "65532:65532", "open-policy-agent/gatekeeper", "Dockerfile"),
  published(
    ["ghcr.io/external-secrets/external-secrets", "oci.external-secrets.io/external-secrets/external-secrets"],
    "65534",
    "external-secrets/external-secrets",
    "Dockerfile",
  ),
  published(["quay.io/brancz/kube-rbac-proxy"], "65532:65532", "brancz/kube-rbac-proxy", "Dockerfile"),
  published(
    ["docker.io/jimmidyson/configmap-reload", "ghcr.io/jimmidyson/configmap-reload"],
    "65534",
    "jimmidyson/configmap-reload",
    "Dockerfile",
  ),
  published(
    ["quay.io/kiwigrid/k8s-sidecar", "docker.io/kiwigrid/k8s-sidecar", "ghcr.io/kiwigrid/k8s-sidecar"],
    "65534:65534",
    "kiwigrid/k8s-sidecar",
    "Dockerfile",
  ),
  published(
    ["docker.io/falcosecurity/falco", "public.ecr.aws/falcosecurity/falco"],
    "root",
    "falcosecurity/falco",
    "docker/falco/Dockerfile",
  ),
  published(["docker.io/aquasec/trivy", "ghcr.io/aquasecurity/trivy"], "root", "aquasecurity/trivy", "Dockerfile"),
  published(
    ["gcr.io/kaniko-project/executor"],
    "root",
    "GoogleContainerTools/kaniko",
    "deploy/Dockerfile",
    "kaniko-executor",
  ),
  published(["gcr.io/cadvisor/cadvisor"], "root", "google/cadvisor", "deploy/Dockerfile"),
  published(
    ["docker.io/hashicorp/vault", "docker.io/library/vault"],
    stepsDown,
    "hashicorp/docker-vault",
    "0.X/Dockerfile",
  ),
  published(["docker.io/hashicorp/http-echo"], "65532:65532 nonroot", "hashicorp/http-echo", "Dockerfile"),
  published(
    ["docker.io/hashicorp/consul", "docker.io/library/consul"],
    stepsDown,
    "hashicorp/consul",
    "Dockerfile",
    "default",
  ),
  published(["docker.io/envoyproxy/envoy"], stepsDown, "envoyproxy/envoy", "distribution/docker/Dockerfile-envoy"),
  published(["docker.io/dexidp/dex", "ghcr.io/dexidp/dex"], "1001:1001 dex", "dexidp/dex", "Dockerfile"),
  published(["docker.io/istio/pilot"], "1337:1337", "istio/istio", "pilot/docker/Dockerfile.pilot"),
  published(["docker.io/istio/istioctl"], "1000:1000", "istio/istio", "istioctl/docker/Dockerfile.istioctl"),
];
