import type { Json, JsonObject } from "../../../src/core/json.ts";
import type { Preset } from "../../../src/core/preset.ts";
import type { RuleId } from "../../../src/core/rule-catalogue.ts";

/** A fault of objects, and who finds it. */
export interface ObjectConcept {
  readonly concept: string;
  readonly objects: readonly JsonObject[];
  readonly rule: RuleId;
  /** The smallest preset that tells it, where that is not `recommended`. */
  readonly preset?: Preset;
}

const rbac = "rbac.authorization.k8s.io";
const template = (app: string, spec: JsonObject = {}): JsonObject => ({
  metadata: { labels: { app } },
  spec: {
    containers: [
      { name: "web", image: "registry.example.com/web:1.4", ports: [{ containerPort: 8080, name: "http" }] },
    ],
    ...spec,
  },
});
const deployment = (spec: JsonObject = {}): JsonObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web", namespace: "shop" },
  spec: { replicas: 2, selector: { matchLabels: { app: "web" } }, template: template("web"), ...spec },
});
const object = (apiVersion: string, kind: string, rest: JsonObject = {}): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: "web", namespace: "shop" },
  ...rest,
});
const service = (spec: JsonObject): JsonObject => {
  return object("v1", "Service", {
    spec: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }], ...spec },
  });
};
const binding = (
  kind: string,
  role: readonly [kind: string, name: string],
  ...subjects: readonly JsonObject[]
): JsonObject => ({
  apiVersion: `${rbac}/v1`,
  kind,
  metadata: { name: "x", ...(kind === "RoleBinding" ? { namespace: "shop" } : {}) },
  roleRef: { apiGroup: rbac, kind: role[0], name: role[1] },
  subjects,
});
const account = (name: string, namespace = "shop"): JsonObject => ({ kind: "ServiceAccount", name, namespace });
const person = (kind: string, name: string): JsonObject => ({ kind, name, apiGroup: rbac });
const policy = (spec: JsonObject): JsonObject => object("networking.k8s.io/v1", "NetworkPolicy", { spec });
const ingress = (spec: JsonObject, metadata: JsonObject = {}): JsonObject => {
  const web = object("networking.k8s.io/v1", "Ingress", { spec });
  return { ...web, metadata: { name: "web", namespace: "shop", ...metadata } };
};
const paths = (port: Json = { number: 80 }): JsonObject => ({
  paths: [{ path: "/", pathType: "Prefix", backend: { service: { name: "web", port } } }],
});
const admin: readonly [string, string] = ["ClusterRole", "cluster-admin"];

const bindings: readonly ObjectConcept[] = [
  ...[
    account("web"),
    account("web", "kube-system"),
    account("tiller", "kube-system"),
    person("User", "jane"),
    person("Group", "developers"),
  ].flatMap((subject) =>
    ["ClusterRoleBinding", "RoleBinding"].map((kind) => ({
      concept: `a ${kind} of cluster-admin to ${JSON.stringify(subject)}`,
      objects: [binding(kind, admin, subject)],
      rule: "binding-to-cluster-admin" as const,
    })),
  ),
  ...["admin", "edit", "view"].map((name) => ({
    concept: `the role ${name} in all namespaces`,
    objects: [binding("ClusterRoleBinding", ["ClusterRole", name], account("web"))],
    rule: "binding-to-broad-role" as const,
  })),
  ...["ClusterRoleBinding", "RoleBinding"].flatMap((kind): ObjectConcept[] => [
    {
      concept: `a ${kind} to system:masters`,
      objects: [binding(kind, ["ClusterRole", "view"], person("Group", "system:masters"))],
      rule: "binding-to-system-masters",
    },
    ...[
      person("Group", "system:authenticated"),
      person("Group", "system:unauthenticated"),
      person("User", "system:anonymous"),
      person("Group", "system:serviceaccounts"),
      person("Group", "system:serviceaccounts:shop"),
    ].map((subject) => ({
      concept: `a ${kind} to ${JSON.stringify(subject)}`,
      objects: [binding(kind, ["ClusterRole", "reader"], subject)],
      rule: "binding-to-everyone" as const,
    })),
    {
      concept: `a ${kind} to the account default`,
      objects: [binding(kind, ["ClusterRole", "reader"], account("default"))],
      rule: "binding-to-default-account",
    },
    {
      concept: `a ${kind} to the account default of kube-system`,
      objects: [binding(kind, ["ClusterRole", "reader"], account("default", "kube-system"))],
      rule: "binding-to-default-account",
    },
  ]),
  {
    concept: "a role that everybody with view gets, for reading Secrets",
    objects: [
      {
        apiVersion: `${rbac}/v1`,
        kind: "ClusterRole",
        metadata: { name: "x", labels: { [`${rbac}/aggregate-to-view`]: "true" } },
        rules: [{ apiGroups: [""], resources: ["secrets"], verbs: ["get", "list"] }],
      },
    ],
    rule: "rbac-reads-secrets",
  },
  {
    concept: "a subject without a namespace",
    objects: [binding("ClusterRoleBinding", ["ClusterRole", "reader"], { kind: "ServiceAccount", name: "web" })],
    rule: "rbac-invalid",
  },
  {
    concept: "a rule without verbs",
    objects: [
      {
        apiVersion: `${rbac}/v1`,
        kind: "Role",
        metadata: { name: "x", namespace: "shop" },
        rules: [{ apiGroups: [""], resources: ["pods"], verbs: [] }],
      },
    ],
    rule: "rbac-invalid",
  },
];

