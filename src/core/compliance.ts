import type { RuleId } from "./rule-catalogue.ts";

/** A standard whose controls some rules check, by the name that options use. */
export type ComplianceStandard = (typeof standardNames)[number];

/** The names of the standards. `pss-restricted` includes everything in `pss-baseline`. */
export const standardNames = ["pss-baseline", "pss-restricted", "nsa", "cis"] as const;

/** What people read for each standard. Titles have the version, since numbers and headings differ between versions. */
export const standards: Readonly<Record<ComplianceStandard, { readonly title: string; readonly source: string }>> = {
  "pss-baseline": {
    title: "Pod Security Standards: Baseline",
    source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  },
  "pss-restricted": {
    title: "Pod Security Standards: Restricted",
    source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  },
  nsa: {
    title: "NSA and CISA Kubernetes Hardening Guide 1.2",
    source:
      "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
  },
  cis: {
    title: "CIS Kubernetes Benchmark 1.11",
    source: "https://www.cisecurity.org/benchmark/kubernetes",
  },
};

type Controls = Readonly<Partial<Record<ComplianceStandard, readonly [string, ...string[]]>>>;

/**
 * The controls that each rule checks, at least in part: the names of Pod Security's controls, the headings of the NSA
 * and CISA guide, the numbers of CIS. A control is listed only if the rule asks for what the control asks for.
 */
export const compliance: Readonly<Partial<Record<RuleId, Controls>>> = {
  "apparmor-unconfined": { "pss-baseline": ["AppArmor"], nsa: ["Pod security enforcement"] },
  "binding-to-broad-role": { nsa: ["Role-based access control"] },
  "binding-to-cluster-admin": { nsa: ["Role-based access control"], cis: ["5.1.1"] },
  "binding-to-default-account": { cis: ["5.1.5"] },
  "binding-to-everyone": { nsa: ["Role-based access control"] },
  "binding-to-system-masters": { cis: ["5.1.7"] },
  "capabilities-added": { "pss-baseline": ["Capabilities"], nsa: ["Pod security enforcement"], cis: ["5.2.9"] },
  "capabilities-not-dropped": {
    "pss-restricted": ["Capabilities"],
    nsa: ["Pod security enforcement"],
    cis: ["5.2.10"],
  },
  "container-privileged": {
    "pss-baseline": ["Privileged Containers"],
    nsa: ["Pod security enforcement"],
    cis: ["5.2.2"],
  },
  "container-runs-as-root": { "pss-restricted": ["Running as Non-root"], nsa: ["Non-root containers"], cis: ["5.2.7"] },
  "host-namespace-shared": {
    "pss-baseline": ["Host Namespaces"],
    nsa: ["Pod security enforcement"],
    cis: ["5.2.3", "5.2.4", "5.2.5"],
  },
  "host-path-mounted": { "pss-baseline": ["HostPath Volumes"], nsa: ["Pod security enforcement"], cis: ["5.2.12"] },
  "host-port-used": { "pss-baseline": ["Host Ports"], cis: ["5.2.13"] },
  "host-process-container": { "pss-baseline": ["HostProcess"], nsa: ["Pod security enforcement"], cis: ["5.2.11"] },
  "image-runs-as-root": { nsa: ["Non-root containers"] },
  "namespace-without-default-deny": { nsa: ["Network policies"], cis: ["5.3.2"] },
  "namespace-without-pod-security": { nsa: ["Pod security enforcement"], cis: ["5.2.1"] },
  "network-policy-allows-all": { nsa: ["Network policies"] },
  "pods-not-isolated": { nsa: ["Network policies"], cis: ["5.3.2"] },
  "privilege-escalation-allowed": {
    "pss-restricted": ["Privilege Escalation"],
    nsa: ["Pod security enforcement"],
    cis: ["5.2.6"],
  },
  "probe-host-set": { "pss-baseline": ["Host Probes / Lifecycle Hooks"] },
  "proc-mount-unmasked": { "pss-baseline": ["/proc Mount Type"] },
  "rbac-approves-certificates": { cis: ["5.1.11"] },
  "rbac-changes-roles": { nsa: ["Role-based access control"] },
  "rbac-changes-webhooks": { cis: ["5.1.12"] },
  "rbac-creates-volumes": { cis: ["5.1.9"] },
  "rbac-creates-workloads": { nsa: ["Role-based access control"], cis: ["5.1.4"] },
  "rbac-escalation-verbs": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
  "rbac-exec-into-pods": { nsa: ["Role-based access control"] },
  "rbac-impersonates": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
  "rbac-issues-tokens": { cis: ["5.1.13"] },
  "rbac-node-proxy": { cis: ["5.1.10"] },
  "rbac-reads-secrets": { nsa: ["Role-based access control"], cis: ["5.1.2"] },
  "rbac-wildcard": { nsa: ["Role-based access control"], cis: ["5.1.3"] },
  "root-filesystem-writable": { nsa: ["Immutable container file systems"] },
  "root-group": { nsa: ["Pod security enforcement"] },
  "root-user-restored": { nsa: ["Non-root containers"] },
  "runtime-socket-mounted": {
    "pss-baseline": ["HostPath Volumes"],
    nsa: ["Pod security enforcement"],
    cis: ["5.2.12"],
  },
  "seccomp-profile-missing": { "pss-restricted": ["Seccomp"], nsa: ["Pod security enforcement"] },
  "seccomp-unconfined": { "pss-baseline": ["Seccomp"], nsa: ["Pod security enforcement"] },
  "secret-committed": { nsa: ["Secrets"] },
  "secret-in-config-map": { nsa: ["Secrets"] },
  "secret-in-environment": { cis: ["5.4.1"] },
  "secret-in-plain-text": { nsa: ["Secrets"] },
  "selinux-options-set": { "pss-baseline": ["SELinux"], nsa: ["Pod security enforcement"] },
  "service-account-token-mounted": { nsa: ["Protecting Pod service account tokens"], cis: ["5.1.6"] },
  "system-namespace-used": { nsa: ["Namespaces"] },
  "unsafe-sysctl": { "pss-baseline": ["Sysctls"] },
  "volume-type-restricted": { "pss-restricted": ["Volume Types"] },
};

/** The controls that a rule checks, by standard; empty for most rules. */
export function controlsOf(
  rule: string,
): readonly (readonly [standard: ComplianceStandard, controls: readonly string[]])[] {
  const own = Object.hasOwn(compliance, rule) ? compliance[rule as RuleId] : undefined;
  return standardNames.flatMap((name) => (own?.[name] === undefined ? [] : [[name, own[name]] as const]));
}

/** The standards that a rule counts towards. Whatever Baseline asks for, Restricted asks for too. */
export function standardsOf(rule: string): readonly ComplianceStandard[] {
  const own = controlsOf(rule).map(([standard]) => standard);
  return standardNames.filter((name) => {
    return own.includes(name) || (name === "pss-restricted" && own.includes("pss-baseline"));
  });
}
