import type { Equivalent } from "../../core/rule.ts";

/** What narrows an equivalent to some of a rule's findings. */
type Only = Pick<Equivalent, "at" | "step" | "alone">;

const github = "https://github.com";
const sources = {
  checkov: `${github}/bridgecrewio/checkov/blob/03d5fdad8d6154b1565799a7b1fb8070c158866f/checkov`,
  hadolint: `${github}/hadolint/hadolint/blob/8f936c5e975d3663b3cce4ac5b3baa3db26b8516/src/Hadolint/Rule`,
  kics: `${github}/Checkmarx/kics/blob`,
  kubeLinter: `${github}/stackrox/kube-linter/blob/35de568d49825fe0278d25d7fca5aa2467f9dd00/pkg/builtinchecks/yamls`,
  kubeScore: `${github}/zegl/kube-score/blob/06dedc9ccce58bff50a4f42a3ce0633dc72b0dfa/score`,
  kubescape: `${github}/kubescape/regolibrary/blob/ce7ef32aef7a7d272016c3f0d1105c60d6b266fb/rules`,
  polaris: `${github}/FairwindsOps/polaris/blob/c0e23a233b2087272a7f524f1b922f4e3f2f9689/pkg/config/checks`,
  trivy: `${github}/aquasecurity/trivy-checks/blob/80e5382269707262f35cf893bdc0805cb72217e9/checks`,
};

/** A check of Checkov; `file` is relative to its package. */
export function checkov(id: string, file: string, only: Only = {}): Equivalent {
  return { tool: "checkov", names: [id], ...only, source: `${sources.checkov}/${file}` };
}

/** A rule of hadolint. */
export function hadolint(id: string, only: Only = {}): Equivalent {
  return { tool: "hadolint", names: [id], ...only, source: `${sources.hadolint}/${id}.hs` };
}

/** A query of KICS by its id; `folder` is relative to its queries, and `commit` is the one that was read. */
export function kics(id: string, folder: string, commit: string, only: Only = {}): Equivalent {
  return {
    tool: "kics",
    names: [id],
    ...only,
    source: `${sources.kics}/${commit}/assets/queries/${folder}/query.rego`,
  };
}

/** A built-in check of kube-linter; `file` is only given if it is not named after the check. */
export function kubeLinter(id: string, file: string = id, only: Only = {}): Equivalent {
  return { tool: "kube-linter", names: [id], ...only, source: `${sources.kubeLinter}/${file}.yaml` };
}

/** A check of kube-score; `file` is relative to its checks. */
export function kubeScore(id: string, file: string, only: Only = {}): Equivalent {
  return { tool: "kube-score", names: [id], ...only, source: `${sources.kubeScore}/${file}` };
}

/** A control of Kubescape; `rule` is the folder of its rule. */
export function kubescape(id: string, rule: string): Equivalent {
  return { tool: "kubescape", names: [id], source: `${sources.kubescape}/${rule}/raw.rego` };
}

/** A check of Polaris. */
export function polaris(id: string, only: Only = {}): Equivalent {
  return { tool: "polaris", names: [id], ...only, source: `${sources.polaris}/${id}.yaml` };
}

/**
 * A check of Trivy by its number and short name, with all ids and names that it goes by; `file` is relative to its
 * checks.
 */
export function trivyCheck(number: string, name: string, file: string, only: Only = {}): Equivalent {
  const names = [`AVD-KSV-0${number}`, `KSV${number}`, name, `kubernetes-${name}`];
  return trivy([`KSV-0${number}`, ...names], `kubernetes/${file}.rego`, only);
}

/** A check of Trivy by its newest id, its older ones and its names; `file` is relative to its checks. */
export function trivy(names: Equivalent["names"], file: string, only: Only = {}): Equivalent {
  return { tool: "trivy", names, ...only, source: `${sources.trivy}/${file}` };
}
