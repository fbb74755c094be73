import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { ruleSet } from "../src/rules/registry.ts";
import { dodges } from "./formats/dodges.ts";
import { hasKubectl, kubectl } from "./support/kubectl.ts";
import { readCases, rulesWithCases } from "./support/rule-cases/rule-cases.ts";
import { runCase } from "./support/rule-cases/run-case.ts";

/** A manifest as the fixes of a case made it. */
interface FixedManifest {
  readonly name: string;
  readonly text: string;
}

const fixed = hasKubectl ? rulesWithCases().flatMap(fixedManifests) : [];
const folder = mkdtempSync(join(tmpdir(), "kubesuggest-kubectl-"));
const workloads = /^(Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod)$/;

interface ObjectHead {
  readonly apiVersion?: string;
  readonly kind?: string;
}

function fixedManifests(rule: string): FixedManifest[] {
  return readCases(rule).cases.flatMap((ruleCase) => {
    const manifests = Object.entries(runCase(rule, ruleCase, ruleSet).fixed).filter(([path]) => /\.ya?ml$/.test(path));
    return manifests.map(([path, text]) => ({ name: `${rule}: ${ruleCase.name}: ${path}`, text }));
  });
}

function objectsOf(text: string): ObjectHead[] {
  const documents = parseAllDocuments(text);
  return "empty" in documents ? [] : documents.map((document) => document.toJS() as ObjectHead);
}

/** Whether kubectl knows the types of all objects in a file; it can't read those of custom resources. */
function hasOwnTypes(objects: readonly ObjectHead[]): boolean {
  return objects.every(({ apiVersion, kind }) => workloads.test(kind ?? "") && !/\.(?!k8s\.io)/.test(apiVersion ?? ""));
}

describe.runIf(hasKubectl)("kubectl", { tags: "kubectl" }, () => {
  it("reads what the fixes of all rules made", () => {
    expect(fixed.length).toBeGreaterThan(0);
  });

  it.each(fixed)("$name", ({ text }) => {
    const file = join(folder, "app.yaml");
    writeFileSync(file, text);
    expect(() => kubectl("label", "--local", "-f", file, "read=yes", "-o", "name")).not.toThrow();
    if (!hasOwnTypes(objectsOf(text))) return;
    expect(() => kubectl("set", "env", "--local", "-f", file, "READ=yes", "-o", "name")).not.toThrow();
  });
});

describe.runIf(hasKubectl)("kubectl", { tags: "kubectl" }, () => {
  it.each(dodges)("reads a manifest that hides: $name", ({ bytes }) => {
    const file = join(folder, "hides.yaml");
    writeFileSync(file, bytes);
    expect(kubectl("label", "--local", "-f", file, "read=yes", "-o", "name")).toMatch(/^configmap\/web$/m);
  });
});

afterAll(() => rmSync(folder, { recursive: true }));
