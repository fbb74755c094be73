import { expect, test } from "vitest";
import { entryOf, writeBaseline } from "../../src/core/baseline.ts";
import { configFile } from "../support/analyse.ts";
import { runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";
import { shopRules, withGitHub } from "./with-github.ts";

const bench = withGitHub();
const baselineFile = ".github/kubesuggest-baseline.txt";
const object = { apiVersion: "apps/v1", kind: "Deployment", namespace: null, name: "web" };
const baseline = writeBaseline([
  entryOf({
    fingerprint: "0123456789abcdef",
    rule: "privilege-escalation-allowed",
    source: { path: "web.yaml" },
    object,
  }),
]);
const comment = "# kubesuggest: ignore[container-runs-as-root, privilege-escalation-allowed] it is a test\n";

test("what a pull request brings to silence findings is counted and listed in its check", async () => {
  const { github, token } = bench;
  const [own = ""] = Object.values(configFile(...shopRules));
  const pull = github.open({
    base: { "README.md": "Shop\n" },
    head: { "web.yaml": comment + badDeployment("web"), [baselineFile]: baseline, "ci/own.yml": own },
  });
  const { exitCode } = await runHere(github, pull, { token, second: 1, inputs: { config: "ci/own.yml" } });
  expect(exitCode).toBe(0);
  const [check] = github.checkRuns;
  expect(check?.title).toBe("No findings, 4 silenced");
  const summary = check?.summary ?? "";
  expect(summary).toContain("### Silenced by this pull request: 4\n");
  expect(summary).toMatch(/ci\/own\.yml.*: This configuration is used for the review, and the base does not have it\./);
  expect(summary).toMatch(/web\.yaml.*: Added to the baseline: privilege-escalation-allowed, Deployment\/web\./);
  expect(summary.match(/^- .*web\.yaml:\d+.*(?:container-runs-as-root|privilege-escalation-allowed)/gm)).toHaveLength(
    2,
  );
});

test("trust-ignores: base reports what a pull request would silence, and fails for it", async () => {
  const { github, token } = bench;
  const [file = "", text = ""] = Object.entries(configFile(...shopRules))[0] ?? [];
  const base = {
    "README.md": "Shop\n",
    [file]: `${text}\ntrust-ignores: base\nfail-on: info\n`,
    "old.yaml": comment + badDeployment("old"),
  };
  const head = { "web.yaml": comment + badDeployment("web"), "old.yaml": `${comment}${badDeployment("old")}# more\n` };
  const pull = github.open({ base, head });
  const { exitCode } = await runHere(github, pull, { token, second: 1 });
  expect(exitCode).toBe(1);
  expect(new Set(pull.comments.map(({ path }) => path))).toEqual(new Set(["web.yaml"]));
  expect(github.checkRuns[0]?.summary).toContain("2 findings are ignored by comments or annotations.");
  expect(github.checkRuns[0]?.summary).toContain(
    "2 findings are reported although a comment or annotation says to ignore them",
  );
});
