import type { Preset } from "../../src/core/preset.ts";
import { grantConcepts } from "../../test/rules/concepts/grants.ts";
import { objectConcepts } from "../../test/rules/concepts/objects.ts";
import { podConcepts } from "../../test/rules/concepts/pods.ts";
import { silentConcepts } from "../../test/rules/concepts/silent.ts";

interface Told {
  readonly concept: string;
  readonly rule: string;
  readonly preset?: Preset;
}

/**
 * The page of the faults in manifests that are tested one by one, and of those that no rule reports, with the reasons.
 */
export function conceptsPage(): string {
  return [
    "<!-- Written by `npm run docs` from test/rules/concepts/. Do not edit. -->",
    "",
    "# Faults of manifests",
    "",
    "What rules tell of in Kubernetes manifests, one row for each form that a test tries, with the smallest",
    "[preset](configuration.md#presets) that tells of it. A test tries each fault of a pod in Pods, Deployments, StatefulSets,",
    "DaemonSets, ReplicaSets, Jobs and CronJobs, and each grant in Roles and ClusterRoles, bound and not. Faults of Dockerfiles",
    "have [a page of their own](dockerfile-faults.md).",
    "",
    "## Pods",
    "",
    table(podConcepts),
    "",
    "## Roles",
    "",
    table(grantConcepts),
    "",
    "## Bindings and other objects",
    "",
    table(objectConcepts),
    "",
    "## What no rule tells of",
    "",
    "Other tools report the following. No preset does, for the reason given.",
    "",
    "| what | who reports it | why not |",
    "| --- | --- | --- |",
    ...silentConcepts.map(({ concept, tools, why }) => `| ${concept} | ${tools.join(", ")} | ${why} |`),
    "",
  ].join("\n");
}

function table(concepts: readonly Told[]): string {
  const rows = concepts.map(({ concept, rule, preset = "recommended" }) => {
    return `| ${marked(concept)} | [\`${rule}\`](rules/${rule}.md) | ${preset} |`;
  });
  return ["| fault | rule | preset |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Formats data at the end of a concept as code. */
function marked(concept: string): string {
  return concept.replace(/ (["{[].*[\]}"])$/, " `$1`").replaceAll("|", "\\|");
}
