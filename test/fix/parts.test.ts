import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTree } from "../../src/analysis/read-tree.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { yamlOperations } from "../../src/fix/compose.ts";
import { rereadYaml } from "../../src/fix/reread-yaml.ts";
import { applyOperations } from "../../src/formats/yaml/apply-operations.ts";
import type { YamlFile } from "../../src/formats/yaml/yaml-file.ts";
import { apiViolations } from "../../src/model/kubernetes/api/violations.ts";
import type { Manifest } from "../../src/model/kubernetes/manifest.ts";
import { freshViolation } from "../../src/rules/fresh-violation.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import { changedTree, rerunChanged, rerunRules } from "../../src/rules/rerun-rules.ts";
import { type RuleOutcome, rulesOver, runRules } from "../../src/rules/run-rules.ts";
import { analyse, inputOf } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { passages } from "../support/rule-cases/recorded-reads.ts";
import { manifestText } from "./manifest-text.ts";
import { fileOf } from "./read-ground.ts";

const container = (name: string): string =>
  `        - name: ${name}\n          image: 'web:1'\n          # of ${name}\n`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
${container("a")}${container("b")}${container("c")}`;

/** What is read again for each fix of a file, in parts or as a whole: the part, and the data that comes of it. */
function rereads(file: YamlFile, findings: readonly Finding[], parts: "in parts" | "whole") {
  return findings.flatMap(({ fix }) => {
    if (fix === null) return [];
    const operations = yamlOperations(fix.operations);
    return rereadYaml({ file, edits: fix.edits, operations }, parts).map((reread) => {
      return reread.ok ? { part: reread.part, value: reread.after.documents[0]?.value } : reread;
    });
  });
}

function withoutPart(all: ReturnType<typeof rereads>): object[] {
  return all.map((each) => ({ ...each, part: null }));
}

function findingsIn({ marks, findingAt }: RuleOutcome): Finding[] {
  return marks.map((_mark, index) => findingAt(index));
}

describe("a part of a document read again", () => {
  it("is the container that a fix changes", () => {
    const analysis = analyse({ "app.yaml": deployment }, { config: { preset: "all" } });
    const again = rereads(fileOf(analysis), analysis.findings, "in parts");
    const parts = again.flatMap((each) => ("part" in each && each.part !== null ? [each.part.join(".")] : []));
    expect(new Set(parts)).toEqual(new Set([0, 1, 2].map((index) => `spec.template.spec.containers.${index}`)));
    expect(withoutPart(again)).toEqual(withoutPart(rereads(fileOf(analysis), analysis.findings, "whole")));
  });

  it("gives the data that the whole document gives", { tags: "long" }, () => {
    fc.assert(
      fc.property(manifestText, (text) => {
        const analysis = analyse({ "app.yaml": text }, { config: { preset: "all" } });
        const [inParts, whole] = (["in parts", "whole"] as const).map((how) => {
          return withoutPart(rereads(fileOf(analysis), analysis.findings, how));
        });
        expect(inParts).toEqual(whole);
      }),
      { numRuns: runs(150) },
    );
  });

  it.each([
    ["an anchor", deployment.replace("'web:1'", "&image web:1")],
    ["a lone CR", deployment.replace("# of a", "# of a\r          # too")],
  ])("is the whole document where there is %s", (_, text) => {
    const analysis = analyse({ "app.yaml": text }, { config: { preset: "all" } });
    const again = rereads(fileOf(analysis), analysis.findings, "in parts");
    expect(again.length).toBeGreaterThan(0);
    expect(again.map((each) => ("part" in each ? each.part : each))).toEqual(again.map(() => null));
  });
});

describe("rules that are run again", () => {
  const service =
    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n";
  const autoscaler =
    "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n" +
    "spec: {minReplicas: 1, maxReplicas: 9, scaleTargetRef: {kind: Deployment, name: web}}\n";
  const texts = [deployment, service, autoscaler];
  const changes = [
    ["replicas: 3", "replicas: 1"],
    ["selector: {app: web}", "selector: {app: other}"],
    ["labels: {app: web}", "labels: {app: other}"],
    ["minReplicas: 1", "minReplicas: 4"],
    ["kind: Deployment\nmetadata", "kind: DaemonSet\nmetadata"],
    ["'web:1'", "'web:2'"],
    ["ports: [{port: 80}]", "ports: [{port: 81}]"],
  ] as const;

  it.each(changes)("say what all rules say when %j becomes %j", (old, fresh) => {
    const inputs = texts.map((text, index) => inputOf(`k8s/${index}.yaml`, text));
    const { ground, files } = analyse(inputs, { config: { preset: "all" } });
    const before = [...files.values()].flatMap((file) => (file.format === "yaml" ? file.documents : []));
    const manifests = before.flatMap(ground.manifestsOf);
    const changed = new Map<Manifest, Manifest>();
    for (const [index, text] of texts.entries()) {
      const start = text.indexOf(old);
      if (start === -1) continue;
      const after = applyEdits(text, [{ range: [start, start + old.length], text: fresh }]);
      const [manifest] = parseTree([inputOf(`k8s/${index}.yaml`, after)]).reviewed;
      changed.set(manifests[index] as Manifest, manifest as Manifest);
    }
    expect(changed.size).toBe(1);
    const workspace = ground.workspace.replace({ manifests: changed, dockerfiles: new Map() });
    for (const manifest of manifests.filter((each) => !changed.has(each))) {
      const all = runRules(ground.rules, manifest, workspace, ground.settings);
      const tree = changedTree(ground.rules, workspace, changed);
      const again = rerunRules(ground.rules, manifest, ground.outcomeOf(manifest), tree, ground.settings);
      const told = (outcome: RuleOutcome) =>
        new Set(findingsIn(outcome).map(({ rule, message, identity }) => JSON.stringify([rule, message, identity])));
      expect(told(again)).toEqual(told(all));
    }
  });

  /** What a map may hold that comes or goes: what some rules read, what others do, and nothing that any does. */
  const maps: readonly JsonObject[] = [
    {},
    { unknownField: true },
    { runAsUser: 0 },
    { runAsNonRoot: true, runAsUser: 1995 },
    { privileged: true },
    { allowPrivilegeEscalation: false },
    { capabilities: {} },
    { capabilities: { drop: ["ALL"] } },
    { capabilities: { add: ["CAP_SYS_ADMIN"] }, allowPrivilegeEscalation: false },
    { seccompProfile: {} },
    { seccompProfile: { type: "Unconfined" } },
    { windowsOptions: { hostProcess: true } },
    { requests: {}, limits: {} },
    { requests: { cpu: "1" } },
    { requests: { memory: "2Gi" }, limits: { memory: "1Gi" } },
  ];
  const range = { from: { major: 1, minor: 30 }, to: { major: 1, minor: 37 } };

  it("say of an object where a map came or went what all rules say of it", { tags: "long" }, () => {
    let [compared, refused] = [0, 0];
    const marks = ({ marks: all }: RuleOutcome): unknown[] => all.map(({ identity, severity }) => [severity, identity]);
    const oneMap = fc.record({ key: fc.constantFrom(...passages), map: fc.constantFrom(...maps), at: fc.nat() });
    fc.assert(
      fc.property(manifestText, oneMap, (text, { key, map, at }) => {
        const [without] = parseTree([inputOf("a.yaml", text)]).reviewed;
        const template = without?.podTemplate;
        if (without === undefined || template == null || without.root.length > 0) return;
        const places = [template.specPath, ...template.containers.map(({ path }) => path)];
        const base = places[at % places.length] ?? [];
        const place = key === "securityContext" || key === "resources" ? base : [...base, "securityContext"];
        const path = [...place, key];
        const bare = applyOperations(without.value, [{ kind: "remove", document: 0, path }]);
        const filled = applyOperations(bare, [{ kind: "set", document: 0, path, value: map }]);
        const states = [bare, filled].map((value) => [inputOf("a.json", JSON.stringify(value))]);
        for (const [before = [], after = []] of [states, states.toReversed()]) {
          const { ground } = analyse(before, { config: { preset: "all" } });
          const [old] = parseTree(before).reviewed;
          const [now] = parseTree(after).reviewed;
          if (old === undefined || now === undefined) continue;
          const known = ground.workspace.manifests()[0] as Manifest;
          const workspace = ground.workspace.replace({ manifests: new Map([[known, now]]), dockerfiles: new Map() });
          const again = rerunChanged(
            ground.rules,
            { before: known, now },
            ground.outcomeOf(known),
            changedTree(ground.rules, workspace, new Map([[known, now]])),
            ground.settings,
          );
          expect(marks(again)).toEqual(marks(runRules(ground.rules, now, workspace, ground.settings)));
          const fresh = apiViolations(now, range).filter(
            (violation) => !apiViolations(known, range).includes(violation),
          );
          const told = freshViolation(known, now, range, (manifest) => new Set(apiViolations(manifest, range)));
          expect(told === null ? fresh : fresh.includes(told)).toEqual(told === null ? [] : true);
          compared += 1;
          if (told !== null) refused += 1;
        }
      }),
      { numRuns: runs(400) },
    );
    expect(compared).toBeGreaterThan(runs(200));
    expect(refused).toBeGreaterThan(0);
  });

  it("say of what a fix makes of an object what all rules say of it", { tags: "long" }, () => {
    let [compared, spared] = [0, 0];
    const marks = (outcome: RuleOutcome): unknown[] =>
      outcome.marks.map(({ rule, severity, identity }) => [rule, severity, identity]);
    fc.assert(
      fc.property(manifestText, (text) => {
        const { ground, findings, files } = analyse({ "app.yaml": text }, { config: { preset: "all" } });
        const documents = [...files.values()].flatMap((file) => (file.format === "yaml" ? file.documents : []));
        const [before] = documents.flatMap(ground.manifestsOf);
        for (const { source, fix } of findings) {
          const [now] =
            fix === null ? [] : parseTree([inputOf("app.yaml", applyEdits(source.text, fix.edits))]).reviewed;
          if (before === undefined || now === undefined) continue;
          const workspace = ground.workspace.replace({ manifests: new Map([[before, now]]), dockerfiles: new Map() });
          const all = runRules(ground.rules, now, workspace, ground.settings);
          let calls = 0;
          const kubernetes = ground.rules.kubernetes.map((rule): KubernetesRule => {
            return { ...rule, check: (...given) => ((calls += 1), rule.check(...given)) };
          });
          const rules = { ...ground.rules, kubernetes };
          const tree = changedTree(rules, workspace, new Map([[before, now]]));
          const again = rerunChanged(rules, { before, now }, ground.outcomeOf(before), tree, ground.settings);
          expect(marks(again)).toEqual(marks(all));
          spared += 2 * calls < rulesOver(kubernetes, now).length ? 1 : 0;
          expect(findingsIn(again).map(({ range }) => range)).toEqual(findingsIn(all).map(({ range }) => range));
          compared += 1;
        }
      }),
      { numRuns: runs(300) },
    );
    expect(compared).toBeGreaterThan(runs(300));
    expect(spared).toBeGreaterThan(compared / 3);
  });
});
