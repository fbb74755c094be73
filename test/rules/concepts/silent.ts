import type { JsonObject } from "../../../src/core/json.ts";

/** What other tools report and no rule does, in any preset, with the reason. */
export interface SilentConcept {
  /** As the beginning of a sentence. */
  readonly concept: string;
  readonly tools: readonly string[];
  readonly why: string;
  /** Fields of a sound pod's spec or container that show it: nothing more may be said of it. */
  readonly pod?: JsonObject;
  readonly container?: JsonObject;
}

/** The checks of these tools that have no rule here, by what they are about. */
export const silentConcepts: readonly SilentConcept[] = [
  {
    concept: "`imagePullPolicy` other than `Always`",
    tools: ["Checkov", "KICS", "kube-score", "Polaris"],
    why: "A fixed version is the same image, pulled or kept, and each start would need the registry. A policy that contradicts its tag is reported.",
    container: { imagePullPolicy: "IfNotPresent" },
  },
  {
    concept: "User and group IDs below 10000",
    tools: ["Checkov", "KICS", "kube-score", "Trivy"],
    why: "Only the owner of a node knows which IDs mean something there, and user namespaces keep them apart. Root is reported.",
    pod: { securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } } },
  },
  {
    concept: "Ports below 1024",
    tools: ["kube-linter", "Trivy"],
    why: "Runtimes differ in whether users other than root may listen there, and the fix for root sets what that needs.",
    container: { ports: [{ containerPort: 80 }] },
  },
  {
    concept: "The port of SSH",
    tools: ["kube-linter", "Kubescape"],
    why: "A port number does not say which program listens on it.",
    container: { ports: [{ containerPort: 22 }] },
  },
  {
    concept: "`sudo` in a command",
    tools: ["Kubescape"],
    why: "It only works where privilege escalation is allowed, which is reported.",
    container: { command: ["sudo", "serve"] },
  },
  {
    concept: "The service account `default` without a token",
    tools: ["KICS", "kube-linter"],
    why: "Without a token and without rights, it can do nothing. With either, it is reported.",
    pod: { serviceAccountName: "default" },
  },
  {
    concept: "A service account that several workloads share",
    tools: ["KICS"],
    why: "Programs that belong together may have the same rights.",
  },
  {
    concept: "No AppArmor profile and no SELinux options",
    tools: ["KICS", "Kubescape", "Trivy"],
    why: "Nodes that have one of the two give every container its default. Turning it off is reported.",
  },
  {
    concept: "No security context at all",
    tools: ["Checkov", "KICS", "Trivy"],
    why: "What it should contain is reported, field by field.",
  },
  {
    concept: "No LimitRange or ResourceQuota",
    tools: ["KICS", "Trivy"],
    why: "They are the administrator's, and often in another repository. Missing requests are reported for each container.",
  },
  {
    concept: "Limits that are not equal to the requests",
    tools: ["kube-score"],
    why: "Whether a program may use what others leave is its owner's choice.",
    container: { resources: { requests: { cpu: "100m", memory: "32Mi" }, limits: { cpu: "1", memory: "64Mi" } } },
  },
  {
    concept: "No anti-affinity and no node affinity",
    tools: ["KICS", "kube-linter", "kube-score"],
    why: "Replicas that are not spread are reported, and a spread constraint does not keep a pod from starting forever.",
  },
  {
    concept: "Fewer than three replicas",
    tools: ["kube-linter"],
    why: "Only the load shows how many are needed. One pod behind a Service is reported in `strict`.",
  },
  {
    concept: "References to objects that are nowhere in the repository",
    tools: ["KICS", "kube-linter", "kube-score"],
    why: "They may be in another one. References that almost match an object in the repository are reported.",
    container: { envFrom: [{ configMapRef: { name: "elsewhere" } }] },
  },
  {
    concept: "Labels and annotations that are asked for: owners, addresses, common labels",
    tools: ["kube-linter", "Kubescape", "Polaris"],
    why: "Each organization has its own.",
  },
  {
    concept: "`ndots` in `dnsConfig`, and keys in the order of the alphabet",
    tools: ["kube-linter"],
    why: "The first depends on the names that a program looks up, the second is taste.",
  },
  {
    concept: "Images from registries that are not on a list",
    tools: ["Kubescape", "Trivy"],
    why: "Which registries are trusted, only an organization knows, and a policy of the cluster can enforce it.",
  },
  {
    concept: "Known vulnerabilities, and products that had some: Tiller, the dashboard, Argo CD, Grafana",
    tools: ["Checkov", "KICS", "Kubescape", "Trivy"],
    why: "They depend on the version inside of the image, which scanners of images read.",
  },
  {
    concept: "Flags of the control plane, of kubelets and of etcd, and permissions of their files",
    tools: ["Checkov", "KICS", "Kubescape", "Trivy"],
    why: "Installers and clouds write them. kube-bench checks them where they run.",
  },
  {
    concept: "What a PodSecurityPolicy allows",
    tools: ["Checkov", "KICS", "Kubescape"],
    why: "No supported version has the kind any more, which is reported.",
  },
  {
    concept: "That there are CronJobs, Secrets that are mounted, or volumes with data",
    tools: ["Kubescape"],
    why: "That is not a problem.",
  },
  {
    concept: "A ServiceAccount that mounts its token",
    tools: ["Checkov", "Kubescape"],
    why: "The pods that get the token are reported.",
  },
];
