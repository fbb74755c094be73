import { describe, expect, it } from "vitest";
import type { ConfigValues } from "../../src/config/values.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

function deployment(replicas: string, constraints = "", more = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${replicas}  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
${constraints}      containers:
        - name: web
          image: registry.example.com/web:1
${more}`;
}

/** What the rule writes, as strict as the fewest pods need that are to be spread. */
function spread(maxSkew: number): string {
  return `      topologySpreadConstraints:
        - maxSkew: ${maxSkew}
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector:
            matchLabels:
              app: web
          matchLabelKeys:
            - pod-template-hash
          nodeTaintsPolicy: Honor
        - maxSkew: 3
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
          matchLabelKeys:
            - pod-template-hash
`;
}

function judge(files: Files, config: ConfigValues) {
  const { findings } = analyseRendered(files, config);
  return {
    lines: findings.map(line),
    advice: findings.map(({ advice }) => advice),
    risks: findings.map(({ fix }) => fix?.risk),
    fixed: findings.flatMap(({ source, fix }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)])),
  };
}

const environments = { dev: 1, test: 1, staging: 2, prod: 3 };
const scaled = "  replicas: {{ .Values.replicas }}\n";

/** A chart, or a base with overlays, that runs so many pods in each environment. */
function chart(replicas: Readonly<Record<string, number>>, template = deployment(scaled)): Files {
  const files = Object.entries(replicas).map(([name, count]) => [`web/values-${name}.yaml`, `replicas: ${count}\n`]);
  return {
    "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 0.1.0\n",
    "web/values.yaml": "replicas: 1\n",
    "web/templates/web.yaml": template,
    ...Object.fromEntries(files),
  };
}

function overlays(replicas: Readonly<Record<string, number>>, more: Readonly<Record<string, string>> = {}): Files {
  const files = Object.entries(replicas).map(([name, count]) => [
    `overlays/${name}/kustomization.yaml`,
    `resources: [../../base]\nnamePrefix: ${name}-\nreplicas:\n  - name: web\n    count: ${count}\n${more[name] ?? ""}`,
  ]);
  return {
    "base/kustomization.yaml": "resources: [web.yaml]\n",
    "base/web.yaml": deployment(""),
    ...Object.fromEntries(files),
  };
}

describe("with four environments, of which two run a single pod", () => {
  it("a chart spreads its pods in its template, once for all", () => {
    const { lines, advice, risks, fixed } = judge(chart(environments), only("pods-not-spread"));
    expect(lines).toEqual(["web/templates/web.yaml:14 pods-not-spread review"]);
    expect(advice).toEqual(["This only appears with values-prod.yaml, values-staging.yaml."]);
    expect(risks[0]).toContain("at most 1 pod more");
    expect(fixed).toEqual([deployment(scaled, spread(1))]);
    expect(judge(chart(environments, fixed[0]), only("pods-not-spread")).lines).toEqual([]);
  });

  it("so does a base", () => {
    const { lines, fixed } = judge(overlays(environments), only("pods-not-spread"));
    expect(lines).toEqual(["base/web.yaml:13 pods-not-spread review"]);
    expect(fixed).toEqual([deployment("", spread(1))]);
  });

  it("as strictly as is set where all run enough of them", () => {
    const many = { dev: 1, test: 4, staging: 3, prod: 9 };
    expect(judge(chart(many), only("pods-not-spread")).fixed).toEqual([deployment(scaled, spread(2))]);
    expect(judge(overlays(many), only("pods-not-spread")).fixed).toEqual([deployment("", spread(2))]);
  });

  it("but where one of them says how many pods it runs, it spreads those alone", () => {
    const head = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n";
    const { lines, fixed } = judge(
      {
        ...overlays({ dev: 1 }),
        "overlays/prod/kustomization.yaml": "resources: [../../base]\nnamePrefix: prod-\npatches: [{path: web.yaml}]\n",
        "overlays/prod/web.yaml": head,
      },
      only("pods-not-spread"),
    );
    expect(lines).toEqual([expect.stringMatching(/^overlays\/prod\/web\.yaml:\d+ pods-not-spread review/)]);
    expect(fixed).toEqual([
      expect.stringContaining(`${head}  template:\n    spec:\n      topologySpreadConstraints:\n`),
    ]);
  });

  it("but not where one of them puts several pods on one node", () => {
    const node = `patches:
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            nodeSelector: {kubernetes.io/hostname: big}
`;
    const { lines, advice } = judge(overlays({ ...environments, test: 4 }, { test: node }), only("pods-not-spread"));
    expect(lines).toEqual([expect.stringMatching(/^base\/web\.yaml:\d+ pods-not-spread no fix$/)]);
    expect(advice[0]).toContain("it would also change objects that must not have it");
  });

  it("other findings are told once, where all of them or some come from", () => {
    const rule = "privilege-escalation-allowed";
    const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";
    const inChart = judge(chart(environments), only(rule));
    expect(inChart.lines).toEqual([`web/templates/web.yaml:16 ${rule} safe`]);
    expect(inChart.advice).toEqual([null]);
    expect(inChart.fixed).toEqual([deployment(scaled, "", setting)]);
    const inBase = judge(overlays(environments), only(rule));
    expect(inBase).toMatchObject({ lines: [`base/web.yaml:15 ${rule} safe`], fixed: [deployment("", "", setting)] });
    const bad = setting.replace("false", "{{ .Values.escalate }}");
    const files = chart(environments, deployment(scaled, "", bad));
    const one = judge(
      { ...files, "web/values.yaml": "replicas: 1\nescalate: false\n", "web/values-test.yaml": "escalate: true\n" },
      only(rule),
    );
    expect(one.lines).toEqual([`web/values-test.yaml:1 ${rule} review web/templates/web.yaml:19`]);
    expect(one.fixed).toEqual(["escalate: false\n"]);
  });

  describe("a Service that crosses zones in some of them", () => {
    const rule = "service-crosses-zones";
    const service =
      "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n";
    const fixedService = service.replace(
      "name: web\n",
      "name: web\n  annotations:\n    service.kubernetes.io/topology-mode: Auto\n",
    );
    const base = (more: Readonly<Record<string, string>> = {}): Files => ({
      ...overlays(environments, more),
      "base/kustomization.yaml": "resources: [web.yaml, service.yaml]\n",
      "base/service.yaml": service,
    });

    it("is fixed for all, since fewer pods leave its traffic as it is", () => {
      const inBase = judge(base(), only(rule));
      expect(inBase.lines).toEqual([expect.stringMatching(/^base\/service\.yaml:3 service-crosses-zones review/)]);
      expect(inBase.risks).toEqual([
        "It also changes 3 other objects in overlays/dev, overlays/staging and overlays/test.",
      ]);
      expect(inBase.advice).toEqual(["This only appears in overlays/prod."]);
      expect(inBase.fixed).toEqual([fixedService]);
      const inChart = judge({ ...chart(environments), "web/templates/service.yaml": service }, only(rule));
      expect(inChart.fixed).toEqual([fixedService]);
    });

    it("is not where one of them routes its traffic in another way", () => {
      const patch = `patches:
  - patch: |-
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec: {internalTrafficPolicy: Local}
`;
      const { lines, advice } = judge(base({ dev: patch }), only(rule));
      expect(lines).toEqual([expect.stringMatching(/^base\/service\.yaml:3 service-crosses-zones no fix/)]);
      expect(advice[0]).toContain("it would also change objects that must not have it");
    });
  });
});

describe("where the overlays add a label to all selectors", () => {
  const labels = (environment: string, also = ""): string =>
    `labels:\n  - pairs: {environment: ${environment}}\n    includeSelectors: true\n${also}`;
  const labelled = (replicas: Readonly<Record<string, number>>): Files =>
    overlays(replicas, Object.fromEntries(Object.keys(replicas).map((name) => [name, labels(name)])));

  it("a base spreads its pods by its own labels, and each overlay adds its own", () => {
    const { lines, fixed } = judge(labelled({ staging: 3, prod: 3 }), only("pods-not-spread"));
    expect(lines).toEqual(["base/web.yaml:13 pods-not-spread review"]);
    expect(fixed).toEqual([deployment("", spread(2))]);
  });

  it("so it does if one of them runs a single pod, or is only a test", () => {
    const files = labelled({ dev: 1, staging: 3, prod: 3 });
    const test = (files["overlays/prod/kustomization.yaml"] ?? "")
      .replace("../../base", "../../../base")
      .replace("environment: prod", "environment: test");
    const { fixed } = judge({ ...files, "tests/overlays/test/kustomization.yaml": test }, only("pods-not-spread"));
    expect(fixed).toEqual([deployment("", spread(2))]);
  });
});

it("a base spreads its pods also where one kustomization builds all overlays, of which one runs a single pod", () => {
  const files = {
    ...overlays({ dev: 1, staging: 2, prod: 2 }),
    "kustomization.yaml": "resources: [overlays/dev, overlays/staging, overlays/prod]\n",
  };
  const { lines, fixed } = judge(files, only("pods-not-spread"));
  expect(lines).toEqual(["base/web.yaml:13 pods-not-spread review"]);
  expect(fixed).toEqual([deployment("", spread(1))]);
});

describe("for many workloads with four environments", () => {
  const count = 16;
  const names = Array.from({ length: count }, (_item, index) => `web-${index}`);

  /** A base with a workload for each name, of which one environment runs three pods and the others one. */
  function many(patched: readonly string[] = []): Files {
    const named = (text: string, name: string): string => text.replaceAll(/\bweb$/gm, name);
    const scaledUp = names.map((name) => `  - {name: ${name}, count: 3}\n`).join("");
    const onOneNode = patched.map((name) => {
      return `  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: ${name}}
      spec:
        replicas: 2
        template:
          spec:
            nodeSelector: {kubernetes.io/hostname: big}