const storage: readonly ObjectConcept[] = [
  {
    concept: "a PersistentVolume of a node's directory",
    objects: [
      {
        apiVersion: "v1",
        kind: "PersistentVolume",
        metadata: { name: "data" },
        spec: { capacity: { storage: "1Gi" }, accessModes: ["ReadWriteOnce"], hostPath: { path: "/mnt/data" } },
      },
    ],
    rule: "persistent-volume-on-node",
  },
  {
    concept: "a PersistentVolume of the whole node",
    objects: [
      {
        apiVersion: "v1",
        kind: "PersistentVolume",
        metadata: { name: "data" },
        spec: { capacity: { storage: "1Gi" }, accessModes: ["ReadWriteOnce"], hostPath: { path: "/" } },
      },
    ],
    rule: "persistent-volume-on-node",
  },
];

const network: readonly ObjectConcept[] = [
  ...[
    { podSelector: {}, ingress: [{}], policyTypes: ["Ingress"] },
    { podSelector: {}, egress: [{}], policyTypes: ["Egress"] },
    { podSelector: {}, ingress: [{}], egress: [{}], policyTypes: ["Ingress", "Egress"] },
    { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/0" } }] }], policyTypes: ["Ingress"] },
    { podSelector: {}, ingress: [{ from: [{ namespaceSelector: {} }] }], policyTypes: ["Ingress"] },
    { podSelector: { matchLabels: { app: "web" } }, ingress: [{}] },
    { podSelector: { matchLabels: { app: "web" } }, ingress: [{ from: [] }] },
  ].map((spec) => ({
    concept: `a policy that allows everything: ${JSON.stringify(spec)}`,
    objects: [policy(spec)],
    rule: "network-policy-allows-all" as const,
  })),
  {
    concept: "egress to the metadata of the cloud",
    objects: [
      policy({ podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: "0.0.0.0/0" } }] }], policyTypes: ["Egress"] }),
    ],
    rule: "egress-reaches-metadata",
  },
  {
    concept: "rules for a direction that is not restricted",
    objects: [policy({ podSelector: {}, egress: [{ ports: [{ port: 53 }] }], policyTypes: ["Ingress"] })],
    rule: "network-policy-ineffective",
  },
  {
    concept: "a policy for no pods",
    objects: [deployment(), policy({ podSelector: { matchLabels: { app: "wbe" } }, policyTypes: ["Ingress"] })],
    rule: "selector-matches-nothing",
  },
  {
    concept: "an address range that is none",
    objects: [policy({ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: "10.0.0.0/33" } }] }] })],
    rule: "network-policy-invalid",
  },
  {
    concept: "a namespace without policies",
    objects: [{ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } }, deployment()],
    rule: "namespace-without-default-deny",
  },
  {
    concept: "a namespace without a Pod Security level",
    objects: [{ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } }, deployment()],
    rule: "namespace-without-pod-security",
  },
  {
    concept: "a namespace that allows everything",
    objects: [
      {
        apiVersion: "v1",
        kind: "Namespace",
        metadata: { name: "shop", labels: { "pod-security.kubernetes.io/enforce": "privileged" } },
      },
      deployment(),
    ],
    rule: "namespace-without-pod-security",
  },
  { concept: "a port of every node", objects: [service({ type: "NodePort" })], rule: "service-on-node-port" },
  {
    concept: "a load balancer for everybody",
    objects: [service({ type: "LoadBalancer", loadBalancerSourceRanges: ["0.0.0.0/0"] })],
    rule: "load-balancer-open",
  },
  {
    concept: "a load balancer without ranges",
    objects: [service({ type: "LoadBalancer" })],
    rule: "load-balancer-open",
    preset: "restricted",
  },
  {
    concept: "addresses of others",
    objects: [service({ externalIPs: ["198.51.100.7"] })],
    rule: "service-with-external-ips",
  },
  {
    concept: "a Service of nothing",
    objects: [deployment(), service({ selector: { app: "wbe" } })],
    rule: "selector-matches-nothing",
  },
  {
    concept: "a port that no pod declares",
    objects: [deployment(), service({ ports: [{ port: 80, targetPort: "metrics" }] })],
    rule: "target-port-unknown",
  },
  {
    concept: "ports without names",
    objects: [service({ ports: [{ port: 80 }, { port: 81 }] })],
    rule: "service-invalid",
  },
  {
    concept: "an Ingress without TLS",
    objects: [ingress({ rules: [{ host: "shop.example.com", http: paths() }] })],
    rule: "ingress-without-tls",
  },
  {
    concept: "an Ingress for every host",
    objects: [ingress({ rules: [{ http: paths() }], tls: [{ secretName: "web" }] })],
    rule: "ingress-catches-all-hosts",
  },
  {
    concept: "an Ingress for all names of a domain",
    objects: [
      ingress({
        rules: [{ host: "*.example.com", http: paths() }],
        tls: [{ hosts: ["*.example.com"], secretName: "web" }],
      }),
    ],
    rule: "ingress-catches-all-hosts",
  },
  {
    concept: "an Ingress with configuration of its own",
    objects: [
      ingress(
        { rules: [{ host: "shop.example.com", http: paths() }] },
        { annotations: { "nginx.ingress.kubernetes.io/configuration-snippet": "lua_need_request_body on;" } },
      ),
    ],
    rule: "ingress-snippet",
  },
  {
    concept: "an Ingress to a port that the Service lacks",
    objects: [service({}), ingress({ rules: [{ host: "shop.example.com", http: paths({ number: 8080 }) }] })],
    rule: "backend-port-unknown",
  },
];

