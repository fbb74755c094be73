import type { VersionRange } from "../../../core/settings.ts";

/**
 * The minor versions from which kubelets accept a sysctl without special configuration, and from which the baseline
 * standard allows it (kubernetes/pod-security-admission, policy/check_sysctls.go).
 */
const safeSince: ReadonlyMap<string, number> = new Map([
  ["kernel.shm_rmid_forced", 0],
  ["net.ipv4.ip_local_port_range", 0],
  ["net.ipv4.ip_unprivileged_port_start", 0],
  ["net.ipv4.tcp_syncookies", 0],
  ["net.ipv4.ping_group_range", 0],
  ["net.ipv4.ip_local_reserved_ports", 27],
  ["net.ipv4.tcp_keepalive_time", 29],
  ["net.ipv4.tcp_fin_timeout", 29],
  ["net.ipv4.tcp_keepalive_intvl", 29],
  ["net.ipv4.tcp_keepalive_probes", 29],
  ["net.ipv4.tcp_rmem", 32],
  ["net.ipv4.tcp_wmem", 32],
  ["net.ipv4.tcp_slow_start_after_idle", 37],
  ["net.ipv4.tcp_notsent_lowat", 37],
]);

/**
 * The minor version from which a sysctl is safe; null if no version considers it safe. The name may have slashes
 * instead of dots.
 */
export function sysctlSafeSince(name: string): number | null {
  return safeSince.get(name.replaceAll("/", ".")) ?? null;
}

/** Whether every version of the range considers a sysctl safe. */
export function isSafeSysctl(name: string, { from }: VersionRange): boolean {
  const since = sysctlSafeSince(name);
  return since !== null && since <= from.minor;
}