`;
    });
    return {
      "base/kustomization.yaml": `resources: [${names.map((name) => `${name}.yaml`).join(", ")}]\n`,
      ...Object.fromEntries(names.map((name) => [`base/${name}.yaml`, named(deployment(""), name)])),
      "overlays/dev/kustomization.yaml": "resources: [../../base]\n",
      "overlays/test/kustomization.yaml": `resources: [../../base]\npatches:\n${onOneNode.join("") || "  []\n"}`,
      "overlays/staging/kustomization.yaml": "resources: [../../base]\n",
      "overlays/prod/kustomization.yaml": `resources: [../../base]\nreplicas:\n${scaledUp}`,
    };
  }

  function judgeAndCount(files: Files) {
    let builds = 0;
    const counting: Renderer = {
      ...renderer,
      buildKustomization(request) {
        builds += 1;
        return renderer.buildKustomization(request);
      },
    };
    const { findings } = analyseRendered(files, only("pods-not-spread"), { renderer: counting });
    return { builds, findings };
  }

  it("the fixes are proved together, although each of them changes what the others run", () => {
    const { builds, findings } = judgeAndCount(many());
    const others = "overlays/dev, overlays/staging and overlays/test";
    expect(findings.map(({ fix }) => fix?.risk?.split(". ").at(-1))).toEqual(
      names.toSorted().map((name) => `It also changes Deployment "${name}" in ${others}.`),
    );
    // Each is built once with origins, once as it is, and once with all fixes.
    expect(builds).toBe(3 * Object.keys(environments).length);
  });

  it("those that are refused are found by halves", () => {
    const { builds, findings } = judgeAndCount(many(["web-3"]));
    expect(findings.filter(({ fix }) => fix === null).map(({ source }) => source.path)).toEqual(["base/web-3.yaml"]);
    const halves = 2 * Math.log2(count);
    expect(builds).toBeLessThanOrEqual((2 + 1 + halves + 2) * Object.keys(environments).length);
  });
});

describe("where another environment runs the container privileged, which the API refuses beside the fix", () => {
  const both = only("privilege-escalation-allowed", "container-privileged");
  const privileged = "          securityContext:\n            privileged: true\n";
  const isFixed =
    "          securityContext:\n            privileged: false\n            allowPrivilegeEscalation: false\n";

  it("a base gets no fix, although the one of that environment sets the same", () => {
    const patch = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: web
`;
    const files = {
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "base/web.yaml": deployment(""),
      "overlays/dev/kustomization.yaml": "resources: [../../base]\n",
      "overlays/prod/kustomization.yaml": "resources: [../../base]\npatches:\n  - path: web.yaml\n",
      "overlays/prod/web.yaml": patch + privileged,
    };
    expect(judge(files, both)).toMatchObject({
      lines: [
        "base/web.yaml:15 privilege-escalation-allowed no fix",
        "overlays/prod/web.yaml:10 container-privileged review",
      ],
      fixed: [patch + isFixed],
    });
  });

  it("nor do the values of a chart", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const files = {
      "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 0.1.0\n",
      "web/values.yaml": "securityContext: {}\n",
      "web/values-prod.yaml": "securityContext:\n  privileged: true\n",
      "web/templates/web.yaml": deployment("", "", block),
    };
    expect(judge(files, both)).toMatchObject({
      lines: [
        "web/templates/web.yaml:17 privilege-escalation-allowed no fix web/values.yaml:1",
        "web/values-prod.yaml:2 container-privileged review web/templates/web.yaml:18",
      ],
      fixed: ["securityContext:\n  privileged: false\n  allowPrivilegeEscalation: false\n"],
    });
  });
});
