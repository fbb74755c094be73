import { allRules } from "../../src/rules/registry.ts";

/**
 * What the Kubernetes documentation recommends, in our own words, and which rules check it. The page
 * docs/recommendations.md is generated from this. To add a rule to a recommendation, add its id; a test checks all ids.
 */

/** A recommendation, with the rules that check it or the reason why none can. */
export type Recommendation = Advice & (Checked | Unchecked);

interface Advice {
  /** As an imperative, without a full stop. */
  readonly advice: string;
  /** The anchor of the section that recommends it. */
  readonly anchor?: string;
}

interface Checked {
  /** The ids of the rules that check it, at least in part. */
  readonly rules: readonly string[];
  /** What the rules don't check, in one sentence. */
  readonly limit?: string;
}

interface Unchecked {
  readonly rules?: never;
  /** Why it can't be seen in manifests and Dockerfiles, or is a matter of taste, in one sentence. */
  readonly limit: string;
}

/** A page of the documentation. */
export interface RecommendedPage {
  readonly title: string;
  readonly address: string;
  readonly recommendations: readonly Recommendation[];
}

const docs = "https://kubernetes.io/docs";

/** Applies to settings of the cluster, its nodes or its provider. */
const cluster = "It is a setting of the cluster, which manifests don't show.";
const process = "It is about how people work, which files don't show.";

/** The recommendations that both the documentation page and the blog article have, by their heading on the page. */
const configurationTips: readonly Recommendation[] = [
  {
    advice: "Use the newest stable API version of each kind",
    anchor: "general-configuration-tips",
    rules: ["api-version-removed", "api-version-deprecated", "object-invalid"],
  },
  {
    advice: "Keep configuration in version control",
    anchor: "general-configuration-tips",
    limit: "What is reviewed is in version control.",
  },
  {
    advice: "Write YAML rather than JSON",
    anchor: "general-configuration-tips",
    limit: "JSON manifests are read and checked too; which of the two people prefer is a matter of taste.",
  },
  {
    advice: "Group related objects in one file",
    anchor: "general-configuration-tips",
    limit: "Which objects belong together is a matter of taste.",
  },
  {
    advice: "Don't spell out default values",
    anchor: "general-configuration-tips",
    limit: "Whether a default is spelled out on purpose can't be told.",
  },
  { advice: "Describe objects in annotations", anchor: "general-configuration-tips", limit: process },
  { advice: "Don't use naked Pods", anchor: "naked-pods-vs-replicasets-deployments-and-jobs", rules: ["naked-pod"] },
  {
    advice: "Create a Service before its workloads, and before those that call it",
    anchor: "services",
    limit: "It only matters to programs that find Services by environment variables, which can't be seen.",
  },
  { advice: "Avoid hostPort", anchor: "services", rules: ["host-port-used"] },
  { advice: "Avoid hostNetwork", anchor: "services", rules: ["host-namespace-shared"] },
  {
    advice: "Use headless Services for discovery without load balancing",
    anchor: "services",
    limit: "What callers do with a Service can't be seen.",
  },
  {
    advice: "Use labels that say what an object is for",
    anchor: "using-labels",
    limit: "What an object is for only its owner knows.",
  },
  { advice: "Apply whole directories, and get and delete by labels", anchor: "using-kubectl", limit: process },
];

const configuration: RecommendedPage = {
  title: "Configuration good practices",
  address: "https://kubernetes.io/blog/2025/11/25/configuration-good-practices/",
  recommendations: [
    ...configurationTips.map(({ anchor: _anchor, ...tip }) => tip),
    {
      advice: "Write booleans as true and false, and quote what only looks like one",
      rules: ["object-invalid"],
      limit: "The rule finds what the API rejects.",
    },
    {
      advice: "Use a Deployment for what always runs, and a Job for what ends",
      rules: ["naked-pod", "restart-policy-invalid"],
      limit: "Whether a program ends can't be told from its manifest.",
    },
    { advice: "Find Services by DNS", limit: "How a program finds Services can't be seen." },
  ],
};

