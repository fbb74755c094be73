import { controlsOf, standardNames, standards } from "../../src/core/compliance.ts";
import type { RuleFacts } from "../../src/core/rule.ts";

/** The page that shows which rules check which controls of a standard, and where the names and numbers come from. */
export function compliancePage(rules: readonly RuleFacts[]): string {
  const list = standardNames.map((name) => `- \`${name}\`: [${standards[name].title}](${standards[name].source})`);
  const mapped = rules.filter(({ id }) => controlsOf(id).length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows = mapped.map(({ id }) => {
    const controls = new Map(controlsOf(id));
    const pod = (["pss-baseline", "pss-restricted"] as const).flatMap((name) => {
      const own = controls.get(name);
      return own === undefined ? [] : `${name === "pss-baseline" ? "Baseline" : "Restricted"}: ${own.join(", ")}`;
    });
    const cells = [pod.join("; "), (controls.get("nsa") ?? []).join(", "), (controls.get("cis") ?? []).join(", ")];
    return `| [\`${id}\`](rules/${id}.md) | ${cells.join(" | ")} |`;
  });
  return `<!-- Written by \`npm run docs\` from src/core/compliance.ts. Do not edit. -->

# Compliance

Some rules check what a standard for Kubernetes asks for:

${list.join("\n")}

\`kubesuggest scan --compliance pss-restricted\` and \`kubesuggest review --compliance cis\` run only the rules of a standard,
those too that the preset leaves off. \`pss-restricted\` contains \`pss-baseline\`. SARIF reports have the standards as tags of
the rules, and the HTML report has a filter for them.

A rule is listed where it asks for what the control says. That nothing is found does not mean that a control is met:
much of these standards is about the cluster, which Kubesuggest does not see. Numbers and headings are those of the
versions above.

| rule | Pod Security Standards | NSA and CISA | CIS |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
