import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import { analyse, only } from "../support/analyse.ts";
import { readCases } from "../support/rule-cases/rule-cases.ts";

/** The rules whose equivalents are tried, and the notes on comments. */
const asked = only(
  "container-runs-as-root",
  "ignore-comment-unused",
  "image-runs-as-root",
  "pods-not-spread",
  "privilege-escalation-allowed",
  "root-user-restored",
  "sudo-used",
  "topology-spread-invalid",
  "user-missing",
);

function analysisOf(path: string, text: string, config: ConfigValues = {}): Analysis {
  return analyse({ [path]: text }, { config: { ...asked, ...config }, fix: () => false, today: "2026-12-01" });
}

function ignoredIn(path: string, text: string, config?: ConfigValues): string[] {
  const { ignored, stats, errors, skipped } = analysisOf(path, text, config);
  expect({ count: stats.ignored, errors, skipped }).toEqual({ count: ignored.length, errors: [], skipped: [] });
  return ignored.map(({ rule, source, range }) => `${rule} ${source.position(range[0]).line}`);
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {}
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
      annotations: {}
    spec:
      topologySpreadConstraints:
        - {maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway}
      containers:
        - name: web
          image: registry.example.com/web:1.4
        -
          name: log
          image: registry.example.com/log:2
          securityContext: {runAsUser: 0}
`;

const annotated = (annotation: string): string =>
  deployment.replace("  annotations: {}", `  annotations: {${annotation}}`);
const annotatedPods = (annotation: string): string =>
  deployment.replace("      annotations: {}", `      annotations: {${annotation}}`);

const escalation = ["privilege-escalation-allowed 18", "privilege-escalation-allowed 23"];
const root = ["container-runs-as-root 18", "container-runs-as-root 23"];
const both = [...escalation, ...root];

describe("annotations for other tools", () => {
  it("are about a manifest with these findings", () => {
    const { findings, ignored } = analysisOf("a.yaml", deployment);
    expect(ignored).toEqual([]);
    expect(findings.map(({ rule, source, range }) => `${rule} ${source.position(range[0]).line}`).toSorted()).toEqual(
      [...both, "pods-not-spread 15", "topology-spread-invalid 16"].toSorted(),
    );
  });

  it.each<[string, string, readonly string[]]>([
    ["kube-linter", "ignore-check.kube-linter.io/privilege-escalation-container: it must", escalation],
    ["kube-linter", "ignore-check.kube-linter.io/run-as-non-root: it must", root],
    ["kube-linter", "kube-linter.io/ignore-all: it must", [...escalation, ...root]],
    ["kube-linter", "ignore-check.kube-linter.io/no-anti-affinity: it must", []],
    [
      "kube-score",
      'kube-score/ignore: "container-resources, pod-topology-spread-constraints"',
      ["topology-spread-invalid 16"],
    ],
    ["kube-score", "kube-score/ignore: container-security-context-user-group-id", []],
    ["Polaris", 'polaris.fairwinds.com/runAsRootAllowed-exempt: "true"', root],
    ["Polaris", 'polaris.fairwinds.com/privilegeEscalationAllowed-exempt: "true"', escalation],
    ["Polaris", 'polaris.fairwinds.com/topologySpreadConstraint-exempt: "true"', ["pods-not-spread 15"]],
    ["Polaris", 'polaris.fairwinds.com/exempt: "true"', [...escalation, ...root, "pods-not-spread 15"]],
    ["Polaris", 'polaris.fairwinds.com/exempt: "false"', []],
    ["Checkov", "checkov.io/skip1: CKV_K8S_20=it must", escalation],
    ["Checkov", "checkov.io/skip1: CKV_K8S_14, checkov.io/skip2: CKV_K8S_23=it must", root],
    ["Checkov", "checkov.io/skip1: CKV_K8S_40=it must", []],
  ])("%s's: %s", (_tool, annotation, ignored) => {
    expect(ignoredIn("a.yaml", annotated(annotation)).toSorted()).toEqual(ignored.toSorted());
  });

  it("count on the pods for kube-score alone", () => {
    const score = "kube-score/ignore: pod-topology-spread-constraints";
    expect(ignoredIn("a.yaml", annotatedPods(`${score}, checkov.io/skip1: CKV_K8S_20=it must`))).toEqual([
      "topology-spread-invalid 16",
    ]);
  });

  it("are about their own object only", () => {
    const two = `${annotated("checkov.io/skip1: CKV_K8S_20=it must")}---\n${deployment}`;
    expect(ignoredIn("a.yaml", two)).toEqual(escalation);
  });

  it("count in JSON too", () => {
    const pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "web", annotations: { "checkov.io/skip1": "CKV_K8S_20=it must" } },
      spec: { containers: [{ name: "web", image: "web" }] },
    };
    expect(ignoredIn("a.json", JSON.stringify(pod))).toEqual(["privilege-escalation-allowed 1"]);
  });
});

describe("trivy's comments in a manifest", () => {
  const above = (mark: string, lines: string): string => {
    const start = deployment.lastIndexOf("\n", deployment.indexOf(mark)) + 1;
    return deployment.slice(0, start) + lines + deployment.slice(start);
  };

  it.each<[string, string, readonly string[]]>([
    ["above a container", above("- name: web", "        # trivy:ignore:KSV001\n"), ["privilege-escalation-allowed 19"]],
    [
      "behind its first line",
      deployment.replace("name: web\n          image", "name: web # trivy:ignore:KSV001\n          image"),
      ["privilege-escalation-allowed 18"],
    ],
    [
      "above one another",
      above("- name: web", "# trivy:ignore:KSV-0012\n# trivy:ignore:avd-ksv-0001\n"),
      ["container-runs-as-root 20", "privilege-escalation-allowed 20"],
    ],
    [
      "on one line",
      above("- name: web", "# trivy:ignore:KSV-0012 trivy:ignore:KSV-0001\n"),
      ["container-runs-as-root 19", "privilege-escalation-allowed 19"],
    ],
    ["past their day", above("- name: web", "# trivy:ignore:KSV001:exp:2026-11-30\n"), []],
    ["with a line between", above("- name: web", "# trivy:ignore:KSV001\n\n"), []],
    ["above the list", above("containers:", "# trivy:ignore:KSV001\n"), []],
    ["above the document", `# trivy:ignore:KSV001\n${deployment}`, []],
    [
      "in a text",
      deployment.replace(
        "web:1.4\n        -\n          name",
        "web:1.4\n          args:\n            - |\n              # trivy:ignore:KSV001\n        - name",
      ),
      [],
    ],
    ["of Checkov, which has none", above("- name: web", "# checkov:skip=CKV_K8S_20:it must\n"), []],
  ])("%s", (_where, text, ignored) => {
    expect(ignoredIn("a.yaml", text)).toEqual(ignored);
  });
});