const configurationOverview: RecommendedPage = {
  title: "Configuration overview",
  address: `${docs}/concepts/configuration/overview/`,
  recommendations: [
    ...configurationTips,
    {
      advice: "Don't run images with the tag latest in production",
      anchor: "container-images",
      rules: ["image-tag-floating"],
    },
    {
      advice: "Name a digest where the same image must always run",
      anchor: "container-images",
      rules: ["image-tag-floating", "image-digest-missing"],
      limit: "The second rule is in the preset `strict`: which images must not change, only their owner knows.",
    },
  ],
};

const securityChecklist: RecommendedPage = {
  title: "Security checklist",
  address: `${docs}/concepts/security/security-checklist/`,
  recommendations: [
    {
      advice: "Don't use system:masters for users or components",
      anchor: "authentication-authorization",
      rules: ["binding-to-system-masters"],
      limit: "Groups that authentication gives can't be seen.",
    },
    {
      advice: "Run the controller manager with credentials of its own for each controller",
      anchor: "authentication-authorization",
      limit: cluster,
    },
    { advice: "Protect the root certificate", anchor: "authentication-authorization", limit: cluster },
    {
      advice: "Keep intermediate and leaf certificates short-lived",
      anchor: "authentication-authorization",
      limit: cluster,
    },
    {
      advice: "Review access regularly, at least every two years",
      anchor: "authentication-authorization",
      limit: process,
    },
    {
      advice: "Follow the good practices for RBAC",
      anchor: "authentication-authorization",
      rules: ["rbac-wildcard", "binding-to-cluster-admin"],
      limit: "See RBAC good practices below.",
    },
    { advice: "Use a network plugin that supports NetworkPolicies", anchor: "network-security", limit: cluster },
    {
      advice: "Have ingress and egress policies for all workloads",
      anchor: "network-security",
      rules: ["network-policy-allows-all", "network-policy-one-sided", "network-policy-ineffective"],
      limit: "A policy can be in another repository.",
    },
    {
      advice: "Select all pods of each namespace with a policy that denies by default",
      anchor: "network-security",
      rules: ["namespace-without-default-deny"],
    },
    {
      advice: "Encrypt what goes on in the cluster with a service mesh if it has to be",
      anchor: "network-security",
      limit: cluster,
    },
    {
      advice: "Don't expose the Kubernetes API, kubelets and etcd to the internet",
      anchor: "network-security",
      limit: cluster,
    },
    {
      advice: "Keep workloads from the metadata API of the cloud",
      anchor: "network-security",
      rules: ["egress-reaches-metadata"],
    },
    {
      advice: "Restrict Services of type LoadBalancer and externalIPs",
      anchor: "network-security",
      rules: ["load-balancer-open", "service-with-external-ips"],
    },
    {
      advice: "Grant create, update, patch and delete of workloads only where needed",
      anchor: "pod-security",
      rules: ["rbac-creates-workloads", "rbac-deletes-workloads"],
    },
    {
      advice: "Enforce a Pod Security Standard in every namespace",
      anchor: "pod-security",
      rules: ["namespace-without-pod-security"],
    },
    {
      advice: "Set a memory limit that equals the request",
      anchor: "pod-security",
      rules: ["resources-missing"],
      limit: "A limit above the request is left alone: only the pod's owner knows its peak.",
    },
    {
      advice: "Set a CPU limit for sensitive workloads",
      anchor: "pod-security",
      rules: ["cpu-limit-missing"],
      limit: "Which workloads are sensitive can't be seen.",
    },
    {
      advice: "Use a seccomp profile",
      anchor: "pod-security",
      rules: ["seccomp-profile-missing", "seccomp-unconfined"],
    },
    {
      advice: "Use AppArmor or SELinux where nodes have them",
      anchor: "pod-security",
      rules: ["apparmor-unconfined", "apparmor-annotation-deprecated", "selinux-options-set"],
      limit: "What nodes have can't be seen.",
    },
    { advice: "Protect and ship audit logs", anchor: "logs-and-auditing", limit: cluster },
    { advice: "Disable the /logs endpoint of the API server", anchor: "logs-and-auditing", limit: cluster },
    {
      advice: "Run sensitive applications on nodes of their own, or in sandboxes",
      anchor: "pod-placement",
      limit: "How sensitive a workload is can't be seen.",
    },
    {
      advice: "Place pods by their sensitivity",
      anchor: "pod-placement",
      limit: "How sensitive a workload is can't be seen.",
    },
    { advice: "Don't keep confidential data in ConfigMaps", anchor: "secrets", rules: ["secret-in-config-map"] },
    { advice: "Encrypt Secrets at rest, or inject them from a store of their own", anchor: "secrets", limit: cluster },
    {
      advice: "Don't mount service account tokens into pods that don't need them",
      anchor: "secrets",
      rules: ["service-account-token-mounted"],
    },
    { advice: "Use bound tokens instead of Secrets with tokens", anchor: "secrets", rules: ["token-never-expires"] },
    {
      advice: "Keep images small, with as few packages and as little else as possible",
      anchor: "images",
      limit: "What a program needs can't be told from its Dockerfile.",
    },
    {
      advice: "Run containers as an unprivileged user",
      anchor: "images",
      rules: ["container-runs-as-root", "image-runs-as-root", "user-missing", "root-user-restored"],
    },
    {
      advice: "Refer to images by digest, or check their signatures on admission",
      anchor: "images",
      rules: ["image-tag-floating", "image-digest-missing"],
      limit: "The second rule is in the preset `strict`; admission is a setting of the cluster.",
    },
    {
      advice: "Scan images regularly, and patch them",
      anchor: "images",
      limit: "Kubesuggest doesn't read the contents of images.",
    },
    { advice: "Enable the right admission controllers", anchor: "admission-controllers", limit: cluster },
    {
      advice: "Protect admission webhooks and policies",
      anchor: "admission-controllers",
      rules: ["rbac-changes-webhooks"],
    },
  ],
};