const running: readonly ObjectConcept[] = [
  ...[
    ["extensions/v1beta1", "Deployment"],
    ["apps/v1beta1", "Deployment"],
    ["apps/v1beta2", "StatefulSet"],
  ].map(([apiVersion = "", kind = ""]) => ({
    concept: `${kind} of ${apiVersion}`,
    objects: [{ ...deployment(), apiVersion, kind }],
    rule: "api-version-removed" as const,
  })),
  {
    concept: "a PodDisruptionBudget of a removed version",
    objects: [
      object("policy/v1beta1", "PodDisruptionBudget", {
        spec: { maxUnavailable: 1, selector: { matchLabels: { app: "web" } } },
      }),
    ],
    rule: "api-version-removed",
  },
  {
    concept: "a CronJob of a removed version",
    objects: [
      object("batch/v1beta1", "CronJob", {
        spec: {
          schedule: "0 0 * * *",
          jobTemplate: { spec: { template: template("web", { restartPolicy: "Never" }) } },
        },
      }),
    ],
    rule: "api-version-removed",
  },
  {
    concept: "an Ingress of a removed version",
    objects: [object("extensions/v1beta1", "Ingress", { spec: { backend: { serviceName: "web", servicePort: 80 } } })],
    rule: "api-version-removed",
  },
  {
    concept: "a PodSecurityPolicy",
    objects: [object("policy/v1beta1", "PodSecurityPolicy", { spec: { privileged: true } })],
    rule: "api-version-removed",
  },
  {
    concept: "a selector of other pods",
    objects: [deployment({ template: template("api") })],
    rule: "selector-mismatch",
  },
  {
    concept: "a restart policy that a Deployment can't have",
    objects: [deployment({ template: template("web", { restartPolicy: "Never" }) })],
    rule: "restart-policy-invalid",
  },
  {
    concept: "a Job without a restart policy",
    objects: [object("batch/v1", "Job", { spec: { template: template("web") } })],
    rule: "restart-policy-invalid",
  },
  {
    concept: "a schedule that is none",
    objects: [
      object("batch/v1", "CronJob", {
        spec: {
          schedule: "61 * * * *",
          jobTemplate: { spec: { template: template("web", { restartPolicy: "Never" }) } },
        },
      }),
    ],
    rule: "schedule-invalid",
  },
  {
    concept: "a CronJob that is never started in time",
    objects: [
      object("batch/v1", "CronJob", {
        spec: {
          schedule: "0 0 * * *",
          startingDeadlineSeconds: 5,
          jobTemplate: { spec: { template: template("web", { restartPolicy: "Never" }) } },
        },
      }),
    ],
    rule: "cron-job-never-runs",
  },
  {
    concept: "an autoscaler below its own minimum",
    objects: [
      object("autoscaling/v2", "HorizontalPodAutoscaler", {
        spec: {
          minReplicas: 5,
          maxReplicas: 2,
          scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
        },
      }),
    ],
    rule: "autoscaler-invalid",
  },
  {
    concept: "replicas beside an autoscaler",
    objects: [
      deployment(),
      object("autoscaling/v2", "HorizontalPodAutoscaler", {
        spec: {
          minReplicas: 2,
          maxReplicas: 5,
          scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
        },
      }),
    ],
    rule: "replicas-beside-autoscaler",
  },
  {
    concept: "an autoscaler that divides by a request that is not there",
    objects: [
      deployment(),
      object("autoscaling/v2", "HorizontalPodAutoscaler", {
        spec: {
          maxReplicas: 5,
          scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
          metrics: [
            { type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } } },
          ],
        },
      }),
    ],
    rule: "utilization-without-request",
  },
  {
    concept: "an autoscaler of the wrong kind",
    objects: [
      deployment(),
      object("autoscaling/v2", "HorizontalPodAutoscaler", {
        spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: "apps/v1", kind: "StatefulSet", name: "web" } },
      }),
    ],
    rule: "scale-target-contradicted",
  },
  ...[{ maxUnavailable: 0 }, { maxUnavailable: "0%" }, { minAvailable: "100%" }].map((amount) => ({
    concept: `a budget that allows no eviction: ${JSON.stringify(amount)}`,
    objects: [
      object("policy/v1", "PodDisruptionBudget", { spec: { ...amount, selector: { matchLabels: { app: "web" } } } }),
    ],
    rule: "disruption-budget-blocks-drain" as const,
  })),
  {
    concept: "a budget of as many as there are",
    objects: [
      deployment(),
      object("policy/v1", "PodDisruptionBudget", {
        spec: { minAvailable: 2, selector: { matchLabels: { app: "web" } } },
      }),
    ],
    rule: "disruption-budget-blocks-drain",
  },
  {
    concept: "a budget with two amounts",
    objects: [
      object("policy/v1", "PodDisruptionBudget", {
        spec: { minAvailable: 1, maxUnavailable: 1, selector: { matchLabels: { app: "web" } } },
      }),
    ],
    rule: "disruption-budget-invalid",
  },
  {
    concept: "replicas on one node",
    objects: [deployment()],
    rule: "pods-not-spread",
  },
  { concept: "replicas without a budget", objects: [deployment({ replicas: 3 })], rule: "disruption-budget-missing" },
  {
    concept: "no readiness probe behind a Service",
    objects: [deployment(), service({})],
    rule: "readiness-probe-missing",
  },
  {
    concept: "an update that stops all pods",
    objects: [
      deployment({ strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "100%", maxSurge: 0 } } }),
      service({}),
    ],
    rule: "rollout-stops-all-pods",
  },
  {
    concept: "a naked Pod",
    objects: [object("v1", "Pod", { spec: template("web")["spec"] ?? null })],
    rule: "naked-pod",
  },
  {
    concept: "the namespace default",
    objects: [{ ...deployment(), metadata: { name: "web", namespace: "default" } }],
    rule: "default-namespace-used",
  },
  {
    concept: "a namespace of the cluster",
    objects: [{ ...deployment(), metadata: { name: "web", namespace: "kube-system" } }],
    rule: "system-namespace-used",
  },
  {
    concept: "a StatefulSet with a Service that has an address",
    objects: [
      service({}),
      {
        ...deployment(),
        kind: "StatefulSet",
        spec: { serviceName: "web", selector: { matchLabels: { app: "web" } }, template: template("web") },
      },
    ],
    rule: "stateful-set-service-not-headless",
  },
  {
    concept: "a Service of node agents",
    objects: [
      service({}),
      {
        ...deployment(),
        kind: "DaemonSet",
        spec: { selector: { matchLabels: { app: "web" } }, template: template("web") },
      },
    ],
    rule: "daemonset-service-not-local",
  },
  {
    concept: "traffic between zones",
    objects: [deployment({ replicas: 3 }), service({})],
    rule: "service-crosses-zones",
  },
  {
    concept: "fields of the server",
    objects: [
      {
        ...deployment(),
        metadata: {
          name: "web",
          namespace: "shop",
          uid: "5a3e7c7e-8c0a-4a1b-9e61-0a2f6a4f9d11",
          resourceVersion: "12",
        },
      },
    ],
    rule: "server-fields-committed",
  },
  {
    concept: "one pod behind a Service",
    objects: [deployment({ replicas: 1 }), service({})],
    rule: "single-replica",
    preset: "strict",
  },
  {
    concept: "probes that are the same",
    objects: [
      deployment({
        template: template("web", {
          containers: [
            {
              name: "web",
              image: "registry.example.com/web:1.4",
              ports: [{ containerPort: 8080 }],
              livenessProbe: { httpGet: { port: 8080 } },
              readinessProbe: { httpGet: { port: 8080 } },
            },
          ],
        }),
      }),
    ],
    rule: "probes-identical",
    preset: "strict",
  },
  {
    concept: "a Job that stays",
    objects: [object("batch/v1", "Job", { spec: { template: template("web", { restartPolicy: "Never" }) } })],
    rule: "finished-job-kept",
    preset: "strict",
  },
];

