import { isObject, type Json, type JsonObject, valueAt } from "../../src/core/json.ts";

/*
 * The Pod Security Standards of Kubernetes 1.37 for Linux pods, written down once more and on their own after
 * kubernetes/pod-security-admission, policy/check_*.go. Each function says what a pod's spec violates.
 */

const baselineCapabilities =
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT";
const safeSysctls =
  "kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range " +
  "net.ipv4.ip_unprivileged_port_start net.ipv4.ip_local_reserved_ports net.ipv4.tcp_keepalive_time " +
  "net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes net.ipv4.tcp_rmem " +
  "net.ipv4.tcp_wmem net.ipv4.tcp_slow_start_after_idle net.ipv4.tcp_notsent_lowat";
const restrictedVolumes =
  "configMap csi downwardAPI emptyDir ephemeral image persistentVolumeClaim projected secret name";
const containerTypes = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

/** What the level baseline forbids in the spec of a pod. */
export function baselineViolations(spec: JsonObject): readonly string[] {
  const containers = containersOf(spec);
  const contexts = [spec, ...containers].map((each) => each["securityContext"] ?? {});
  const found: string[] = [];
  const forbid = (name: string, isForbidden: boolean): void => {
    if (isForbidden) found.push(name);
  };
  for (const key of ["hostNetwork", "hostPID", "hostIPC"]) forbid(key, spec[key] === true);
  for (const volume of listAt(spec, "volumes")) forbid("hostPath", isObject(volume) && "hostPath" in volume);
  for (const sysctl of listAt(spec, "securityContext", "sysctls")) {
    forbid("sysctls", !isOneOf(safeSysctls.split(" "), valueAt(sysctl, ["name"])));
  }
  for (const context of contexts) {
    forbid("seccomp", valueAt(context, ["seccompProfile", "type"]) === "Unconfined");
    forbid("apparmor", valueAt(context, ["appArmorProfile", "type"]) === "Unconfined");
    const options = valueAt(context, ["seLinuxOptions"]) ?? {};
    forbid("selinux type", !isOneOf(containerTypes, valueAt(options, ["type"]) ?? ""));
    forbid(
      "selinux user",
      ["user", "role"].some((key) => (valueAt(options, [key]) ?? "") !== ""),
    );
  }
  for (const container of containers) {
    const context = container["securityContext"] ?? {};
    forbid("privileged", valueAt(context, ["privileged"]) === true);
    forbid("procMount", (valueAt(context, ["procMount"]) ?? "Default") !== "Default" && spec["hostUsers"] !== false);
    for (const name of listAt(context, "capabilities", "add")) {
      forbid("capabilities", !isOneOf(baselineCapabilities.split(" "), name));
    }
    for (const port of listAt(container, "ports")) forbid("hostPort", (valueAt(port, ["hostPort"]) ?? 0) !== 0);
    for (const probe of ["livenessProbe", "readinessProbe", "startupProbe"]) {
      for (const action of ["httpGet", "tcpSocket"]) {
        forbid("probe host", (valueAt(container, [probe, action, "host"]) ?? "") !== "");
      }
    }
  }
  return found;
}

/** What the level restricted forbids in the spec of a pod, which is all that baseline forbids, and more. */
export function restrictedViolations(spec: JsonObject): readonly string[] {
  const found = [...baselineViolations(spec)];
  const forbid = (name: string, isForbidden: boolean): void => {
    if (isForbidden) found.push(name);
  };
  for (const volume of listAt(spec, "volumes")) {
    const types = isObject(volume) ? Object.keys(volume) : [];
    forbid(
      "volumes",
      types.some((type) => !restrictedVolumes.split(" ").includes(type)),
    );
  }
  const pod = spec["securityContext"] ?? {};
  const inUserNamespace = spec["hostUsers"] === false;
  forbid("runAsUser", !inUserNamespace && valueAt(pod, ["runAsUser"]) === 0);
  for (const { securityContext = {} } of containersOf(spec)) {
    const own = (...path: string[]): Json | undefined => valueAt(securityContext, path);
    forbid("allowPrivilegeEscalation", own("allowPrivilegeEscalation") !== false);
    forbid("runAsNonRoot", !inUserNamespace && (own("runAsNonRoot") ?? valueAt(pod, ["runAsNonRoot"])) !== true);
    forbid("runAsUser", !inUserNamespace && own("runAsUser") === 0);
    const profile = own("seccompProfile", "type") ?? valueAt(pod, ["seccompProfile", "type"]);
    forbid("seccomp", profile !== "RuntimeDefault" && profile !== "Localhost");
    forbid("drop", !listAt(securityContext, "capabilities", "drop").includes("ALL"));
    forbid(
      "add",
      listAt(securityContext, "capabilities", "add").some((name) => name !== "NET_BIND_SERVICE"),
    );
  }
  return found;
}

function isOneOf(texts: readonly string[], value: Json | undefined): boolean {
  return typeof value === "string" && texts.includes(value);
}

function containersOf(spec: JsonObject): readonly JsonObject[] {
  return [...listAt(spec, "initContainers"), ...listAt(spec, "containers")].filter(isObject);
}

function listAt(value: Json | undefined, ...path: string[]): readonly Json[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
