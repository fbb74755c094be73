import { severities, severityNames } from "../core/finding.ts";
import { ruleIds } from "../core/rule-catalogue.ts";
import { configurableFamilies, type RuleLevel, type RuleLevels, starts } from "../core/settings.ts";
import type { Fields, GroupField, ListField, ScalarField } from "./fields.ts";
import { globProblem } from "./path-filter.ts";
import {
  choice,
  extendsPattern,
  id,
  images,
  label,
  newUserName,
  path,
  stage,
  toggle,
  user,
  versions,
  wholeNumber,
} from "./scalars.ts";
import type { ConfigValues, FailOn } from "./values.ts";

const spread = {
  "max-skew": wholeNumber("The largest allowed difference in the number of pods between two of them.", 1, 1000),
  "when-unsatisfiable": choice("What the scheduler does when it can't keep within that difference.", [
    "DoNotSchedule",
    "ScheduleAnyway",
  ]),
} as const;

/** Everything that can be configured. Parsing, messages and documentation are all based on this table. */
export const configFields: Fields<ConfigValues> = {
  extends: {
    kind: "list",
    description: "Configurations that this one builds on: see Shared configuration.",
    expected: "a configuration to extend",
    schema: { type: "string", pattern: extendsPattern.source },
    check: extendsProblem,
  },
  preset: choice("Which rules are on: see Presets.", starts),
  rules: levels("The severity of individual rules, which overrides the preset: see Rules."),
  "third-party-suppressions": toggle("Whether suppressions for other tools are honored: see docs/ignore.md."),
  overrides: {
    kind: "items",
    description: "Different settings for some files or namespaces. If several entries match, later ones win.",
    fields: {
      paths: globs("Globs of the files that the entry applies to. All files if not set."),
      namespaces: globs("Names or globs of the namespaces that the entry applies to. Everything if not set."),
      preset: choice("Which rules are on there, if `rules` says nothing of them: see Presets.", starts),
      rules: levels("The severity of individual rules there."),
      "fail-on": failOn("The lowest severity of a new finding there that fails the run."),
    },
    needs: [
      ["paths", "namespaces"],
      ["preset", "rules", "fail-on"],
    ],
  },
  "kubernetes-version": versions("The Kubernetes version, or range of versions, that manifests must support."),
  "fail-on": failOn("The lowest severity of a new finding that fails the run."),
  paths: globs("Globs of the files to review. All files if not set."),
  "paths-ignore": globs("Globs of files to skip, even if `paths` includes them."),
  "max-comments": wholeNumber(
    "The maximum number of review comments, most severe findings first. Those of earlier runs count.",
    0,
    1000,
  ),
  "max-file-size": wholeNumber("The largest YAML or JSON file to check, in KiB.", 1, 4096),
  fixtures: choice(
    "How test data is checked: notes without fixes, like other files, or not at all. See docs/generated-files.md.",
    ["note", "normal", "off"],
  ),
  "trust-ignores": choice(
    "Which ignore comments and suppressions count in a review: all of the head, or only those by which the base ignores the same finding. See docs/ignore.md.",
    ["head", "base"],
  ),
  baseline: path("The file with the known findings: see docs/baseline.md."),
  images: {
    kind: "items",
    description:
      "Facts about images that Kubesuggest can't know. If several entries match an image, the last one wins.",
    fields: {
      image: images("The images that the entry applies to."),
      user: user("The user they start as."),
      root: toggle("Whether they start as root on purpose. If so, what runs them gets no findings for it."),
      family: choice("The operating system they contain.", configurableFamilies),
      own: toggle("Whether your organization builds them, so that they can be built for another user."),
    },
    needs: [["image"], ["user", "root", "family", "own"]],
  },
  builds: {
    kind: "items",
    description: "Which Dockerfile builds which images. If several entries match an image, the last one wins.",
    fields: {
      image: images("The images that the entry applies to."),
      dockerfile: path("The Dockerfile that builds them."),
      target: stage("The stage to build, if it is not the last one."),
    },
    needs: [["image"], ["dockerfile"]],
  },
  charts: {
    kind: "items",
    description:
      "The values that charts are deployed with, in place of those that Kubesuggest finds. An entry is one deployment.",
    fields: {
      path: path("The folder of the chart."),
      values: paths("The values files, later ones over earlier ones and all over the chart's own."),
    },
    needs: [["path"]],
  },
  "pull-requests-by": choice("How the fixes of a scan are split into pull requests.", ["rule", "owner", "directory"]),
  "max-pull-requests": wholeNumber(
    "The maximum number of pull requests with fixes that are open at a time. With 0, only those that somebody asks for in the tracking issue are opened.",
    0,
    100,
  ),
  label: label("The label of the tracking issue and of pull requests that a scan opens. `none` for none."),
  "time-limit": wholeNumber(
    "The time limit for checking files, in seconds. Files that are not checked by then are reported.",
    1,
    21_600,
  ),
  "fix-defaults": {
    kind: "group",
    description: "The values that fixes write.",
    fields: {
      "user-id": id("The user ID for an application without a user of its own."),
      "group-id": id("The group ID for an application without a user of its own."),
      "user-name": newUserName("The name of that user when a Dockerfile creates it."),
      "user-form": choice("How `USER` refers to it: by name, or by the numbers that Kubernetes can verify.", [
        "name",
        "number",
      ]),
      "hostname-spread": { kind: "group", description: "How pods are spread across nodes.", fields: spread },
      "zone-spread": { kind: "group", description: "How pods are spread across zones.", fields: spread },
      "same-zone": choice("How a Service's traffic is kept in its zone: see Same zone.", [
        "auto",
        "traffic-distribution",
        "annotation",
      ]),
    },
  },
};

function globs(description: string): ListField {
  const schema = { type: "string", pattern: "[^!\\s]", maxLength: 1000 };
  return { kind: "list", description, expected: "a glob", schema, check: globProblem };
}

function paths(description: string): ListField {
  const field = path(description);
  const check = (text: string): string | null => (field.read(text) === null ? "it leads out of the repository" : null);
  return { kind: "list", description, expected: field.expected, schema: field.schema, check };
}

function extendsProblem(text: string): string | null {
  if (extendsPattern.test(text)) return null;
  if (!text.includes("@")) return "it is not a path from the root of the repository";
  return "another repository is named as owner/repository/path@commit, with all 40 digits of the commit";
}

function failOn(description: string): ScalarField<FailOn> {
  return choice(description, [...severities, "never"], severityNames);
}

function levels(description: string): GroupField<RuleLevels> {
  const level = choice<RuleLevel>("The severity of its findings.", ["off", "default", ...severities], severityNames);
  const fields = Object.fromEntries(ruleIds.map((id) => [id, level])) as Record<keyof RuleLevels, typeof level>;
  return { kind: "group", description, fields, names: "rule" };
}
