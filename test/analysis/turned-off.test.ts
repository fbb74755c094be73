import { expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { itemsInComments } from "../../src/model/kubernetes/kustomization.ts";
import { analyse, type Files, inputsOf } from "../support/analyse.ts";

const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: proxy
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: proxy
subjects:
  - kind: ServiceAccount
    name: manager
`;

function files(kustomization: string): Files {
  return { "rbac/kustomization.yaml": kustomization, "rbac/binding.yaml": binding };
}

function severities(kustomization: string): string[] {
  const { findings } = analyse(files(kustomization));
  return findings.filter(({ rule }) => rule === "rbac-invalid").map(({ severity }) => severity);
}

it("findings in a file that a kustomization names only in a comment are notes", () => {
  const other = "resources:\n  - role.yaml\n";
  expect(severities(`${other}#- binding.yaml\n`)).toEqual(["info"]);
  expect(severities(`${other}  # - path: ./binding.yaml\r\n`)).toEqual(["info"]);
  expect(severities(other)).toEqual(["error"]);
  expect(severities(`${other}# See binding.yaml\n`)).toEqual(["error"]);
  expect(severities("resources:\n  - binding.yaml\n  # - binding.yaml\n")).toEqual(["error"]);
  expect(severities("patches:\n  - path: binding.yaml\n# - binding.yaml\n").every((one) => one === "info")).toBe(true);
});

it("names the files of such comments", () => {
  const text = "# - a.yaml\n#- ../b/c.yml # no\n  #  -  'd.yaml'\n#-e.yaml\n- f.yaml\n# - https://example.com/g.yaml\n";
  expect(itemsInComments("x/kustomization.yaml", text)).toEqual(["x/a.yaml", "x/d.yaml"]);
});

it("findings in a file that a change turns on are new", () => {
  const [base, head] = [files("resources:\n  # - binding.yaml\n"), files("resources:\n  - binding.yaml\n")];
  const { findings } = reviewChange({
    changes: [{ path: "rbac/kustomization.yaml", previousPath: null, status: "modified", patch: null }],
    head: inputsOf(head),
    base: inputsOf(base),
    skipped: [],
    config: resolveConfig({}),
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  });
  const told = findings.filter(({ rule }) => rule === "rbac-invalid");
  expect(told).toMatchObject([{ severity: "error", new: true }]);
});
