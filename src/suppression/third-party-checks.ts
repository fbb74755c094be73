import type { RuleId } from "../core/rule-ids.ts";

/** A tool for whose checks people have written suppressions. */
export type ThirdPartyTool = "buildkit" | "checkov" | "hadolint" | "kube-linter" | "kube-score" | "polaris" | "trivy";

/** A check of another tool and the rule that means the same. */
export interface ThirdPartyCheck {
  readonly tool: ThirdPartyTool;
  /** Its id, and other names it goes by. */
  readonly names: readonly [id: string, ...others: string[]];
  readonly rule: RuleId;
  /** The instruction that the rule's finding must stand at, where it can stand at others, which the check is not about. */
  readonly at?: "FROM" | "USER";
  /** What the last step of the finding's path must start with, where the check is not about the others. */
  readonly step?: string;
  /** What the check looks at: its source, at the version that was read. */
  readonly source: string;
}

const checkov = "https://github.com/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/checkov";
const hadolint = "https://github.com/hadolint/hadolint/blob/8f936c5e975d3663b3cce4ac5b3baa3db26b8516/src/Hadolint/Rule";
const kubeLinter =
  "https://github.com/stackrox/kube-linter/blob/35de568d49825fe0278d25d7fca5aa2467f9dd00/pkg/builtinchecks/yamls";
const kubeScore = "https://github.com/zegl/kube-score/blob/06dedc9ccce58bff50a4f42a3ce0633dc72b0dfa/score";
const polaris =
  "https://github.com/FairwindsOps/polaris/blob/c0e23a233b2087272a7f524f1b922f4e3f2f9689/pkg/config/checks";
const trivy = "https://github.com/aquasecurity/trivy-checks/blob/80e5382269707262f35cf893bdc0805cb72217e9/checks";

/**
 * The checks that a suppression is honoured for: those that ask what a rule asks. One that asks for more, for less or
 * for something near it is none of them, since its suppression may have been written for just the difference. None of
 * BuildKit's checks asks what a rule asks.
 */
export const thirdPartyChecks: readonly ThirdPartyCheck[] = [
  {
    tool: "checkov",
    names: ["CKV_DOCKER_3"],
    rule: "image-runs-as-root",
    at: "FROM",
    source: `${checkov}/dockerfile/checks/UserExists.py`,
  },
  {
    tool: "checkov",
    names: ["CKV_DOCKER_8"],
    rule: "image-runs-as-root",
    at: "USER",
    source: `${checkov}/dockerfile/checks/RootUser.py`,
  },
  {
    tool: "checkov",
    names: ["CKV_DOCKER_8"],
    rule: "root-user-restored",
    source: `${checkov}/dockerfile/checks/RootUser.py`,
  },
  {
    tool: "checkov",
    names: ["CKV2_DOCKER_1"],
    rule: "sudo-used",
    step: "sudo",
    source: `${checkov}/dockerfile/checks/graph_checks/RunUsingSudo.yaml`,
  },
  {
    tool: "checkov",
    names: ["CKV_K8S_20"],
    rule: "privilege-escalation-allowed",
    source: `${checkov}/kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py`,
  },
  {
    tool: "checkov",
    names: ["CKV_K8S_23"],
    rule: "container-runs-as-root",
    source: `${checkov}/kubernetes/checks/resource/k8s/RootContainers.py`,
  },
  {
    tool: "checkov",
    names: ["CKV_K8S_9"],
    rule: "healthcheck-without-probe",
    source: `${checkov}/kubernetes/checks/resource/k8s/ReadinessProbe.py`,
  },
  { tool: "hadolint", names: ["DL3002"], rule: "image-runs-as-root", at: "USER", source: `${hadolint}/DL3002.hs` },
  { tool: "hadolint", names: ["DL3002"], rule: "root-user-restored", source: `${hadolint}/DL3002.hs` },
  { tool: "hadolint", names: ["DL3004"], rule: "sudo-used", step: "sudo", source: `${hadolint}/DL3004.hs` },
  {
    tool: "kube-linter",
    names: ["no-readiness-probe"],
    rule: "healthcheck-without-probe",
    source: `${kubeLinter}/no-readiness-probe.yaml`,
  },
  {
    tool: "kube-linter",
    names: ["privilege-escalation-container"],
    rule: "privilege-escalation-allowed",
    source: `${kubeLinter}/privilege-escalation.yaml`,
  },
  {
    tool: "kube-linter",
    names: ["run-as-non-root"],
    rule: "container-runs-as-root",
    source: `${kubeLinter}/run-as-non-root.yaml`,
  },
  {
    tool: "kube-score",
    names: ["pod-topology-spread-constraints"],
    rule: "topology-spread-invalid",
    step: "labelSelector",
    source: `${kubeScore}/podtopologyspreadconstraints/podtopologyspreadconstraints.go`,
  },
  {
    tool: "polaris",
    names: ["privilegeEscalationAllowed"],
    rule: "privilege-escalation-allowed",
    source: `${polaris}/privilegeEscalationAllowed.yaml`,
  },
  {
    tool: "polaris",
    names: ["readinessProbeMissing"],
    rule: "healthcheck-without-probe",
    source: `${polaris}/readinessProbeMissing.yaml`,
  },
  {
    tool: "polaris",
    names: ["runAsRootAllowed"],
    rule: "container-runs-as-root",
    source: `${polaris}/runAsRootAllowed.yaml`,
  },
  {
    tool: "polaris",
    names: ["topologySpreadConstraint"],
    rule: "pods-not-spread",
    source: `${polaris}/topologySpreadConstraint.yaml`,
  },
  {
    tool: "trivy",
    names: ["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc", "kubernetes-no-self-privesc"],
    rule: "privilege-escalation-allowed",
    source: `${trivy}/kubernetes/can_elevate_its_own_privileges.rego`,
  },
  {
    tool: "trivy",
    names: ["KSV-0012", "AVD-KSV-0012", "KSV012", "no-root", "kubernetes-no-root"],
    rule: "container-runs-as-root",
    source: `${trivy}/kubernetes/runs_as_root.rego`,
  },
  {
    tool: "trivy",
    names: ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
    rule: "image-runs-as-root",
    source: `${trivy}/docker/root_user.rego`,
  },
  {
    tool: "trivy",
    names: ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
    rule: "root-user-restored",
    source: `${trivy}/docker/root_user.rego`,
  },
  {
    tool: "trivy",
    names: ["DS-0010", "AVD-DS-0010", "DS010", "no-sudo-run", "docker-no-sudo-run"],
    rule: "sudo-used",
    step: "sudo",
    source: `${trivy}/docker/run_using_sudo.rego`,
  },
];