const applicationChecklist: RecommendedPage = {
  title: "Application security checklist",
  address: `${docs}/concepts/security/application-security-checklist/`,
  recommendations: [
    { advice: "Design the application with security in mind", anchor: "application-design", limit: process },
    {
      advice: "Set requests and limits",
      anchor: "application-design",
      rules: ["resources-missing", "quota-demand-unmet", "cpu-limit-missing"],
    },
    {
      advice: "Don't use the service account default",
      anchor: "service-account",
      rules: ["binding-to-default-account"],
      limit: "The rule finds the account with rights.",
    },
    {
      advice: "Set automountServiceAccountToken: false unless the pod calls the API",
      anchor: "service-account",
      rules: ["service-account-token-mounted"],
    },
    { advice: "Set runAsNonRoot: true", anchor: "base-security-hardening", rules: ["container-runs-as-root"] },
    {
      advice: "Run as a user with few privileges",
      anchor: "base-security-hardening",
      rules: ["container-runs-as-root", "image-runs-as-root"],
    },
    { advice: "Let the user own what it writes", anchor: "base-security-hardening", rules: ["copy-owned-by-root"] },
    {
      advice: "Set fsGroup where volumes need it",
      anchor: "base-security-hardening",
      limit: "Whether a volume needs it depends on its driver.",
    },
    {
      advice: "Enforce a Pod Security Standard in the namespace",
      anchor: "base-security-hardening",
      rules: ["namespace-without-pod-security"],
    },
    {
      advice: "Set allowPrivilegeEscalation: false",
      anchor: "base-security-hardening",
      rules: ["privilege-escalation-allowed"],
    },
    {
      advice: "Make the root file system read-only",
      anchor: "base-security-hardening",
      rules: ["read-only-root-without-volume"],
      limit: "The rule finds what breaks with it.",
    },
    { advice: "Don't run privileged containers", anchor: "base-security-hardening", rules: ["container-privileged"] },
    {
      advice: "Drop all capabilities, and add those that are needed",
      anchor: "base-security-hardening",
      rules: ["capabilities-not-dropped", "capabilities-added"],
    },
    {
      advice: "Grant create, patch, update and delete only where needed",
      anchor: "role-based-access-control-rbac",
      rules: ["rbac-creates-workloads", "rbac-changes-secrets", "rbac-deletes-workloads"],
    },
    {
      advice: "Don't grant rights to change or create RBAC objects",
      anchor: "role-based-access-control-rbac",
      rules: ["rbac-changes-roles", "rbac-escalation-verbs"],
    },
    {
      advice: "Review bindings to system:unauthenticated",
      anchor: "role-based-access-control-rbac",
      rules: ["binding-to-everyone"],
    },
    {
      advice: "Keep update and patch off Namespaces where their labels carry policy",
      anchor: "role-based-access-control-rbac",
      rules: ["rbac-changes-namespaces"],
    },
    { advice: "Scan images, sign them, and check the signatures", anchor: "image-security", limit: cluster },
    {
      advice: "Allow only the ingress and egress that is expected",
      anchor: "network-policies",
      rules: ["network-policy-allows-all", "network-policy-ineffective"],
    },
    {
      advice: "Use AppArmor, SELinux and seccomp on nodes",
      anchor: "linux-container-security",
      rules: ["apparmor-unconfined", "selinux-options-set", "seccomp-profile-missing", "seccomp-unconfined"],
    },
    {
      advice: "Use a runtime class with stronger isolation for what needs it",
      anchor: "runtimeclasses",
      limit: "How much isolation a workload needs can't be seen.",
    },
  ],
};

