import type { JsonObject } from "../../../src/core/json.ts";
import type { Preset } from "../../../src/core/preset.ts";
import type { RuleId } from "../../../src/core/rule-catalogue.ts";

/** What is wrong with a pod or its container, and who finds it. */
export interface PodConcept {
  readonly concept: string;
  /** Fields of the pod's spec that replace those of a pod without faults. */
  readonly pod?: JsonObject;
  /** Fields of its container that do so. */
  readonly container?: JsonObject;
  /** Annotations of the pod. */
  readonly annotations?: JsonObject;
  readonly rule: RuleId;
  /** The smallest preset that tells it, where that is not `recommended`. */
  readonly preset?: Preset;
  /** Kinds of workloads for which it is no fault. */
  readonly except?: readonly string[];
}

const hostPath = (path: string, type?: string): Pick<PodConcept, "pod" | "container"> => ({
  pod: { volumes: [{ name: "host", hostPath: { path, ...(type === undefined ? {} : { type }) } }] },
  container: { volumeMounts: [{ name: "host", mountPath: "/host" }] },
});
const context = (securityContext: JsonObject): Pick<PodConcept, "container"> => ({
  container: { securityContext: { ...hardened, ...securityContext } },
});
const podContext = (securityContext: JsonObject): Pick<PodConcept, "pod"> => ({
  pod: { securityContext: { ...hardenedPod, ...securityContext } },
});

/** What a container sets to have no more rights than it needs. */
export const hardened: JsonObject = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
};
/** What its pod sets. */
export const hardenedPod: JsonObject = {
  runAsNonRoot: true,
  runAsUser: 10001,
  runAsGroup: 10001,
  seccompProfile: { type: "RuntimeDefault" },
};

const ended = ["Job", "CronJob"];

