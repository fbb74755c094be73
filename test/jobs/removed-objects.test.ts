import { expect, test } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { collect } from "../../src/jobs/collect/collect.ts";
import { memoryPlatform } from "../../src/platform/memory.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import { type Files, only } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

const app = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccountName: web
      containers:
        - {name: web, image: "registry.example.com/web:1"}
`;
const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n";
const base = {
  "k8s/kustomization.yaml": "resources:\n  - app\n  - accounts\n",
  "k8s/app/kustomization.yaml": "resources:\n  - app.yaml\n",
  "k8s/app/app.yaml": app,
  "k8s/accounts/kustomization.yaml": "resources:\n  - web.yaml\n",
  "k8s/accounts/web.yaml": account,
};

/** The review of a pull request, with what it posts. */
async function reviewOf(head: Files, changes: readonly ChangedFile[]) {
  const [headCommit, baseCommit] = ["a".repeat(40), "b".repeat(40)];
  const pull = {
    number: 1,
    head: headCommit,
    mergeBase: baseCommit,
    baseBranch: "main",
    draft: false,
    open: true,
    fork: false,
  };
  const files = new Map([
    [headCommit, new Map(Object.entries(head))],
    [baseCommit, new Map(Object.entries(base))],
  ]);
  const platform = memoryPlatform({
    pull,
    head: headCommit,
    changes: [...changes],
    files,
    comments: [],
    summaries: [],
    reviews: [],
    checks: new Map(),
    readOnly: false,
  });
  return reviewChange({
    ...(await collect(platform, pull, () => true)),
    config: resolveConfig(only("removed-object-used")),
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    renderer,
  });
}

test("a renamed object that an unchanged file of the kustomization uses: the comment is at the object that replaces it", async () => {
  const path = "k8s/accounts/web.yaml";
  const head = { ...base, [path]: account.replace("name: web", "name: shop-web") };
  const patch = "@@ -1,4 +1,4 @@\n apiVersion: v1\n kind: ServiceAccount\n metadata:\n-  name: web\n+  name: shop-web";
  const { plan } = await reviewOf(head, [{ path, previousPath: null, status: "modified", patch }]);
  const [comment, ...others] = plan.review?.comments ?? [];
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ path, line: 4 });
  expect(comment?.body).toContain("runs its pods as ServiceAccount");
  expect(comment?.body).toMatch(/^\+ *serviceAccountName: shop-web$/m);
});

test("an object that the rest of the repository still has, far from what uses it: nothing is said", async () => {
  const path = "k8s/accounts/web.yaml";
  const patch = "@@ -1,4 +1,4 @@\n apiVersion: v1\n kind: ServiceAccount\n metadata:\n-  name: web\n+  name: shop-web";
  const change = { path, previousPath: null, status: "modified", patch } as const;
  const renamed = { ...base, [path]: account.replace("name: web", "name: shop-web") };
  const told = async (others: Files): Promise<number> => {
    return (await reviewOf({ ...renamed, ...others }, [change])).findings.length;
  };
  expect(await told({ "other/deep/accounts.yaml": app })).toBe(1);
  expect(await told({ "other/deep/accounts.yaml": account })).toBe(0);
  expect(await told({ "other/accounts.yaml": account.replace("web", "{{ .name }}-web") })).toBe(0);
  expect(await told({ "other/accounts.yaml": account.replace("web", "web-2") })).toBe(1);
  expect(await told({ "other/kustomization.yaml": "configMapGenerator: [{name: web}]\n" })).toBe(0);
});

test("a removed file whose object an unchanged file uses: the summary has it, since no line of the change shows it", async () => {
  const { "k8s/accounts/web.yaml": _file, "k8s/accounts/kustomization.yaml": _list, ...rest } = base;
  const head = { ...rest, "k8s/kustomization.yaml": "resources:\n  - app\n" };
  const patch = "@@ -1,3 +1,2 @@\n resources:\n   - app\n-  - accounts";
  const { findings, plan } = await reviewOf(head, [
    { path: "k8s/kustomization.yaml", previousPath: null, status: "modified", patch },
    { path: "k8s/accounts/kustomization.yaml", previousPath: null, status: "removed", patch: null },
    { path: "k8s/accounts/web.yaml", previousPath: null, status: "removed", patch: null },
  ]);
  expect(findings).toMatchObject([{ new: true, source: { path: "k8s/app/app.yaml" } }]);
  expect(plan.review?.comments ?? []).toEqual([]);
  expect(`${plan.check.summary}`).toContain("runs its pods as ServiceAccount");
});