const podSecurity: RecommendedPage = {
  title: "Pod Security Standards",
  address: `${docs}/concepts/security/pod-security-standards/`,
  recommendations: [
    { advice: "Baseline: no HostProcess containers on Windows", anchor: "baseline", rules: ["host-process-container"] },
    { advice: "Baseline: no hostNetwork, hostPID and hostIPC", anchor: "baseline", rules: ["host-namespace-shared"] },
    { advice: "Baseline: no privileged containers", anchor: "baseline", rules: ["container-privileged"] },
    {
      advice: "Baseline: no capabilities beyond the list",
      anchor: "baseline",
      rules: ["capabilities-added", "capability-name-invalid"],
    },
    {
      advice: "Baseline: no hostPath volumes",
      anchor: "baseline",
      rules: ["host-path-mounted", "runtime-socket-mounted"],
    },
    { advice: "Baseline: no host ports", anchor: "baseline", rules: ["host-port-used"] },
    { advice: "Baseline: no host in probes and lifecycle hooks", anchor: "baseline", rules: ["probe-host-set"] },
    {
      advice: "Baseline: no AppArmor profile that is switched off",
      anchor: "baseline",
      rules: ["apparmor-unconfined"],
    },
    { advice: "Baseline: no SELinux options beyond the list", anchor: "baseline", rules: ["selinux-options-set"] },
    { advice: "Baseline: the default procMount", anchor: "baseline", rules: ["proc-mount-unmasked"] },
    { advice: "Baseline: no seccomp profile Unconfined", anchor: "baseline", rules: ["seccomp-unconfined"] },
    { advice: "Baseline: only safe sysctls", anchor: "baseline", rules: ["unsafe-sysctl"] },
    {
      advice: "Restricted: only volumes of the listed types",
      anchor: "restricted",
      rules: ["volume-type-restricted", "host-path-mounted"],
    },
    {
      advice: "Restricted: allowPrivilegeEscalation: false",
      anchor: "restricted",
      rules: ["privilege-escalation-allowed"],
    },
    {
      advice: "Restricted: runAsNonRoot: true",
      anchor: "restricted",
      rules: ["container-runs-as-root", "non-root-contradiction"],
    },
    { advice: "Restricted: no runAsUser: 0", anchor: "restricted", rules: ["container-runs-as-root"] },
    {
      advice: "Restricted: a seccomp profile",
      anchor: "restricted",
      rules: ["seccomp-profile-missing", "seccomp-unconfined"],
    },
    {
      advice: "Restricted: drop all capabilities, and add only NET_BIND_SERVICE",
      anchor: "restricted",
      rules: ["capabilities-not-dropped", "capabilities-added"],
    },
  ],
};

