import { describe, expect, it } from "vitest";
import { objectRule } from "../../src/rules/lib/define-kubernetes.ts";
import { safe } from "../../src/rules/lib/fixes.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { analyse } from "../support/analyse.ts";

const facts = { summary: "A.", why: "A.", severity: "warning", category: "style", fixes: [], sources: [] } as const;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 1
  minReadySeconds: 0
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "web:1"}]}
`;

function service(name: string, app: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: {app: ${app}}, ports: [{port: 80}]}\n`;
}

/** Wants two of a number in a Deployment. */
function wantsTwo(key: string): KubernetesRule {
  return objectRule({
    ...facts,
    id: `not-two-${key.toLowerCase()}`,
    kinds: ["apps/Deployment"],
    *check({ at, set }) {
      if (at("spec", key) === 2) return;
      yield { at: ["spec", key], message: "Not two.", fix: safe("Set it to 2", set(["spec", key], 2)) };
    },
  });
}

/** Notes the Services that it is asked about, and says of them what has no fix, or nothing. */
function noting(asked: string[], says: "nothing" | "something", fails = false): KubernetesRule {
  return objectRule({
    ...facts,
    id: "noting",
    kinds: ["/Service"],
    *check({ manifest }) {
      asked.push(manifest.name ?? "");
      if (fails) throw new TypeError("no ports");
      if (says === "something") yield { at: ["spec"], message: "A Service." };
    },
  });
}

const files = { "web.yaml": deployment, "services.yaml": `${service("web", "web")}---\n${service("other", "other")}` };

function rulesWith(noted: KubernetesRule): RuleSet {
  const kubernetes = [noted, wantsTwo("replicas"), wantsTwo("minReadySeconds")];
  return { kubernetes, dockerfile: [], ignoreComments: [], files: [] };
}

describe("an object in which there is nothing to fix", () => {
  const about = "is asked about once more for all proofs that have to do with it, and not again where there are none";

  it.each(["nothing", "something"] as const)(`${about}: with %s said`, (says) => {
    const asked: string[] = [];
    const { findings } = analyse(files, { rules: rulesWith(noting(asked, says)) });
    const proofs = findings.filter(({ source }) => source.path === "web.yaml").map(({ fix }) => fix?.proof.ok);
    expect(proofs).toEqual([true, true]);
    expect(findings.filter(({ rule }) => rule === "noting")).toHaveLength(says === "nothing" ? 0 : 2);
    expect(asked.toSorted()).toEqual(["other", "web", "web"]);
  });

  it("has the failure of a rule told once", () => {
    const { errors } = analyse(files, { rules: rulesWith(noting([], "nothing", true)) });
    expect(errors.map(({ message }) => message)).toEqual([
      "The rule noting failed on this Service: TypeError: no ports",
      "The rule noting failed on this Service: TypeError: no ports",
    ]);
  });
});

describe("a target whose findings were made", () => {
  const dockerfile = "FROM debian:13\nRUN sudo make a\nRUN sudo make b\nUSER app\n";
  const twoContainers = deployment.replace(
    '[{name: web, image: "web:1"}]',
    '[{name: a, image: "a:1"}, {name: b, image: "b:1"}]',
  );

  it.each([
    ["an object", { "web.yaml": twoContainers }],
    ["a Dockerfile", { Dockerfile: dockerfile }],
  ])("forgets its problems, and gives %s's findings again where they are asked for", (_name, given) => {
    const { ground } = analyse(given, { config: { preset: "all" } });
    const targets = [...ground.workspace.manifests(), ...ground.workspace.dockerfiles()];
    for (const target of targets) {
      const fresh = runRules(ground.rules, target, ground.workspace, ground.settings);
      const { marks, findingAt } = ground.outcomeOf(target);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.map((_mark, index) => findingAt(index))).toEqual(
        marks.map((_mark, index) => fresh.findingAt(index)),
      );
      expect(findingAt(0)).toBe(findingAt(0));
    }
  });
});
