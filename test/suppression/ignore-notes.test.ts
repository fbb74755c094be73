import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "../../src/analysis/analyze.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import { analyse, inputOf as input } from "../support/analyse.ts";
import { probeRules } from "../support/probe-rules.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  securityContext: {runAsNonRoot: true}
  containers:
    - name: web
      image: registry.example.com/web:1.4
      securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, runAsUser: 1995, runAsGroup: 1995}
`;
const comment = "# kubesuggest: ignore[probe-container] a test\n";
const patch = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2}\n";

/** The notes on ignore comments, as `rule line`. */
function notes(files: readonly InputFile[], options: AnalyzeOptions = {}, config: ConfigValues = {}): string[] {
  const { findings } = analyse(files, { rules: probeRules, config, ...options });
  return findings
    .filter(({ rule }) => rule.startsWith("ignore-comment-"))
    .map(({ rule, source, range }) => `${rule} ${source.path}:${source.position(range[0]).line}`);
}

const unused = ["ignore-comment-unused a.yaml:1"];

describe("an ignore comment is called unused", () => {
  it("where its rule finds nothing", () => {
    expect(notes([input("a.yaml", comment + pod)])).toEqual(unused);
    expect(notes([input("a.yaml", comment + pod)], { context: true })).toEqual(unused);
  });

  it.each<[string, readonly InputFile[], AnalyzeOptions, ConfigValues]>([
    ["in a file that is not reviewed", [input("a.yaml", comment + pod, "context")], { context: true }, {}],
    ["in a file with an error", [input("a.yaml", `${comment}${pod}---\na: [\n`)], {}, {}],
    ["in a file with a patch", [input("a.yaml", `${comment}${pod}---\n${patch}`)], {}, {}],
    ["in a file with something else", [input("a.yaml", `${comment}${pod}---\nreplicas: 2\n`)], {}, {}],
    [
      "in a Dockerfile that can't be built",
      [input("Dockerfile", "# kubesuggest: ignore[probe-stage] a test\n")],
      {},
      {},
    ],
    ["where files are missing", [input("a.yaml", comment + pod)], { whole: false }, {}],
    [
      "where its rule is off",
      [input("a.yaml", comment + pod)],
      {},
      { rules: Object.fromEntries([["probe-container", "off"]]) },
    ],
    ["where notes are off", [input("a.yaml", comment + pod)], {}, { rules: { "ignore-comment-unused": "off" } }],
  ])("but not %s", (_where, files, options, config) => {
    expect(notes(files, options, config)).toEqual([]);
  });

  it("but not where another file reports what it silences", () => {
    const manifest = pod.replace("runAsUser: 1995", "runAsUser: 2000").replace("registry.example.com/web:1.4", "web");
    const dockerfile = 'FROM alpine:3.22\nRUN adduser -D -u 1995 web\nUSER 1995:1995\nCMD ["/app"]\n';
    const builds = [input("compose.yaml", "services: {web: {build: ., image: web}}\n", "context")];
    const files = (above: string): InputFile[] => [
      input("a.yaml", manifest),
      input("Dockerfile", above + dockerfile),
      ...builds,
    ];
    const pair = onlyRules(["pod-user-differs-from-image", "image-user-differs-from-pod", "ignore-comment-unused"]);
    const found = analyse(files(""), { rules: pair }).findings;
    expect(found.map(({ rule }) => rule)).toEqual(["pod-user-differs-from-image"]);
    const ignoring = files("# kubesuggest: ignore[image-user-differs-from-pod] a test\n");
    expect(notes(ignoring, { rules: pair })).toEqual([]);
  });

  it("though a broken one is told of in any file that is read", () => {
    const broken = "# kubesuggest: ignore[probe-container]\n";
    expect(notes([input("a.yaml", `${broken}${pod}---\n${patch}`)], { whole: false })).toEqual([
      "ignore-comment-broken a.yaml:1",
    ]);
  });
});

describe("notes on ignore comments", () => {
  it("can't be ignored", () => {
    const text = `# kubesuggest: ignore[ignore-comment-unused] a test\n${comment}${pod}`;
    expect(notes([input("a.yaml", text)])).toEqual([
      "ignore-comment-broken a.yaml:1",
      "ignore-comment-unused a.yaml:2",
    ]);
  });

  it("stand beside the finding that is back", () => {
    const text = `${comment.replace("] ", "] until=2026-11-30 ")}${pod.replace("allowPrivilegeEscalation: false, ", "")}`;
    const { findings } = analyse({ "a.yaml": text }, { rules: probeRules, today: "2026-12-01" });
    expect(findings.map(({ rule }) => rule)).toEqual(["ignore-comment-expired", "probe-container"]);
  });
});