/** What the Pod Security Standards, CIS 5.2, the official recommendations and other linters find in pods. */
export const podConcepts: readonly PodConcept[] = [
  {
    concept: "privileged",
    ...context({ privileged: true, allowPrivilegeEscalation: true }),
    rule: "container-privileged",
  },
  { concept: "hostNetwork", pod: { hostNetwork: true }, rule: "host-namespace-shared" },
  { concept: "hostPID", pod: { hostPID: true }, rule: "host-namespace-shared" },
  { concept: "hostIPC", pod: { hostIPC: true }, rule: "host-namespace-shared" },
  {
    concept: "a port of the node",
    container: { ports: [{ containerPort: 8080, hostPort: 8080 }] },
    rule: "host-port-used",
  },
  ...["/", "/etc", "/etc/kubernetes", "/proc", "/sys", "/boot", "/root", "/var", "/usr", "/dev", "/lib"].map(
    (path) => ({ concept: `the node's ${path}`, ...hostPath(path), rule: "host-path-mounted" as const }),
  ),
  ...["/data", "/var/log", "/mnt/data", "/tmp/data", "/opt/app", "/home"].map((path) => ({
    concept: `the node's ${path}`,
    ...hostPath(path),
    rule: "host-path-mounted" as const,
    // Node agents are there to handle files of their nodes.
    except: ["DaemonSet"],
  })),
  ...[
    "/var/run/docker.sock",
    "/run/docker.sock",
    "/run/containerd/containerd.sock",
    "/var/run/crio/crio.sock",
    "/run/podman/podman.sock",
    "/var/run/cri-dockerd.sock",
  ].map((path) => ({
    concept: `the socket ${path}`,
    ...hostPath(path, "Socket"),
    rule: "runtime-socket-mounted" as const,
  })),
  ...["SYS_ADMIN", "NET_ADMIN", "ALL", "SYS_PTRACE", "SYS_MODULE", "NET_RAW", "BPF", "DAC_READ_SEARCH"].map((name) => ({
    concept: `the added capability ${name}`,
    ...context({ capabilities: { drop: ["ALL"], add: [name] }, allowPrivilegeEscalation: true }),
    rule: "capabilities-added" as const,
  })),
  {
    concept: "a capability with CAP_",
    ...context({ capabilities: { drop: ["ALL"], add: ["CAP_NET_BIND_SERVICE"] } }),
    rule: "capability-name-invalid",
  },
  {
    concept: "privilege escalation, said",
    ...context({ allowPrivilegeEscalation: true }),
    rule: "privilege-escalation-allowed",
  },
  {
    concept: "privilege escalation, by default",
    container: { securityContext: { capabilities: { drop: ["ALL"] } } },
    rule: "privilege-escalation-allowed",
  },
  {
    concept: "user 0 of the pod",
    ...podContext({ runAsUser: 0, runAsNonRoot: false }),
    rule: "container-runs-as-root",
  },
  {
    concept: "user 0 of a container",
    ...context({ runAsUser: 0, runAsNonRoot: false }),
    rule: "container-runs-as-root",
  },
  {
    concept: "runAsNonRoot: false",
    ...podContext({ runAsNonRoot: false, runAsUser: null }),
    rule: "container-runs-as-root",
  },
  {
    concept: "no user",
    pod: { securityContext: { seccompProfile: { type: "RuntimeDefault" } } },
    rule: "container-runs-as-root",
  },
  { concept: "user 0 with runAsNonRoot", ...podContext({ runAsUser: 0 }), rule: "non-root-contradiction" },
  { concept: "group 0", ...podContext({ runAsGroup: 0 }), rule: "root-group" },
  { concept: "group 0 of volumes", ...podContext({ fsGroup: 0 }), rule: "root-group" },
  { concept: "group 0 as a further one", ...podContext({ supplementalGroups: [0] }), rule: "root-group" },
  { concept: "seccomp off", ...podContext({ seccompProfile: { type: "Unconfined" } }), rule: "seccomp-unconfined" },
  {
    concept: "seccomp off in a container",
    ...context({ seccompProfile: { type: "Unconfined" } }),
    rule: "seccomp-unconfined",
  },
  { concept: "AppArmor off", ...context({ appArmorProfile: { type: "Unconfined" } }), rule: "apparmor-unconfined" },
  {
    concept: "AppArmor off by the annotation",
    annotations: { "container.apparmor.security.beta.kubernetes.io/web": "unconfined" },
    rule: "apparmor-unconfined",
  },
  {
    concept: "seccomp by the annotation",
    annotations: { "seccomp.security.alpha.kubernetes.io/pod": "runtime/default" },
    rule: "annotation-without-effect",
  },
  { concept: "an SELinux type", ...podContext({ seLinuxOptions: { type: "spc_t" } }), rule: "selinux-options-set" },
  { concept: "an SELinux user", ...podContext({ seLinuxOptions: { user: "system_u" } }), rule: "selinux-options-set" },
  {
    concept: "an unmasked /proc",
    pod: { hostUsers: false },
    ...context({ procMount: "Unmasked" }),
    rule: "proc-mount-unmasked",
  },
  {
    concept: "an unsafe sysctl",
    ...podContext({ sysctls: [{ name: "kernel.msgmax", value: "65536" }] }),
    rule: "unsafe-sysctl",
  },
  {
    concept: "a sysctl of the network",
    ...podContext({ sysctls: [{ name: "net.core.somaxconn", value: "1024" }] }),
    rule: "unsafe-sysctl",
  },
  {
    concept: "a Windows host process",
    pod: {
      os: { name: "windows" },
      hostNetwork: true,
      securityContext: { windowsOptions: { hostProcess: true, runAsUserName: "NT AUTHORITY\\SYSTEM" } },
    },
    container: { securityContext: {} },
    rule: "host-process-container",
  },
  {
    concept: "a probe of another host",
    container: { livenessProbe: { httpGet: { host: "example.com", port: 8080 } } },
    rule: "probe-host-set",
    except: ended,
  },
  { concept: "the tag latest", container: { image: "registry.example.com/web:latest" }, rule: "image-tag-floating" },
  { concept: "no tag", container: { image: "registry.example.com/web" }, rule: "image-tag-floating" },
  { concept: "no tag of a public image", container: { image: "nginx" }, rule: "image-tag-floating" },
  { concept: "a frozen registry", container: { image: "k8s.gcr.io/pause:3.9" }, rule: "image-registry-frozen" },
  { concept: "no requests or limits", container: { resources: {} }, rule: "resources-missing" },
  {
    concept: "requests only",
    container: { resources: { requests: { cpu: "1", memory: "1Gi" } } },
    rule: "resources-missing",
    except: ended,
  },
  {
    concept: "no memory limit",
    container: { resources: { requests: { cpu: "1", memory: "1Gi" }, limits: { cpu: "1" } } },
    rule: "resources-missing",
    // What ends is limited by its request.
    except: ended,
  },
  {
    concept: "no CPU request",
    container: { resources: { requests: { memory: "1Gi" }, limits: { memory: "1Gi" } } },
    rule: "resources-missing",
  },
  {
    concept: "a request above the limit",
    container: { resources: { requests: { cpu: "2", memory: "1Gi" }, limits: { cpu: "1", memory: "1Gi" } } },
    rule: "request-above-limit",
  },
  {
    concept: "memory in thousandths of a byte",
    container: { resources: { requests: { cpu: "1", memory: "400m" }, limits: { memory: "400m" } } },
    rule: "resource-unit-wrong",
  },
  {
    concept: "a password in the environment",
    container: { env: [{ name: "DB_PASSWORD", value: "hunter2-7Gh2kQ9x" }] },
    rule: "secret-in-plain-text",
  },
  {
    concept: "a key of AWS in the environment",
    container: {
      env: [
        { name: "AWS_ACCESS_KEY_ID", value: "AKIAIOSFODNN7A2B3C4D" },
        { name: "AWS_SECRET_ACCESS_KEY", value: "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" },
      ],
    },
    rule: "secret-in-plain-text",
  },
  {
    concept: "a password in arguments",
    container: { args: ["--password=hunter2-7Gh2kQ9x"] },
    rule: "secret-in-plain-text",
  },
  {
    concept: "a variable set twice",
    container: {
      env: [
        { name: "MODE", value: "a" },
        { name: "MODE", value: "b" },
      ],
    },
    rule: "duplicate-environment-variable",
  },
  { concept: "the deprecated serviceAccount", pod: { serviceAccount: "web" }, rule: "service-account-alias" },
  {
    concept: "volume types that no kubelet mounts",
    pod: { volumes: [{ name: "code", gitRepo: { repository: "https://example.com/x.git" } }] },
    rule: "volume-type-removed",
  },
  {
    concept: "a volume that is not there",
    container: { volumeMounts: [{ name: "data", mountPath: "/data" }] },
    rule: "pod-invalid",
  },
  {
    concept: "a probe on an undeclared port",
    container: { livenessProbe: { httpGet: { port: "metrics" } } },
    rule: "probe-port-unknown",
    except: ended,
  },
  {
    concept: "a probe of two kinds",
    container: { livenessProbe: { httpGet: { port: 8080 }, exec: { command: ["true"] } } },
    rule: "probe-invalid",
  },
  {
    concept: "a field that is not there",
    container: { imagePullPolcy: "Always" },
    rule: "object-invalid",
  },
  {
    concept: "deprecated labels of nodes",
    pod: { nodeSelector: { "beta.kubernetes.io/os": "linux" } },
    rule: "label-deprecated",
  },
  {
    concept: "a named reference to nothing",
    container: { env: [{ name: "URL", value: "http://$(HOST)" }] },
    rule: "environment-variable-undefined",
  },
  {
    concept: "no seccomp profile",
    pod: { securityContext: { runAsNonRoot: true, runAsUser: 10001 } },
    rule: "seccomp-profile-missing",
  },
  {
    concept: "capabilities that are not dropped",
    container: { securityContext: { allowPrivilegeEscalation: false } },
    rule: "capabilities-not-dropped",
  },
  {
    concept: "one capability dropped",
    ...context({ capabilities: { drop: ["NET_RAW"] } }),
    rule: "capabilities-not-dropped",
  },
  {
    concept: "storage of its own",
    pod: { volumes: [{ name: "data", nfs: { server: "files.example.com", path: "/" } }] },
    rule: "volume-type-restricted",
  },
  {
    concept: "a root file system that can be written to",
    container: { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } } },
    rule: "root-filesystem-writable",
    preset: "strict",
  },
  {
    concept: "a token of the API that is not used",
    pod: { automountServiceAccountToken: null },
    rule: "service-account-token-mounted",
    preset: "strict",
  },
  {
    concept: "a token of an account that has no rights",
    pod: { automountServiceAccountToken: null, serviceAccountName: "web" },
    rule: "service-account-token-mounted",
    preset: "all",
  },
  { concept: "no NetworkPolicy that selects it", rule: "pods-not-isolated", preset: "strict" },
  { concept: "a tag without a digest", rule: "image-digest-missing", preset: "strict" },
  {
    concept: "a Secret in a variable",
    container: { env: [{ name: "DB_PASSWORD", valueFrom: { secretKeyRef: { name: "db", key: "password" } } }] },
    rule: "secret-in-environment",
    preset: "all",
  },
  {
    concept: "a whole Secret as variables",
    container: { envFrom: [{ secretRef: { name: "db" } }] },
    rule: "secret-in-environment",
    preset: "all",
  },
  {
    concept: "addresses of hosts of its own",
    pod: { hostAliases: [{ ip: "192.0.2.10", hostnames: ["db.example.com"] }] },
    rule: "host-aliases-set",
    preset: "all",
  },
  {
    concept: "a token of the API, asked for",
    pod: { automountServiceAccountToken: true },
    rule: "service-account-token-mounted",
  },
  {
    concept: "no CPU limit",
    container: { resources: { requests: { cpu: "1", memory: "1Gi" }, limits: { memory: "1Gi" } } },
    rule: "cpu-limit-missing",
    preset: "strict",
    except: ended,
  },
  {
    concept: "no limit of the node's disk",
    pod: { volumes: [{ name: "cache", emptyDir: {} }] },
    container: { volumeMounts: [{ name: "cache", mountPath: "/cache" }] },
    rule: "ephemeral-storage-unlimited",
    preset: "strict",
  },
  { concept: "no liveness probe", rule: "liveness-probe-missing", preset: "strict", except: ["Pod", ...ended] },
  { concept: "no priority class", rule: "priority-class-missing", preset: "all" },
  { concept: "the users of its node", rule: "user-namespace-missing", preset: "all" },
];