const production: RecommendedPage = {
  title: "Production environment",
  address: `${docs}/setup/production-environment/`,
  recommendations: [
    {
      advice: "Spread what must stay available over nodes and zones",
      anchor: "production-considerations",
      rules: ["pods-not-spread", "topology-spread-invalid"],
    },
    {
      advice: "Keep traffic in its zone where that matters",
      anchor: "production-considerations",
      rules: ["service-crosses-zones", "topology-annotation-ineffective"],
    },
    {
      advice: "Run several control planes, with a load balancer and backups of etcd",
      anchor: "production-control-plane",
      limit: cluster,
    },
    { advice: "Manage certificates, and renew them", anchor: "production-control-plane", limit: cluster },
    {
      advice: "Have enough nodes, check their health, and scale them",
      anchor: "production-worker-nodes",
      limit: cluster,
    },
    { advice: "Choose how users authenticate", anchor: "production-user-management", limit: cluster },
    {
      advice: "Authorize users and workloads with RBAC",
      anchor: "production-user-management",
      rules: ["rbac-wildcard", "binding-to-cluster-admin", "binding-to-broad-role"],
    },
    {
      advice: "Limit the resources of namespaces",
      anchor: "set-limits-on-workload-resources",
      limit: "A quota can be in another repository.",
    },
    { advice: "Scale DNS with the cluster", anchor: "set-limits-on-workload-resources", limit: cluster },
    {
      advice: "Give workloads service accounts of their own",
      anchor: "set-limits-on-workload-resources",
      rules: ["binding-to-default-account"],
    },
  ],
};

const rbac: RecommendedPage = {
  title: "RBAC good practices",
  address: `${docs}/concepts/security/rbac-good-practices/`,
  recommendations: [
    {
      advice: "Grant rights in namespaces, with RoleBindings",
      anchor: "least-privilege",
      rules: ["binding-to-broad-role", "binding-to-cluster-admin"],
    },
    { advice: "Avoid wildcards", anchor: "least-privilege", rules: ["rbac-wildcard"] },
    {
      advice: "Don't use cluster-admin where it isn't needed",
      anchor: "least-privilege",
      rules: ["binding-to-cluster-admin"],
    },
    {
      advice: "Don't add users to system:masters",
      anchor: "least-privilege",
      rules: ["binding-to-system-masters"],
      limit: "Groups that authentication gives can't be seen.",
    },
    {
      advice: "Keep powerful service accounts off most pods and nodes",
      anchor: "minimize-distribution-of-privileged-tokens",
      rules: ["binding-to-default-account"],
      limit: "Where pods end up can't be seen.",
    },
    {
      advice: "Review bindings to system:unauthenticated, and remove them",
      anchor: "hardening",
      rules: ["binding-to-everyone"],
    },
    { advice: "Don't mount tokens that aren't used", anchor: "hardening", rules: ["service-account-token-mounted"] },
    { advice: "Review roles and bindings periodically", anchor: "periodic-review", limit: process },
    {
      advice: "Grant reading of Secrets with care, list and watch too",
      anchor: "listing-secrets",
      rules: ["rbac-reads-secrets", "rbac-changes-secrets"],
    },
    {
      advice: "Grant creation of workloads with care",
      anchor: "workload-creation",
      rules: ["rbac-creates-workloads", "rbac-exec-into-pods"],
    },
    {
      advice: "Grant creation of PersistentVolumes with care",
      anchor: "persistent-volume-creation",
      rules: ["rbac-creates-volumes", "persistent-volume-on-node"],
    },
    { advice: "Don't grant nodes/proxy", anchor: "access-to-proxy-subresource-of-nodes", rules: ["rbac-node-proxy"] },
    {
      advice: "Grant escalate with care",
      anchor: "escalate-verb",
      rules: ["rbac-escalation-verbs", "rbac-changes-roles"],
    },
    { advice: "Grant bind with care", anchor: "bind-verb", rules: ["rbac-escalation-verbs", "rbac-grant-ineffective"] },
    { advice: "Grant impersonate with care", anchor: "impersonate-verb", rules: ["rbac-impersonates"] },
    {
      advice: "Grant approval and signing of certificates with care",
      anchor: "csrs-and-certificate-issuing",
      rules: ["rbac-approves-certificates"],
    },
    {
      advice: "Grant creation of service account tokens with care",
      anchor: "token-request",
      rules: ["rbac-issues-tokens"],
    },
    {
      advice: "Grant changes of admission webhooks with care",
      anchor: "control-admission-webhooks",
      rules: ["rbac-changes-webhooks"],
    },
    {
      advice: "Grant changes of namespaces with care",
      anchor: "namespace-modification",
      rules: ["rbac-changes-namespaces"],
    },
    {
      advice: "Limit how many objects can be created",
      anchor: "object-creation-dos",
      limit: "A quota can be in another repository.",
    },
  ],
};

