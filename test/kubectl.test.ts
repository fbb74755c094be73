import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { hasKubectl, kubectl } from "./support/kubectl.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const fixed = globSync("test/rules/**/*fixed*.{yaml,yml,json}", { cwd: root }).toSorted();
const workloads = /^(Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod)$/;

interface ObjectHead {
  readonly apiVersion?: string;
  readonly kind?: string;
}

function objectsOf(file: string): ObjectHead[] {
  const documents = parseAllDocuments(readFileSync(join(root, file), "utf8"));
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

  it.each(fixed)("%s", (file) => {
    expect(() => kubectl("label", "--local", "-f", join(root, file), "read=yes", "-o", "name")).not.toThrow();
    if (!hasOwnTypes(objectsOf(file))) return;
    expect(() => kubectl("set", "env", "--local", "-f", join(root, file), "READ=yes", "-o", "name")).not.toThrow();
  });
});
