import { expect, test } from "vitest";
import { type Outcome, runHere } from "../support/in-process.ts";
import { rendererEntry } from "../support/renderer.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub(["privilege-escalation-allowed"]);
const rights = { contents: "write", pullRequests: "write", issues: "write" } as const;
const fixBranch = "kubesuggest/fix-privilege-escalation-allowed";

/** A scan of the default branch as a schedule starts it. */
function scan(): Promise<Outcome> {
  const { github } = bench;
  const commit = github.state.branches.get("main") ?? "";
  return runHere(
    github,
    { number: 0 },
    {
      token: github.addToken("scans", rights),
      event: "schedule",
      payload: { schedule: "0 5 * * 1" },
      inputs: { "fail-on": "never", publish: "summary,issue,pull-request" },
      env: { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main" },
      entry: rendererEntry,
    },
  );
}

function fileAt(branch: string, path: string): string {
  const { state, store } = bench.github;
  return store.git(["show", `${state.branches.get(branch) ?? ""}:${path}`]).toString();
}

const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: {{ .Values.image }}
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
        - name: side
          image: side
`;

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n";

const tree = {
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/values.yaml": "image: a\nsecurityContext: {}\n",
  "shop/templates/web.yaml": template,
  "app/kustomization.yaml": "resources: [pod.yaml]\nnamePrefix: my-\n",
  "app/pod.yaml": pod,
};

test("a scheduled scan fixes charts and kustomizations where people wrote them, and is content then", async () => {
  const { github } = bench;
  github.commit(tree);
  const first = await scan();

  expect(first.errors).toEqual([]);
  expect(first.outputs).toMatchObject({ findings: "3" });
  expect(github.state.issues[0]?.body).toContain("shop/values.yaml");
  const fixed = {
    "app/pod.yaml": `${pod}      securityContext:\n        allowPrivilegeEscalation: false\n`,
    "shop/templates/web.yaml": `${template}          securityContext:\n            allowPrivilegeEscalation: false\n`,
    "shop/values.yaml": "image: a\nsecurityContext: {allowPrivilegeEscalation: false}\n",
  };
  const names = github.store.git([
    "diff",
    "--name-only",
    `${github.state.branches.get("main") ?? ""}...${github.state.branches.get(fixBranch) ?? ""}`,
  ]);
  expect(names.toString().trim().split("\n")).toEqual(Object.keys(fixed));
  for (const [path, text] of Object.entries(fixed)) expect(fileAt(fixBranch, path)).toBe(text);

  github.commit(fixed);
  const second = await scan();
  expect(second.outputs).toMatchObject({ findings: "0" });
  expect(github.state.proposals.filter(({ state }) => state === "open")).toEqual([]);
  expect(github.state.issues[0]?.open).toBe(false);
});
