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

/** The files that the pull request with fixes changes. */
function filesToFix(): string[] {
  const { state, store } = bench.github;
  const [main, fixes] = ["main", fixBranch].map((branch) => state.branches.get(branch) ?? "");
  return store
    .git(["diff", "--name-only", `${main}...${fixes}`])
    .toString()
    .trim()
    .split("\n");
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
    "shop/values.yaml": "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\n",
  };
  expect(filesToFix()).toEqual(Object.keys(fixed));
  for (const [path, text] of Object.entries(fixed)) expect(fileAt(fixBranch, path)).toBe(text);

  github.commit(fixed);
  const second = await scan();
  expect(second.outputs).toMatchObject({ findings: "0" });
  expect(github.state.proposals.filter(({ state }) => state === "open")).toEqual([]);
  expect(github.state.issues[0]?.open).toBe(false);
});

const ignored = "kubesuggest: ignore[privilege-escalation-allowed] it needs this";

/** The tree with a comment at each place that people write: a template, values, a patch, a base and a kustomization. */
const silenced = {
  ...tree,
  "shop/values.yaml": `image: a\n# ${ignored}\nsecurityContext: {runAsNonRoot: true}\n`,
  "shop/templates/web.yaml": template.replace(
    "        - name: side",
    `        {{/* ${ignored} */}}\n        - name: side`,
  ),
  "app/pod.yaml": pod.replace("    - name: a", `    # ${ignored}\n    - name: a`),
  "overlay/base/kustomization.yaml": "resources: [pod.yaml]\n",
  "overlay/base/pod.yaml": `${pod}      securityContext: {allowPrivilegeEscalation: false}\n`,
  "overlay/prod/kustomization.yaml": "resources: [../base]\npatches: [{path: pod.yaml}]\n",
  "overlay/prod/pod.yaml": pod
    .replace("\n      image: a", "")
    .concat(`      securityContext:\n        # ${ignored}\n        allowPrivilegeEscalation: true\n`),
  "overlay/test/kustomization.yaml": `resources: [../base]
patches:
  - target: {kind: Pod}
    # ${ignored}
    patch: |-
      - {op: replace, path: /spec/containers/0/securityContext/allowPrivilegeEscalation, value: true}
`,
};

test("a scheduled scan keeps its issue and its pull request to what no comment ignores", async () => {
  const { github } = bench;
  github.commit(silenced);
  const quiet = await scan();
  expect(quiet.errors).toEqual([]);
  expect(quiet.outputs).toMatchObject({ findings: "0" });
  expect(github.state.issues).toEqual([]);
  expect(github.state.proposals).toEqual([]);

  const other = pod.replaceAll("name: a", "name: b");
  github.commit({ "app/kustomization.yaml": "resources: [pod.yaml, other.yaml]\n", "app/other.yaml": other });
  const loud = await scan();
  expect(loud.outputs).toMatchObject({ findings: "1" });
  const { body = "" } = github.state.issues[0] ?? {};
  expect(body).toContain("app/other.yaml");
  for (const path of Object.keys(silenced)) expect(body).not.toContain(path);
  expect(filesToFix()).toEqual(["app/other.yaml"]);
});
