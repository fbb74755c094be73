import { describe, expect, it } from "vitest";
import { objectRule } from "../../src/rules/lib/define-kubernetes.ts";
import { safe } from "../../src/rules/lib/fixes.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
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

/** Notes the Services that it is asked about, and has nothing to say of them. */
function silentRule(asked: string[], fails: boolean): KubernetesRule {
  return objectRule({
    ...facts,
    id: "silent",
    kinds: ["/Service"],
    check({ manifest }) {
      asked.push(manifest.name ?? "");
      if (fails) throw new TypeError("no ports");
      return [];
    },
  });
}

const files = { "web.yaml": deployment, "services.yaml": `${service("web", "web")}---\n${service("other", "other")}` };

function rulesWith(silent: KubernetesRule): RuleSet {
  const kubernetes = [silent, wantsTwo("replicas"), wantsTwo("minReadySeconds")];
  return { kubernetes, dockerfile: [], ignoreComments: [], files: [] };
}

describe("an object of which nothing is told", () => {
  it("is asked about once more for all proofs that have to do with it, and not again where there are none", () => {
    const asked: string[] = [];
    const { findings } = analyse(files, { rules: rulesWith(silentRule(asked, false)) });
    expect(findings.map(({ fix }) => fix?.proof.ok)).toEqual([true, true]);
    expect(asked.toSorted()).toEqual(["other", "web", "web"]);
  });

  it("has the failure of a rule told once", () => {
    const { errors } = analyse(files, { rules: rulesWith(silentRule([], true)) });
    expect(errors.map(({ message }) => message)).toEqual([
      "The rule silent failed on this Service: TypeError: no ports",
      "The rule silent failed on this Service: TypeError: no ports",
    ]);
  });
});