const dockerfile = `FROM node:22 AS build
RUN sudo npm ci
USER node
RUN sudo make
FROM node:22-slim
USER node
RUN sudo true
USER root
RUN sudo make install
CMD ["node", "/app"]
`;
const bare = 'FROM node:22\nCMD ["node", "/app"]\n';

describe("comments for other tools in a Dockerfile", () => {
  const above = (mark: string, lines: string, text = dockerfile): string => {
    const start = text.lastIndexOf("\n", text.indexOf(mark)) + 1;
    return text.slice(0, start) + lines + text.slice(start);
  };

  it("are about Dockerfiles with these findings", () => {
    const found = (text: string) => analysisOf("Dockerfile", text).findings.map(({ rule }) => rule);
    expect(found(dockerfile)).toEqual(["sudo-used", "root-user-restored", "sudo-used"]);
    expect(found(bare)).toEqual(["image-runs-as-root"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["hadolint's above USER", above("USER root", "# hadolint ignore=DL3002\n"), ["root-user-restored 9"]],
    ["hadolint's above RUN", above("RUN sudo make install", "# hadolint ignore=DL3002,DL3004\n"), ["sudo-used 10"]],
    ["hadolint's with a line between", above("USER root", "# hadolint ignore=DL3002\n\n"), []],
    [
      "hadolint's above another comment",
      above("USER root", "# hadolint ignore=DL3002\n# hadolint ignore=DL3004\n"),
      [],
    ],
    [
      "hadolint's for the stage",
      above("FROM node:22-slim", "# hadolint stage ignore=DL3004\n"),
      ["sudo-used 8", "sudo-used 10"],
    ],
    ["hadolint's for another stage", above("FROM node:22 AS", "# hadolint stage ignore=DL3002\n"), []],
    ["hadolint's for the file", `# hadolint global ignore=DL3002\n${dockerfile}`, ["root-user-restored 9"]],
    ["hadolint's where no USER says so", `# hadolint global ignore=DL3002\n${bare}`, []],
    ["trivy's above USER", above("USER root", "# trivy:ignore:DS002\n"), ["root-user-restored 9"]],
    [
      "trivy's above one another",
      above("USER root", "#trivy:ignore:DS-0002\n#trivy:ignore:DS-0010\n"),
      ["root-user-restored 10"],
    ],
    [
      "trivy's above the FROM of an image without USER",
      `# trivy:ignore:DS002 - gosu\n${bare}`,
      ["image-runs-as-root 2"],
    ],
    ["Checkov's anywhere", `${bare}# checkov:skip=CKV_DOCKER_3:it must\n`, ["image-runs-as-root 1"]],
    ["Checkov's where USER says so", `# checkov:skip=CKV_DOCKER_3:it must\n${dockerfile}`, []],
    ["Checkov's of the last USER", `# checkov:skip=CKV_DOCKER_8:it must\n${dockerfile}`, ["root-user-restored 9"]],
    ["BuildKit's", `# check=skip=all\n${bare}`, []],
    ["hadolint's in a heredoc", above("USER root", "RUN <<END\n# hadolint global ignore=DL3002\nEND\n"), []],
  ])("%s", (_where, text, ignored) => {
    expect(ignoredIn("Dockerfile", text)).toEqual(ignored);
  });
});

describe("annotations about a readiness probe", () => {
  const { cases } = readCases("healthcheck-without-probe");
  const files = cases.find(({ name }) => name === "curl at the exposed port")?.inputs ?? [];

  it.each([
    ["", 0],
    ["ignore-check.kube-linter.io/no-readiness-probe: none", 1],
    ['polaris.fairwinds.com/readinessProbeMissing-exempt: "true"', 1],
    ["checkov.io/skip1: CKV_K8S_9=none", 1],
    ["checkov.io/skip1: CKV_K8S_8=no liveness probe", 0],
  ])("%j", (annotation, count) => {
    const annotated = files.map(({ path, text }) => {
      return [path, text.replace("metadata:\n  name", `metadata:\n  annotations: {${annotation}}\n  name`)] as const;
    });
    const config = only("healthcheck-without-probe");
    const { findings, ignored } = analyse(Object.fromEntries(annotated), { config, fix: () => false });
    expect({ told: findings.length, ignored: ignored.length }).toEqual({
      told: 1 - count,
      ignored: count,
    });
  });
});

describe("suppressions for other tools", () => {
  it("can be switched off", () => {
    const off = { "third-party-suppressions": false } as const;
    expect(ignoredIn("a.yaml", annotated("kube-linter.io/ignore-all: it must"), off)).toEqual([]);
    expect(ignoredIn("Dockerfile", `${bare}# checkov:skip=CKV_DOCKER_3:it must\n`, off)).toEqual([]);
  });

  it("leave an ignore comment used, and are never called unused", () => {
    const text = `# kubesuggest: ignore[image-runs-as-root] it must\n${bare}# checkov:skip=CKV_DOCKER_3:it must\n`;
    const { findings, ignored } = analysisOf("Dockerfile", `${text}# hadolint global ignore=DL3002\n`);
    expect({ findings, count: ignored.length }).toEqual({ findings: [], count: 1 });
  });

  it("keep a comment between them and their line in its place", () => {
    const pragma = "# hadolint ignore=DL3002\n# kubesuggest: ignore[user-missing] a test\nUSER root\n";
    const text = dockerfile.replace("USER root\n", pragma);
    const { findings } = analyse({ Dockerfile: text }, { config: asked });
    const note = findings.find(({ rule }) => rule === "ignore-comment-unused");
    expect(note?.fix?.proof).toMatchObject({ ok: false, reason: "another finding would be ignored" });
  });

  it("never make a finding that was not there, nor throw, whatever they hold", () => {
    const part = fc.constantFrom(
      "kube-linter.io/ignore-all: x",
      "kube-score/ignore: ",
      "checkov.io/skip1: ",
      "# trivy:ignore:*",
      "CKV_K8S_20=",
      "\n",
      "  ",
      "'",
      "[",
      "{",
      "&a ",
      "*a",
    );
    const all = analysisOf("a.yaml", deployment).findings.length;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.nat(23), (parts, at) => {
        const lines = deployment.split("\n");
        const { findings, ignored } = analysisOf("a.yaml", lines.toSpliced(at, 0, parts.join("")).join("\n"));
        expect(findings.length + ignored.length).toBeLessThanOrEqual(all);
      }),
    );
  });
});