const tenancy: RecommendedPage = {
  title: "Multi-tenancy",
  address: `${docs}/concepts/security/multi-tenancy/`,
  recommendations: [
    {
      advice: "Give each tenant and workload a namespace",
      anchor: "namespaces",
      limit: "Who the tenants are can't be seen.",
    },
    {
      advice: "Keep roles of tenants in their namespaces",
      anchor: "access-controls",
      rules: ["binding-to-broad-role", "binding-to-everyone", "rbac-wildcard"],
    },
    { advice: "Set quotas for namespaces", anchor: "quotas", limit: "A quota can be in another repository." },
    {
      advice: "Deny traffic between pods by default, and allow DNS",
      anchor: "network-isolation",
      rules: ["namespace-without-default-deny", "network-policy-allows-all"],
    },
    { advice: "Give tenants storage of their own", anchor: "storage-isolation", limit: cluster },
    {
      advice: "Run untrusted code in sandboxes",
      anchor: "sandboxing-containers",
      limit: "Which code is trusted can't be seen.",
    },
    {
      advice: "Give tenants nodes of their own",
      anchor: "node-isolation",
      limit: "Who the tenants are can't be seen.",
    },
    { advice: "Share API servers, networks and storage fairly", anchor: "quality-of-service-qos", limit: cluster },
  ],
};

const resources: RecommendedPage = {
  title: "Resource management for pods and containers",
  address: `${docs}/concepts/configuration/manage-resources-containers/`,
  recommendations: [
    {
      advice: "State the requests of containers",
      anchor: "requests-and-limits",
      rules: ["resources-missing", "quota-demand-unmet"],
    },
    {
      advice: "State a memory limit",
      anchor: "requests-and-limits",
      rules: ["resources-missing"],
    },
    {
      advice: "Keep requests at or below limits",
      anchor: "requests-and-limits",
      rules: ["request-above-limit"],
    },
    {
      advice: "Write memory with a suffix such as Mi, and not m",
      anchor: "meaning-of-memory",
      rules: ["resource-unit-wrong"],
    },
    {
      advice: "Limit ephemeral storage, and volumes in memory",
      anchor: "local-ephemeral-storage",
      rules: ["ephemeral-storage-unlimited", "memory-volume-unlimited"],
    },
    {
      advice: "Request hugepages and extended resources with equal limits",
      anchor: "extended-resources",
      rules: ["request-above-limit"],
    },
  ],
};

/** The pages, in the order in which they are shown. */
export const recommendedPages: readonly RecommendedPage[] = [
  configuration,
  configurationOverview,
  securityChecklist,
  applicationChecklist,
  podSecurity,
  production,
  rbac,
  tenancy,
  resources,
];

/** The page docs/recommendations.md. */
export function recommendationsPage(): string {
  const all = recommendedPages.flatMap(({ recommendations }) => recommendations);
  const checked = all.filter(({ rules = [] }) => rules.length > 0).length;
  return `# Recommendations

What the Kubernetes documentation recommends, page by page, and which rules check it. The words are ours; the links lead
to those of the documentation. Of ${all.length} recommendations, rules check ${checked} at least in part, and the other
${all.length - checked} can't be checked in files or are a matter of taste.

${recommendedPages.map(sectionOf).join("\n\n")}
`;
}

function sectionOf({ title, address, recommendations }: RecommendedPage): string {
  const rows = recommendations.map((one) => {
    const anchor = one.anchor === undefined ? address : `${address}#${one.anchor}`;
    return `| [${one.advice}](${anchor}) | ${stateOf(one)} |`;
  });
  const table = ["| recommendation | checked by |", "| --- | --- |", ...rows].join("\n");
  const named = new Set(recommendations.flatMap(({ rules = [] }) => rules));
  const others = allRules.filter(({ id, sources }) => {
    return !named.has(id) && sources.some((source) => source.startsWith(address));
  });
  const more =
    others.length === 0 ? [] : [`Other rules that rest on this page: ${linksTo(others.map(({ id }) => id))}.`];
  return [`## [${title}](${address})`, table, ...more].join("\n\n");
}

function linksTo(ids: readonly string[]): string {
  return ids.map((id) => `[\`${id}\`](rules/${id}.md)`).join(", ");
}

function stateOf({ rules = [], limit }: Recommendation): string {
  const links = linksTo(rules);
  if (links === "") return limit ?? "";
  return limit === undefined ? links : `${links}. ${limit}`;
}