const data: readonly ObjectConcept[] = [
  {
    concept: "a password in a ConfigMap",
    objects: [object("v1", "ConfigMap", { data: { DB_PASSWORD: "hunter2-7Gh2kQ9x" } })],
    rule: "secret-in-config-map",
  },
  {
    concept: "a private key in a ConfigMap",
    objects: [
      object("v1", "ConfigMap", {
        data: {
          "tls.key": `-----BEGIN RSA PRIVATE KEY-----\n${"MIIEowIBAAKCAQEAx7Gh2kQ9".repeat(8)}\n-----END RSA PRIVATE KEY-----\n`,
        },
      }),
    ],
    rule: "secret-in-config-map",
  },
  {
    concept: "a Secret in Git",
    objects: [object("v1", "Secret", { type: "Opaque", data: { password: "aHVudGVyMi03R2gya1E5eA==" } })],
    rule: "secret-committed",
  },
  {
    concept: "a Secret in Git as text",
    objects: [object("v1", "Secret", { stringData: { password: "hunter2-7Gh2kQ9x" } })],
    rule: "secret-committed",
  },
  {
    concept: "a token that never expires",
    objects: [
      {
        apiVersion: "v1",
        kind: "Secret",
        metadata: { name: "web", namespace: "shop", annotations: { "kubernetes.io/service-account.name": "web" } },
        type: "kubernetes.io/service-account-token",
      },
    ],
    rule: "token-never-expires",
  },
  {
    concept: "a Secret that is not base64",
    objects: [object("v1", "Secret", { data: { password: "no code at all" } })],
    rule: "data-invalid",
  },
  {
    concept: "a key that the ConfigMap lacks",
    objects: [
      object("v1", "ConfigMap", { data: { mode: "a" } }),
      deployment({
        template: template("web", {
          containers: [
            {
              name: "web",
              image: "registry.example.com/web:1.4",
              env: [{ name: "MODE", valueFrom: { configMapKeyRef: { name: "web", key: "mod" } } }],
            },
          ],
        }),
      }),
    ],
    rule: "config-key-missing",
  },
  {
    concept: "a label that is none",
    objects: [
      {
        ...object("v1", "ConfigMap", { data: {} }),
        metadata: { name: "web", namespace: "shop", labels: { app: "not a label" } },
      },
    ],
    rule: "label-invalid",
  },
  {
    concept: "a name that is none",
    objects: [{ ...object("v1", "ConfigMap", { data: {} }), metadata: { name: "Web_1", namespace: "shop" } }],
    rule: "name-invalid",
  },
];

/** What RBAC good practices, CIS 5, the official recommendations and other linters find in objects. */
export const objectConcepts: readonly ObjectConcept[] = [...bindings, ...storage, ...network, ...running, ...data];
