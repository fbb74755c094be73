import { severities } from "../core/finding.ts";
import { ruleIds } from "../core/rule-catalogue.ts";
import { configurableFamilies, type RuleLevel, type RuleLevels } from "../core/settings.ts";
import type { Fields, GroupField, ListField, ScalarField } from "./fields.ts";
import { globProblem } from "./path-filter.ts";
import { choice, id, images, integer, newUser, path, stage, toggle, user, versions } from "./scalars.ts";
import type { ConfigValues, FailOn } from "./values.ts";

const spread = {
  "max-skew": integer("The largest difference in pods between two of them.", 1, 1000),
  "when-unsatisfiable": choice("What the scheduler does where the difference can't be kept.", [
    "DoNotSchedule",
    "ScheduleAnyway",
  ]),
} as const;

/** All that can be configured: the source of reading, messages and documentation alike. */
export const configFields: Fields<ConfigValues> = {
  preset: choice("Which rules speak: see Presets.", ["recommended", "strict", "all"]),
  rules: levels("The severity of single rules, over the preset's: see Rules."),
  "third-party-suppressions": toggle("Whether suppressions for other tools count; see docs/ignore.md."),
  overrides: {
    kind: "items",
    description: "What holds for some files instead. Where several match a file, the later ones win.",
    fields: {
      paths: globs("The files it holds for, as globs."),
      rules: levels("The severity of single rules in these files."),
      "fail-on": failOn("The least severity of a new finding in these files that fails the run."),
    },
    needs: [["paths"], ["rules", "fail-on"]],
  },
  "kubernetes-version": versions("The Kubernetes version, or range of versions, that manifests must work on."),
  "fail-on": failOn("The least severity of a new finding that fails the run."),
  paths: globs("Globs of the files to review; all files when left out."),
  "paths-ignore": globs("Globs of files to leave out, also where `paths` names them."),
  "max-comments": integer("The most review comments one run posts, the most severe findings first.", 0, 1000),
  "max-file-size": integer("The largest YAML or JSON file that is looked at, in KiB.", 1, 4096),
  fixtures: choice(
    "What is said of test data: notes without fixes, the same as of other files, or nothing; see docs/generated-files.md.",
    ["note", "normal", "off"],
  ),
  baseline: path("The file of findings that stood before; see docs/baseline.md."),
  images: {
    kind: "items",
    description: "What is known of images by their names. Where several entries fit an image, the last one counts.",
    fields: {
      image: images("The images that are meant."),
      user: user("Whom they start as."),
      root: toggle("Whether they start as root on purpose: nothing is then said of what runs them."),
      family: choice("What system they hold.", configurableFamilies),
    },
    needs: [["image"], ["user", "root", "family"]],
  },
  builds: {
    kind: "items",
    description: "Which Dockerfile makes which images. Where several entries fit an image, the last one counts.",
    fields: {
      image: images("The images that are meant."),
      dockerfile: path("The Dockerfile that makes them."),
      target: stage("The stage that is built, where that is not the last one."),
    },
    needs: [["image"], ["dockerfile"]],
  },
  "pull-requests-by": choice("By what the fixes of a scan are parted into pull requests.", [
    "rule",
    "owner",
    "directory",
  ]),
  "max-pull-requests": integer("The most pull requests with fixes that stand open at a time.", 0, 100),
  "fix-defaults": {
    kind: "group",
    description: "The values that fixes write.",
    fields: {
      "user-id": id("User id of an application without a user of its own."),
      "group-id": id("Group id of an application without a user of its own."),
      "user-name": newUser("What that user is called where a Dockerfile creates it."),
      "user-form": choice("How `USER` names it: by its name, or by the numbers that Kubernetes can verify.", [
        "name",
        "number",
      ]),
      "hostname-spread": { kind: "group", description: "How pods spread over nodes.", fields: spread },
      "zone-spread": { kind: "group", description: "How pods spread over zones.", fields: spread },
      "same-zone": choice("What keeps a Service's traffic in its zone: see Same zone.", [
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

function failOn(description: string): ScalarField<FailOn> {
  return choice(description, [...severities, "never"]);
}

function levels(description: string): GroupField<RuleLevels> {
  const level = choice<RuleLevel>("What becomes of its findings.", ["off", "default", ...severities]);
  const fields = Object.fromEntries(ruleIds.map((id) => [id, level])) as Record<keyof RuleLevels, typeof level>;
  return { kind: "group", description, fields, names: "rule" };
}
