import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

const manifest = "apiVersion: v2\nname: shop\nversion: 0.1.0\n";
const helpers = `{{- define "shop.fullname" -}}
{{ .Release.Name }}-{{ .Chart.Name }}
{{- end }}
`;

/** A Deployment whose container is literal, but for what stands in for \`# rest\`. */
function deployment(rest = "", name = "web"): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}-${name}
spec:
  replicas: 1
  selector:
    matchLabels:
      app: {{ include "shop.fullname" . }}-${name}
  template:
    metadata:
      labels:
        app: {{ include "shop.fullname" . }}-${name}
    spec:
      containers:
        - name: ${name}
          image: "{{ .Values.image }}"
${rest}`;
}

function chart(files: Files, values = "image: registry.example.com/web:1\n"): Files {
  return { "shop/Chart.yaml": manifest, "shop/values.yaml": values, "shop/templates/_helpers.tpl": helpers, ...files };
}

/** What is said of a chart, and its files with all fixes made, each by itself. */
function judge(files: Files, config = only("privilege-escalation-allowed")) {
  const { findings, ...rest } = analyseRendered(files, config);
  const fixed = findings.flatMap(({ source, fix }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)]));
  return { ...rest, findings, lines: findings.map(line), fixed };
}

const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";

describe("a finding in a chart", () => {
  it("stands in the template, and its fix is text of the template where nothing else decides", () => {
    const { lines, fixed } = judge(chart({ "shop/templates/web.yaml": deployment() }));
    expect(lines).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed safe"]);
    expect(fixed).toEqual([deployment(setting)]);
  });

  it.each([
    ["a condition about values", "{{- if .Values.powerful }}\n", "{{- end }}\n", 18],
    ["one of several conditions", "{{- if .Values.none }}\n          tty: true\n{{- else }}\n", "{{- end }}\n", 18],
    [
      "a condition about the cluster",
      '{{- if semverCompare ">=1.20-0" .Capabilities.KubeVersion.Version }}\n',
      "{{- end }}\n",
      null,
    ],
    ["no condition", "", "", null],
  ])("is a choice of the values where a setting has a condition of its own: %s", (_which, before, after, line) => {
    const block = (allowed: boolean) =>
      `${before}          securityContext:\n            allowPrivilegeEscalation: ${allowed}\n${after}`;
    const { fixed, findings } = judge(
      chart({ "shop/templates/web.yaml": deployment(block(true)) }, "image: a\npowerful: [1]\n"),
    );
    expect(fixed).toEqual(line === null ? [deployment(block(false))] : []);
    expect(findings.map(({ advice }) => advice)).toEqual([
      line === null
        ? null
        : `No fix is offered: the values decide it, by the condition in line ${line} of shop/templates/web.yaml.`,
    ]);
  });

  it.each([
    ["replicas: {{ .Values.replicas }}", "", false],
    ["replicas: {{ .Values.replicas }}", "  minReplicas: {{ .Values.replicas }}\n", true],
    ["replicas: 2", "", true],
  ])("is no fix where a value would have no effect any more: %j beside %j", (written, minimum, isFixed) => {
    const scaler =
      "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec:\n" +
      `  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}\n${minimum}  maxReplicas: 5\n`;
    const scaled = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  ${written}\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}\n`;
    const files = { "shop/templates/web.yaml": scaled, "shop/templates/hpa.yaml": scaler };
    const { fixed, findings } = judge(chart(files, "replicas: 2\n"), only("replicas-beside-autoscaler"));
    expect(findings).toHaveLength(1);
    expect(fixed).toEqual(isFixed ? [scaled.replace(`  ${written}\n`, "")] : []);
    if (!isFixed) expect(findings[0]?.advice).toContain("replicas in the values would then have no effect.");
  });

  it("is fixed in a container that a condition turns on as a whole", () => {
    const side = (allowed: boolean) =>
      `${setting}{{- if .Values.image }}\n        - name: side\n          image: b\n          securityContext:\n            allowPrivilegeEscalation: ${allowed}\n{{- end }}\n`;
    const { fixed } = judge(chart({ "shop/templates/web.yaml": deployment(side(true)) }));
    expect(fixed).toEqual([deployment(side(false))]);
  });

  it("is fixed in the values where its block comes from there", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const values = "image: a\n# who it may become\nsecurityContext:\n  runAsNonRoot: true\n";
    const { lines, fixed } = judge(chart({ "shop/templates/web.yaml": deployment(block) }, values));
    expect(lines).toEqual([
      "shop/values.yaml:4 privilege-escalation-allowed safe shop/templates/web.yaml:18 shop/values.yaml:3",
    ]);
    expect(fixed).toEqual([`${values}  allowPrivilegeEscalation: false\n`]);
  });

  it("is fixed in the values that the template asks for, though they are empty", () => {
    const block =
      "          {{- with .Values.containerSecurityContext }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n";
    const values = "image: a\ncontainerSecurityContext: {}\n";
    const { lines, fixed } = judge(chart({ "shop/templates/web.yaml": deployment(block) }, values));
    expect(lines).toEqual(["shop/values.yaml:2 privilege-escalation-allowed safe shop/templates/web.yaml:16"]);
    expect(fixed).toEqual(["image: a\ncontainerSecurityContext:\n  allowPrivilegeEscalation: false\n"]);
  });

  const seccomp = `      {{- if .Values.seccompProfile.enabled }}
      securityContext:
        seccompProfile:
          type: {{ .Values.seccompProfile.type }}REST
      {{- end }}
`;
  const switched = "image: a\nseccompProfile:\n  enabled: false # not yet\n  type: RuntimeDefault\n";

  it("is fixed by the value that turns on what is missing, where that turns on nothing else", () => {
    const template = (rest: string): Files => ({
      "shop/templates/web.yaml": deployment(seccomp.replace("REST", rest)),
      "shop/templates/worker.yaml": deployment(seccomp.replace("REST", rest), "worker"),
    });
    const alone = judge(chart(template(""), switched), only("seccomp-profile-missing"));
    expect(alone.lines).toEqual([
      "shop/values.yaml:3 seccomp-profile-missing review shop/templates/web.yaml:14",
      "shop/values.yaml:3 seccomp-profile-missing review shop/templates/worker.yaml:14",
    ]);
    const fixed = switched.replace("false", "true");
    expect(alone.fixed).toEqual([fixed, fixed]);
    const more = judge(chart(template("\n        fsGroup: 1000"), switched), only("seccomp-profile-missing"));
    expect(more.findings.map(({ fix, advice }) => [fix, advice])).toEqual(
      Array.from({ length: 2 }, () => [
        null,
        expect.stringContaining("a change in shop/values.yaml does not work, since something else would change."),
      ]),
    );
  });

  it("that a value decides is fixed there", () => {
    const block = "          securityContext:\n            allowPrivilegeEscalation: {{ .Values.escalate }}\n";
    const { lines, fixed } = judge(
      chart({ "shop/templates/web.yaml": deployment(block) }, "image: a\nescalate: true # for now\n"),
    );
    expect(lines).toEqual(["shop/values.yaml:2 privilege-escalation-allowed review shop/templates/web.yaml:19"]);
    expect(fixed).toEqual(["image: a\nescalate: false # for now\n"]);
  });

  it.each([
    [
      "in the values",
      '"{{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag }}"',
      "image:\n  registry: docker.io\n  repository: bitnami/redis # ours\n  tag: 7.2.4\n",
      ["shop/values.yaml", "repository: bitnamilegacy/redis # ours\n"],
    ],
    [
      "in values that a helper is given",
      '{{ include "shop.image" (dict "root" .Values.image "global" .Values.global) }}',
      "global: {zone: a}\nimage: {registry: k8s.gcr.io, repository: pause, tag: '3.9'}\n",
      ["shop/values.yaml", "image: {registry: registry.k8s.io, repository: pause, tag: '3.9'}\n"],
    ],
    [
      "in the text beside a value",
      '"k8s.gcr.io/pause:{{ .Values.image.tag }}"',
      "image: {tag: '3.9'}\n",
      ["shop/templates/web.yaml", '          image: "registry.k8s.io/pause:{{ .Values.image.tag }}"\n'],
    ],
  ])("about a part of a text is fixed %s", (_where, image, values, [path, expected]) => {
    const helper = `${helpers}{{- define "shop.image" }}{{ printf "%s/%s:%s" .root.registry .root.repository (.root.tag | toString) }}{{ end }}\n`;
    const text = deployment().replace('"{{ .Values.image }}"', image);
    const files = { "shop/templates/web.yaml": text, "shop/templates/_helpers.tpl": helper };
    const { findings, fixed } = judge(chart(files, values), only("image-registry-frozen"));
    expect(findings.map(({ source }) => source.path)).toEqual([path]);
    expect(fixed[0]).toContain(expected);
  });

  it("in a text that a library puts together of several values is fixed in the one that decides", () => {
    const printing = `{{- define "shop.image" -}}
{{- $registry := default .image.registry ((.global).registry) -}}
{{- $repository := .image.repository -}}
{{- $tag := .image.tag | toString -}}
{{- printf "%s/%s:%s" $registry $repository $tag -}}
{{- end -}}
{{- define "shop.web" -}}
{{ include "shop.image" (dict "image" .Values.web.image "global" .Values.global) }}
{{- end -}}
`;
    const template = deployment().replace('"{{ .Values.image }}"', '{{ include "shop.web" . }}');
    const values = "web:\n  image:\n    registry: docker.io\n    repository: bitnami/nginx\n    tag: 1.27.0\n";
    const files = { ...chart({ "shop/templates/web.yaml": template, "shop/templates/_image.tpl": printing }, values) };
    const { lines, fixed } = judge(files, only("image-registry-frozen"));
    expect(lines).toEqual([
      "shop/values.yaml:4 image-registry-frozen review shop/templates/web.yaml:17 shop/values.yaml:2",
    ]);
    expect(fixed).toEqual([values.replace("bitnami/nginx", "bitnamilegacy/nginx")]);
  });

  it("is for review where its values are those of other objects too", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const files = {
      "shop/templates/web.yaml": deployment(block),
      "shop/templates/worker.yaml": deployment(block, "worker"),
    };
    const { lines, findings } = judge(chart(files, "image: a\nsecurityContext:\n  runAsNonRoot: true\n"));
    expect(lines).toEqual([
      "shop/values.yaml:3 privilege-escalation-allowed review shop/templates/web.yaml:18 shop/values.yaml:2",
      "shop/values.yaml:3 privilege-escalation-allowed review shop/templates/worker.yaml:18 shop/values.yaml:2",
    ]);
    expect(findings[0]?.fix?.risk).toBe("It also changes another object of this chart.");
  });

  it("is for review where it goes to a helper that prints other objects, too", () => {
    const more = '{{- define "shop.context" -}}\nrunAsNonRoot: true\n{{- end }}\n';
    const block = '          securityContext:\n            {{- include "shop.context" . | nindent 12 }}\n';
    const files = {
      "shop/templates/_context.tpl": more,
      "shop/templates/web.yaml": deployment(block),
      "shop/templates/worker.yaml": deployment(block, "worker"),
    };
    expect(judge(chart(files)).lines).toEqual([
      "shop/templates/_context.tpl:2 privilege-escalation-allowed review shop/templates/web.yaml:18",
      "shop/templates/_context.tpl:2 privilege-escalation-allowed review shop/templates/worker.yaml:18",
    ]);
  });

  it("is for review where only other values turn on another object that has its values, too", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const files = {
      "shop/templates/web.yaml": deployment(block),
      "shop/templates/worker.yaml": `{{- if .Values.worker }}\n${deployment(block, "worker")}{{- end }}\n`,
      "shop/values-prod.yaml": "worker: true\n",
    };
    const { findings } = judge(chart(files, "image: a\nsecurityContext:\n  runAsNonRoot: true\n"));
    expect(findings.map(({ fix }) => fix?.risk)).toEqual(
      Array(2).fill("It also changes another object of this chart."),
    );
  });

  it.each([
    ["the same values", ".Values.securityContext", "job.yaml"],
    ["another value of the same map", ".Values.securityContext.runAsNonRoot", null],
    ["other values", ".Values.securityContexts", null],
    ["them in its notes", ".Values.securityContext", null, "NOTES.txt"],
    ["them in a test, which is rendered", ".Values.securityContext", null, "job.yaml", 'helm.sh/hook: "test"'],
  ])(
    "is for review where a template that no values turn on reads %s",
    (_what, key, named, file = "job.yaml", hook = "") => {
      const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
      const values = "image: a\nsecurityContext:\n  runAsNonRoot: true\n";
      const turnedOn = hook === "" ? "{{- if .Values.job }}" : "{{- if .Values.image }}";
      const job = `${turnedOn}\nkind: A\nmetadata:\n  annotations: {${hook}}\n  name: {{ toYaml ${key} | quote }}\n{{- end }}\n`;
      const files = { "shop/templates/web.yaml": deployment(block), [`shop/templates/${file}`]: job };
      const { findings } = judge(chart(files, values));
      expect(findings.map(({ fix }) => [fix?.applicability, fix?.risk])).toEqual([
        named === null
          ? ["safe", undefined]
          : ["review", `Not checked in ${named}: no values in the repository turn it on.`],
      ]);
    },
  );

  it("names two of many templates that no values turn on", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const off =
      "{{- if .Values.jobs }}\nkind: A\nmetadata:\n  name: {{ toYaml .Values.securityContext | quote }}\n{{- end }}\n";
    const riskWith = (count: number): string | undefined => {
      const jobs = Array.from({ length: count }, (_item, index) => [`shop/templates/jobs/${index}.yaml`, off]);
      const files = { "shop/templates/web.yaml": deployment(block), ...Object.fromEntries(jobs) };
      return judge(chart(files, "image: a\nsecurityContext: {}\n")).findings[0]?.fix?.risk;
    };
    const end = "no values in the repository turn them on.";
    expect(riskWith(3)).toBe(`Not checked in jobs/0.yaml, jobs/1.yaml and jobs/2.yaml: ${end}`);
    expect(riskWith(4)).toBe(`Not checked in jobs/0.yaml, jobs/1.yaml and 2 more templates: ${end}`);
  });

  it("is for review where more values deploy the chart than it is rendered with", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const values = "image: a\nsecurityContext:\n  runAsNonRoot: true\n";
    const many = Array.from({ length: 21 }, (_item, index) => [`shop/values-${index}.yaml`, `image: a${index}\n`]);
    const files = { "shop/templates/web.yaml": deployment(block), ...Object.fromEntries(many) };
    const { findings } = judge(chart(files, values));
    expect(findings.map(({ fix }) => fix?.risk)).toEqual([
      "Not checked with all values that deploy this chart: there are too many.",
    ]);
  });

  it("has no fix where the values are those of an object that must not have it", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const job = `${deployment('          securityContext:\n            {{- toYaml (merge (dict "allowPrivilegeEscalation" true) .Values.securityContext) | nindent 12 }}\n', "worker")}`;
    const values = "image: a\nsecurityContext:\n  capabilities: {add: [SYS_ADMIN]}\n";
    const { findings } = judge(
      chart({ "shop/templates/web.yaml": deployment(block), "shop/templates/worker.yaml": job }, values),
    );
    expect(findings.every(({ fix }) => fix === null)).toBe(true);
  });

  it("is told once for all objects that its line is rendered to", () => {
    const many = `{{- range list "a" "b" }}\n---\n${deployment().replaceAll("-web", "-{{ . }}").replaceAll('" .', '" $').replace(".Values", "$.Values")}{{- end }}\n`;
    const { lines, findings, fixed } = judge(chart({ "shop/templates/web.yaml": many }));
    expect(lines).toEqual(["shop/templates/web.yaml:18 privilege-escalation-allowed safe"]);
    expect(findings[0]?.advice).toBe("This is rendered into 2 objects.");
    expect(fixed[0]).toContain(`image: "{{ $.Values.image }}"\n${setting}`);
  });

  it("is told of values beside the chart's own, and says so where only they show it", () => {
    const files = {
      "shop/templates/web.yaml": `{{- if .Values.web }}\n${deployment()}{{- end }}\n`,
      "shop/values-prod.yaml": "web: true\n",
    };
    const { findings, lines } = judge(chart(files));
    expect(lines).toEqual(["shop/templates/web.yaml:17 privilege-escalation-allowed safe"]);
    expect(findings[0]?.advice).toBe("This only appears with values-prod.yaml.");
  });

  it("is told of values that something in the repository deploys the chart with", () => {
    const web = `{{- if .Values.web }}\n${deployment()}{{- end }}\n`;
    const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop-prod}
spec:
  source:
    path: shop
    helm:
      valueFiles: [../env/prod.yaml]
      parameters: [{name: image, value: b}]
`;
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: shop}
spec:
  chart: {spec: {chart: ./shop, sourceRef: {kind: GitRepository, name: this}}}
  values: {web: true}
`;
    const sources = `  sources:
    - path: shop
      helm: {valueFiles: ["$values/env/prod.yaml"]}
    - {repoURL: https://example.com/this.git, ref: values}
`;
    const shared = application.replace(/ {2}source:[^]*/, sources);
    const from = release.replace("values: {web: true}", "valuesFrom: [{kind: ConfigMap, name: shop-values}]");
    const configMap =
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop-values}\ndata:\n  values.yaml: 'web: true'\n";
    const generator = "configMapGenerator: [{name: shop-values, files: [values.yaml=shop-values.yaml]}]\n";
    const env = { "env/prod.yaml": "web: true\n" };
    for (const [files, name] of [
      [{ "argo/shop.yaml": application, ...env }, "Application shop-prod"],
      [{ "argo/shop.yaml": shared, ...env }, "Application shop-prod"],
      [{ "flux/shop.yaml": release }, "HelmRelease shop"],
      [{ "flux/shop.yaml": from, "flux/values.yaml": configMap }, "HelmRelease shop"],
      [
        { "flux/shop.yaml": from, "flux/shop-values.yaml": "web: true\n", "flux/kustomization.yaml": generator },
        "HelmRelease shop",
      ],
    ] as const) {
      const { findings } = judge({ ...chart({ "shop/templates/web.yaml": web }), ...files });
      expect(findings.map(line)).toEqual(["shop/templates/web.yaml:17 privilege-escalation-allowed safe"]);
      expect(findings[0]?.advice).toBe(`This only appears with ${name}.`);
    }
  });

  it("stands where it is made, also where releases of one name deploy the chart with several values", () => {
    const guarded = (name: string): string => `{{- if .Values.${name} }}\n${deployment("", name)}{{- end }}\n`;
    const release = (name: string, of = "shop"): string =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${of}}\n` +
      `spec: {chart: {spec: {chart: ./shop}}, values: {${name}: true}}\n`;
    const { findings, lines } = judge({
      ...chart({
        "shop/templates/a.yaml": guarded("a"),
        "shop/templates/b.yaml": guarded("b"),
        "shop/templates/c.yaml": guarded("c"),
        "shop/templates/d.yaml": guarded("d"),
      }),
      "dev/shop.yaml": release("a"),
      "prod/shop.yaml": `${release("b")}---\n${release("c")}`,
      "prod/other.yaml": release("d", "other"),
    });
    expect(lines).toEqual(
      ["a", "b", "c", "d"].map((name) => `shop/templates/${name}.yaml:17 privilege-escalation-allowed safe`),
    );
    expect(findings.map(({ advice }) => advice)).toEqual([
      "This only appears with HelmRelease shop in dev/shop.yaml.",
      "This only appears with HelmRelease shop in prod/shop.yaml.",
      "This only appears with HelmRelease shop in prod/shop.yaml (2).",
      "This only appears with HelmRelease other.",
    ]);
  });

  it("is told of what deploys the chart as kustomizations and other charts render it", () => {
    const guarded = (name: string): string => `{{- if .Values.${name} }}\n${deployment("", name)}{{- end }}\n`;
    const release = (rest: string): string =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: shop}\nspec:\n${rest}`;
    const app =
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: {{ .Values.name }}}\n" +
      "spec: {source: {path: shop, helm: {parameters: [{name: c, value: 'true'}]}}}\n";
    const { findings, lines } = judge({
      ...chart({
        "shop/templates/a.yaml": guarded("a"),
        "shop/templates/b.yaml": guarded("b"),
        "shop/templates/c.yaml": guarded("c"),
      }),
      // The base alone deploys nothing.
      "base/shop.yaml": release("  chart: {spec: {chart: ./shop}}\n  values: {a: true, b: true}\n"),
      "base/kustomization.yaml": "resources: [shop.yaml]\n",
      "live/kustomization.yaml": `resources: [../base]\npatches:\n  - patch: |-\n${release("  values: {a: false}").replaceAll(/^/gm, "      ")}\n`,
      "root/Chart.yaml": "apiVersion: v2\nname: root\nversion: 1.0.0\n",
      "root/values.yaml": "name: web\n",
      "root/templates/shop.yaml": app,
    });
    expect(lines).toEqual(["b", "c"].map((name) => `shop/templates/${name}.yaml:17 privilege-escalation-allowed safe`));
    expect(findings.map(({ advice }) => advice)).toEqual([
      "This only appears with HelmRelease shop.",
      "This only appears with Application web.",
    ]);
  });

  it("is not changed where a value would get the meaning of another key", () => {
    const budget = (minimum: string): string =>
      `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: ${minimum}\n  selector:\n    matchLabels:\n      app: {{ include "shop.fullname" . }}-web\n`;
    const judged = (minimum: string) => {
      const files = { "shop/templates/budget.yaml": budget(minimum), "shop/templates/web.yaml": deployment() };
      const { findings } = judge(
        { ...chart(files), "shop/values.yaml": "image: a:1\nminimum: 1\n" },
        only("disruption-budget-blocks-drain"),
      );
      return findings.map(({ source, fix, advice }) => (fix === null ? advice : applyEdits(source.text, fix.edits)));
    };
    expect(judged("1")).toEqual([budget("1").replace("minAvailable", "maxUnavailable")]);
    expect(judged("{{ .Values.minimum }}")).toEqual([
      "No fix is offered: what the values set for the old key would count for the new one.",
    ]);
  });

  it("is not told of values of an environment that are only deployed together with others", () => {
    const app = (more = ""): string => `{{- if .Values.env }}
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  source:
    path: shop
    helm:
      valueFiles: ["values-{{ .Values.env }}.yaml"]
${more}{{- end }}
`;
    const adviceOn = (condition: string, deployer: string) => {
      const { findings } = judge({
        ...chart({ "shop/templates/web.yaml": `{{- if ${condition} }}\n${deployment()}{{- end }}\n` }),
        "shop/values-dev.yaml": "mode: dev\n",
        "shop/values-prod.yaml": "mode: prod\n",
        "root/Chart.yaml": "apiVersion: v2\nname: root\nversion: 1.0.0\n",
        "root/values-dev.yaml": "env: dev\n",
        "root/values-prod.yaml": "env: prod\n",
        "root/templates/shop.yaml": deployer,
      });
      return findings.map(({ advice }) => advice);
    };
    const tagged = app("      parameters: [{name: tag, value: '1'}]\n");
    const untagged = "and .Values.mode (not .Values.tag)";
    expect(adviceOn(untagged, tagged)).toEqual([]);
    expect(adviceOn(untagged, app())).toEqual(["This only appears with values-dev.yaml, values-prod.yaml."]);
    expect(adviceOn('eq .Values.mode "prod"', tagged)).toEqual([
      "This only appears with Application shop in root/Chart.yaml (values-prod.yaml).",
    ]);
  });

  it("is told of the values that the configuration states, and of no others", () => {
    const web = `{{- if .Values.web }}\n${deployment()}{{- end }}\n`;
    const files = chart({ "shop/templates/web.yaml": web, "shop/values-dev.yaml": "web: true\n" });
    const given = { ...files, "env/prod.yaml": "web: true\n" };
    const config = (...values: string[]) => ({
      ...only("privilege-escalation-allowed"),
      charts: [{ path: "shop", values }],
    });
    expect(judge(given, config("env/prod.yaml")).findings).toMatchObject([{ advice: null }]);
    expect(judge(given, config()).findings).toEqual([]);
  });

  it("is not told of values for tests, which may be needed to render the chart at all", () => {
    const files = {
      "shop/templates/web.yaml": `{{- if .Values.web }}\n${deployment()}{{- end }}\n`,
      "shop/ci/all-values.yaml": "web: true\n",
    };
    expect(judge(chart(files)).lines).toEqual([]);
    const needed = {
      ...files,
      "shop/templates/web.yaml": deployment().replace(".Values.image", 'required "an image" .Values.picture'),
    };
    expect(judge(chart({ ...needed, "shop/ci/all-values.yaml": "picture: a\n" })).lines).toEqual([
      "shop/templates/web.yaml:16 privilege-escalation-allowed safe",
    ]);
  });

  it("keeps its identity whatever the release is called", () => {
    const { findings } = judge(chart({ "shop/templates/web.yaml": deployment() }));
    expect(JSON.parse(findings[0]?.identity ?? "")).toEqual([
      "privilege-escalation-allowed",
      "shop/templates/web.yaml",
      "apps",
      "Deployment",
      null,
      "*-shop-web",
      "spec",
      "template",
      "spec",
      "containers",
      "name=web",
      "securityContext",
      "allowPrivilegeEscalation",
    ]);
  });

  it("that needs the labels of pods takes them as the template says them, and not as one release has them", () => {
    const text = deployment().replace("replicas: 1", "replicas: 3");
    const { fixed } = judge(chart({ "shop/templates/web.yaml": text }), only("pods-not-spread"));
    expect(fixed[0]).toContain(
      '          labelSelector:\n            matchLabels:\n              app: {{ include "shop.fullname" . }}-web\n',
    );
    const labels = '{{- define "shop.labels" }}app: {{ .Release.Name }}\npart: web{{ end }}\n';
    const included = (depth: number): string => `{{- include "shop.labels" . | nindent ${depth} }}`;
    const other = text
      .replace('  app: {{ include "shop.fullname" . }}-web\n  template', `  ${included(6)}\n  template`)
      .replace('    app: {{ include "shop.fullname" . }}-web\n    spec', `    ${included(8)}\n    spec`);
    const files = chart({ "shop/templates/web.yaml": other, "shop/templates/_labels.tpl": labels });
    expect(judge(files, only("pods-not-spread")).fixed[0]).toContain(
      `          labelSelector:\n            matchLabels:\n              ${included(14)}\n`,
    );
  });

  it.each([
    ["in braces", "matchLabels: {app: {{ .Values.app }}}", "{app: {{ .Values.app }}}"],
    ["in braces, with no action", "matchLabels: {app: web}", "\n              app: web"],
    [
      "by an action in a way that can't be moved",
      "{{- range $_, $app := list .Values.app }}\n    matchLabels: {app: {{ $app }}}\n    {{- end }}",
      null,
    ],
  ])("that needs the labels of pods has them as the template writes them %s", (_how, selector, labels) => {
    const text = deployment()
      .replace("replicas: 1", "replicas: 3")
      .replace(/matchLabels:\n.*\n/, `${selector}\n`)
      .replace('      labels:\n        app: {{ include "shop.fullname" . }}-web\n', "      labels: {app: web}\n");
    const { fixed } = judge(
      chart({ "shop/templates/web.yaml": text }, "image: a\napp: web\n"),
      only("pods-not-spread"),
    );
    if (labels === null) expect(fixed).toEqual([]);
    else
      expect(fixed[0]).toMatch(
        new RegExp(`labelSelector:\\n +matchLabels: ?${labels.replaceAll(/[{}.]/g, "\\$&")}\\n`),
      );
  });

  it("that needs the labels of pods copies the action that prints them behind their key", () => {
    const printed = (depth: number): string => `matchLabels: {{- include "shop.labels" . | nindent ${depth} }}`;
    const text = deployment()
      .replace("replicas: 1", "replicas: 3")
      .replace('matchLabels:\n      app: {{ include "shop.fullname" . }}-web', printed(6))
      .replace(
        '  app: {{ include "shop.fullname" . }}-web\n    spec',
        '  {{- include "shop.labels" . | nindent 8 }}\n    spec',
      );
    const labels = '{{- define "shop.labels" }}app: {{ .Release.Name }}{{ end }}\n';
    const files = chart({ "shop/templates/web.yaml": text, "shop/templates/_labels.tpl": labels });
    expect(judge(files, only("pods-not-spread")).fixed[0]).toContain(
      `          labelSelector:\n            ${printed(14)}\n`,
    );
  });

  it("goes to a key that the template asks for far above the first line that it prints", () => {
    const ask =
      "      {{- if .Values.securityContext }}\n      securityContext:\n        {{- toYaml .Values.securityContext | nindent 8 }}\n      {{- end }}\n";
    const others = Array.from(
      { length: 8 },
      (_item, index) => `      {{- with .Values.k${index} }}\n      k${index}: {{ . }}\n      {{- end }}\n`,
    );
    const text = deployment().replace("      containers:", `${ask}${others.join("")}      containers:`);
    const files = chart({ "shop/templates/web.yaml": text }, "image: a\nsecurityContext: {}\n");
    expect(judge(files, only("seccomp-profile-missing")).fixed).toEqual([
      "image: a\nsecurityContext:\n  seccompProfile:\n    type: RuntimeDefault\n",
    ]);
  });

  it("goes to a key that the template asks for at its end, or asks a map for", () => {
    const filler = Array.from(
      { length: 8 },
      (_item, index) => `      {{- with .Values.k${index} }}\n      k${index}: {{ . }}\n      {{- end }}\n`,
    );
    const last =
      "      {{- with .Values.security }}\n      securityContext:\n        {{- toYaml .context | nindent 8 }}\n      {{- end }}\n";
    const far =
      deployment() + filler.join("") + last.replace(".security }}", ".podSecurityContext }}").replace(".context", ".");
    const config = only("seccomp-profile-missing");
    expect(
      judge(chart({ "shop/templates/web.yaml": far }, "image: a\npodSecurityContext: {}\n"), config).fixed,
    ).toEqual(["image: a\npodSecurityContext:\n  seccompProfile:\n    type: RuntimeDefault\n"]);
    const asked =
      deployment() +
      '      {{- if hasKey .Values.web "securityContext" }}\n      securityContext:\n        {{- toYaml .Values.web.securityContext | nindent 8 }}\n      {{- end }}\n';
    expect(judge(chart({ "shop/templates/web.yaml": asked }, "image: a\nweb:\n  port: 80\n"), config).fixed).toEqual([
      "image: a\nweb:\n  port: 80\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n",
    ]);
  });

  it("goes to where a map of the values stands that the template puts into another one", () => {
    const block =
      "          {{- if .defaults.securityContext }}\n          securityContext:\n            {{- toYaml .defaults.securityContext | nindent 12 }}\n          {{- end }}\n";
    const put =
      '{{- $_ := set .Values.web "defaults" .Values.default }}\n{{- $_ := set .Values.web "Release" .Release }}\n';
    const helper = `{{- define "web" }}\n${deployment(block).replaceAll('{{ include "shop.fullname" . }}', "a").replace(".Values.image", ".image")}{{ end }}\n`;
    const files = {
      "shop/templates/_web.tpl": helper,
      "shop/templates/web.yaml": `${put}{{- include "web" .Values.web }}\n`,
    };
    const values = "default:\n  securityContext: {}\nweb:\n  image: a\n";
    expect(judge(chart(files, values)).fixed).toEqual([values.replace(" {}", "\n    allowPrivilegeEscalation: false")]);
  });

  it("goes to a key of the values that has no value, where the template prints that too", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.web.securityContext | nindent 12 }}\n";
    const { fixed } = judge(chart({ "shop/templates/web.yaml": deployment(block) }, "image: a\nweb:\n  port: 80\n"));
    expect(fixed).toEqual(["image: a\nweb:\n  port: 80\n  securityContext:\n    allowPrivilegeEscalation: false\n"]);
  });

  it("goes to the key that others stand in for, since users may have set that one", () => {
    const block =
      "          securityContext:\n            {{- toYaml (default .Values.securityContext .Values.web.securityContext) | nindent 12 }}\n";
    const values = "image: a\nsecurityContext: {}\nweb: {securityContext: {}}\n";
    const other = deployment(block.replace(" .Values.web.securityContext", " .Values.other"), "other");
    const files = chart({ "shop/templates/web.yaml": deployment(block), "shop/templates/other.yaml": other }, values);
    const fixed = "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\nweb: {securityContext: {}}\n";
    expect(new Set(judge(files).fixed)).toEqual(new Set([fixed]));
  });

  it("goes to the map that prints any key there, where the text of the template could print one twice", () => {
    const block = (rest: string): string => `          securityContext:\n            runAsUser: 1\n${rest}`;
    const all =
      "            {{- with .Values.extra }}\n            {{- toYaml . | nindent 12 }}\n            {{- end }}\n";
    const text = deployment(block(all));
    const { lines, fixed } = judge(chart({ "shop/templates/web.yaml": text }, "image: a\nextra: {}\n"));
    expect(lines).toEqual(["shop/values.yaml:2 privilege-escalation-allowed safe shop/templates/web.yaml:18"]);
    expect(fixed).toEqual(["image: a\nextra:\n  allowPrivilegeEscalation: false\n"]);
  });

  it("does not go to a map that prints any key where other values print that key", () => {
    const container =
      "          {{- with .Values.web }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n          {{- with .Values.extra }}\n          {{- toYaml . | nindent 10 }}\n          {{- end }}\n";
    const { fixed } = judge(
      chart({ "shop/templates/web.yaml": deployment(container) }, "image: a\nweb:\n  - 1\nextra: {}\n"),
    );
    expect(fixed.filter((text) => text.includes("extra: {securityContext"))).toEqual([]);
  });

  it("goes into the map that a helper is given, under whatever name", () => {
    const helper = `{{ define "part" }}
{{- with .config.securityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
`;
    const call = '          {{- include "part" (merge (dict "config" .Values.web.worker) .) | nindent 10 }}\n';
    const files = { "shop/templates/web.yaml": deployment(call), "shop/templates/_part.tpl": helper };
    const { fixed } = judge(chart(files, "image: a\nweb:\n  worker:\n    port: 80\n"));
    expect(fixed).toEqual([
      "image: a\nweb:\n  worker:\n    port: 80\n    securityContext:\n      allowPrivilegeEscalation: false\n",
    ]);
  });

  it("goes to a key that has the name of the block, and more behind it", () => {
    const block =
      "          {{- with .Values.securityContextWeb }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n";
    const { fixed } = judge(
      chart({ "shop/templates/web.yaml": deployment(block) }, "image: a\nsecurityContextWeb: {}\n"),
    );
    expect(fixed).toEqual(["image: a\nsecurityContextWeb:\n  allowPrivilegeEscalation: false\n"]);
  });

  it("goes to a key of the same name where the template reads again what it printed, or copies its values", () => {
    const web = deployment(
      "          {{- with .Values.web.securityContext }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n",
    );
    const read = '{{- include "web" . | fromYaml | toYaml }}\n';
    const copied = '{{- include "web" (merge (dict "Values" (deepCopy .Values)) .) | fromYaml | toYaml }}\n';
    const helper = { "shop/templates/_web.tpl": `{{ define "web" }}\n${web}{{ end }}\n` };
    const own = "image: a\nweb:\n  securityContext: {}\n";
    for (const text of [read, copied]) {
      const { fixed } = judge(chart({ "shop/templates/web.yaml": text, ...helper }, own));
      expect(fixed).toEqual(["image: a\nweb:\n  securityContext:\n    allowPrivilegeEscalation: false\n"]);
    }
    const others = `securityContext: {}\nother:\n  securityContext: {}\n`;
    expect(judge(chart({ "shop/templates/web.yaml": read, ...helper }, own + others)).fixed).toEqual([
      `image: a\nweb:\n  securityContext:\n    allowPrivilegeEscalation: false\n${others}`,
    ]);
  });

  it("does not come between lines of a block, some of which other values turn on", () => {
    const branch = "            {{- if .Values.b }}\n            - b\n            {{- end }}\n";
    const args = "          args:\n            - a\n";
    const other = `        - name: other\n          image: b\n${args}${setting}`;
    const fixedBy = (text: string): readonly string[] => judge(chart({ "shop/templates/web.yaml": text })).fixed;
    expect(fixedBy(deployment(args) + other)).toEqual([deployment(args + setting) + other]);
    expect(fixedBy(deployment(args + branch) + other)).toEqual([deployment(setting + args + branch) + other]);
    const image = '          image: "{{ .Values.image }}"\n';
    const listed = deployment(args + branch).replace(`- name: web\n${image}`, `- command:\n            - c\n${image}`);
    expect(fixedBy(listed + other)).toEqual([listed.replace(image, image + setting) + other]);
  });

  it("stands below a line whose branch ends where it starts", () => {
    const line = '      serviceAccountName: {{ if .Values.account }}{{ .Values.account }}{{ else }}"web"{{ end }}\n';
    const text = deployment().replace("      containers:", `${line}      containers:`);
    const { fixed } = judge(chart({ "shop/templates/web.yaml": text }), only("service-account-token-mounted"));
    expect(fixed).toEqual([text.replace(line, `${line}      automountServiceAccountToken: false\n`)]);
  });

  describe("that needs the labels of pods, and stands in a helper", () => {
    const labels = '{{- define "labels" -}}\napp: {{ .Release.Name }}\n{{- end }}\n';
    const pod = '{{- define "pod" -}}\nserviceAccountName: web\ncontainers:\n  - name: web\n    image: a\n{{- end }}\n';
    const workload = (kind: string, own = "labels"): string => {
      const printed = (depth: number): string => `{{- include "${own}" . | nindent ${depth} }}`;
      return `apiVersion: apps/v1\nkind: ${kind}\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  selector:\n    matchLabels:\n      ${printed(6)}\n  template:\n    metadata:\n      labels:\n        ${printed(8)}\n    spec:\n      {{- include "pod" . | nindent 6 }}\n`;
    };
    const fixedBy = (other: string): readonly string[] => {
      const off = `{{- if .Values.other }}\n${other}{{- end }}\n`;
      const templates = { "shop/templates/web.yaml": workload("Deployment"), "shop/templates/other.yaml": off };
      const helpers = { "shop/templates/_labels.tpl": labels, "shop/templates/_pod.tpl": pod };
      return judge(chart({ ...templates, ...helpers }), only("pods-not-spread")).fixed;
    };

    it("copies the action that prints them, where all that has the helper has the same", () => {
      const [fixed = ""] = fixedBy(workload("StatefulSet"));
      expect(fixed).toContain(
        '    labelSelector:\n      matchLabels:\n        {{- include "labels" . | nindent 8 }}\n    matchLabelKeys:\n',
      );
    });

    it("has no fix where other labels may be meant, or what prints them is given something else", () => {
      expect(fixedBy(workload("StatefulSet", "others"))).toEqual([]);
      expect(fixedBy(workload("StatefulSet").replaceAll('"labels" .', '"labels" (dict "a" .)'))).toEqual([]);
      expect(fixedBy('{{ include "pod" . }}\n')).toEqual([]);
    });
  });

  describe("that needs a list which the template takes from the values", () => {
    const block = (print: string): string => `      {{- with .Values.spread.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- ${print} | nindent 8 }}
      {{- end }}
`;
    const web = (above: string): string => {
      return deployment()
        .replace("replicas: 1", "replicas: 3")
        .replace("      containers:", `${above}      containers:`);
    };
    const values = "image: a\nspread: {topologySpreadConstraints: []}\n";
    const fixedBy = (above: string): readonly string[] => {
      return judge(chart({ "shop/templates/web.yaml": web(above) }, values), only("pods-not-spread")).fixed;
    };

    it("writes it as a template where the chart takes its values for one", () => {
      expect(fixedBy(block("tpl (toYaml .) $"))[0]).toContain('app: "{{ .Release.Name }}-shop-web"');
    });

    it("gives the template a default where values can't have the name of a release", () => {
      const printed = block("toYaml .");
      const [fixed] = fixedBy(printed);
      const selector = `          labelSelector:
            matchLabels:
              app: {{ include "shop.fullname" . }}-web
          matchLabelKeys:
            - pod-template-hash
`;
      const other = `      {{- else }}
      topologySpreadConstraints:
        - maxSkew: 2
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
${selector}          nodeTaintsPolicy: Honor
        - maxSkew: 3
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
${selector}`;
      expect(fixed).toBe(web(printed.replace("      {{- end }}\n", `${other}      {{- end }}\n`)));
    });

    it.each([
      ["has a default already", "      {{- end }}", "      {{- else }}\n      # none\n      {{- end }}"],
      [
        "may print it elsewhere too",
        "      {{- end }}",
        `      {{- end }}\n${block("toYaml .").replace("with", "if $").trimEnd()}`,
      ],
      ["prints more where the branch ends", "      {{- end }}", "      {{- end }}{{ .Values.more }}"],
    ])("has none where the template %s", (_what, text, replacement) => {
      expect(fixedBy(block("toYaml .").replace(text, replacement))).toEqual([]);
    });
  });

  it("copies the labels of a selector in the words of the template, however they are quoted there", () => {
    const named = `${helpers}{{- define "shop.labels" -}}\napp: {{ include "shop.fullname" . | quote }}\n"part": 'web'\n{{- end }}\n`;
    const web = deployment()
      .replace("replicas: 1", "replicas: 3")
      .replaceAll(/      app: .*\n/g, '      {{- include "shop.labels" . | nindent 6 }}\n')
      .replace(/  {6}{{- include.*}}\n    spec/, '        {{- include "shop.labels" . | nindent 8 }}\n    spec');
    const { fixed } = judge(
      { ...chart({ "shop/templates/web.yaml": web }), "shop/templates/_helpers.tpl": named },
      only("pods-not-spread"),
    );
    const copied = '            matchLabels:\n              {{- include "shop.labels" . | nindent 14 }}\n';
    expect(fixed.map((text) => text.split(copied).length)).toEqual([3]);
  });

  it("puts a new key below the one that holds a map, though an action leaves an empty line between them", () => {
    const account = "      {{ with .Values.account }}\n      serviceAccountName: {{ . }}\n      {{- end }}\n";
    const web = deployment().replace("      containers:", `${account}      containers:`);
    const { fixed } = judge(
      chart({ "shop/templates/web.yaml": web }, "image: a\naccount: web\n"),
      only("seccomp-profile-missing"),
    );
    const block = "      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n";
    expect(fixed).toEqual([web.replace(account, block + account)]);
  });

  it("goes into a map that is there only with some values", () => {
    const block =
      "      {{- if .Values.hardened }}\n      securityContext:\n        runAsUser: 999\n      {{- end }}\n";
    const web = deployment().replace("      containers:", `${block}      containers:`);
    const { fixed } = judge(
      chart({ "shop/templates/web.yaml": web }, "image: a\nhardened: true\n"),
      only("container-runs-as-root"),
    );
    expect(fixed).toEqual([web.replace("securityContext:\n", "securityContext:\n        runAsNonRoot: true\n")]);
  });

  it("goes beside what an item of a list has only with some values, not among it", () => {
    const guarded = deployment("          {{- if .Values.more }}\n          tty: true\n          {{- end }}\n");
    expect(judge(chart({ "shop/templates/web.yaml": guarded }, "image: a\nmore: true\n")).fixed).toEqual([
      guarded.replace("          {{- if", `${setting}          {{- if`),
    ]);
  });

  describe("that needs another item of a list from the values", () => {
    const block = "          securityContext:\n            {{- toYaml .Values.security | nindent 12 }}\n";
    const values = (list: string): string => `image: a\nsecurity:\n  capabilities:\n    drop:${list}\n`;
    const fixedBy = (list: string, rest = block): readonly string[] => {
      return judge(
        chart({ "shop/templates/web.yaml": deployment(rest) }, values(list)),
        only("capabilities-not-dropped"),
      ).fixed;
    };

    it.each([
      ["\n      - NET_RAW # and more", "\n      - NET_RAW # and more\n      - ALL"],
      [" [NET_RAW]", " [NET_RAW, ALL]"],
    ])("has it there: %j", (list, fixed) => {
      expect(fixedBy(list)).toEqual([values(fixed)]);
    });

    it("has no fix where the template has items of its own", () => {
      const own =
        "          securityContext:\n            capabilities:\n              drop:\n                - {{ index .Values.security.capabilities.drop 0 }}\n                {{- if true }}\n                - {{ print `SYS_TIME` }}\n                {{- end }}\n";
      expect(fixedBy(" [NET_RAW]", own)).toEqual([]);
    });
  });

  describe("in a block of values that a template copied", () => {
    const copied = (print: string): Files => ({
      "shop/templates/_web.tpl": `{{- define "shop.security" -}}\nsecurityContext:\n  {{- ${print} | nindent 2 }}\n{{- end }}\n`,
      "shop/templates/web.yaml": deployment(
        '          {{- include "shop.security" (dict "Values" (deepCopy .Values)) | nindent 10 }}\n',
      ),
    });
    const fixedBy = (print: string, values: string): readonly string[] => {
      return judge(chart(copied(print), `image: a\n${values}`)).fixed;
    };

    it.each([
      ["securityContext: {}\n", "securityContext:\n  allowPrivilegeEscalation: false\n"],
      [
        "securityContext:\n  runAsNonRoot: true\n",
        `securityContext:\n  runAsNonRoot: true\n  allowPrivilegeEscalation: false\n`,
      ],
    ])("is fixed at the key that the action names: %j", (values, fixed) => {
      expect(fixedBy("toYaml .Values.securityContext", values)).toEqual([`image: a\n${fixed}`]);
    });

    it("is fixed at the one that is named like the block where the action names several", () => {
      const print = "toYaml (merge (dict) .Values.securityContext .Values.more)";
      expect(fixedBy(print, "securityContext: {}\nmore: {}\n")).toEqual([
        "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\nmore: {}\n",
      ]);
      expect(fixedBy("toYaml (merge (dict) .Values.one .Values.more)", "one: {}\nmore: {}\n")).toEqual([]);
    });
  });

  describe("that takes a line out of the template", () => {
    const alias = '      serviceAccount: {{ include "shop.fullname" . }}\n';
    const name = alias.replace("serviceAccount", "serviceAccountName");
    const fixedBy = (text: string): readonly string[] => {
      return judge(chart({ "shop/templates/web.yaml": text }), only("service-account-alias")).fixed;
    };

    it.each([
      ["first", (lines: string) => deployment().replace("      containers:\n", `${lines}      containers:\n`)],
      ["last", (lines: string) => deployment() + lines],
    ])("takes out what the action in it prints, where it stands %s", (_where, around) => {
      expect(fixedBy(around(alias + name))).toEqual([around(name)]);
      expect(fixedBy(around(name + alias))).toEqual([around(name)]);
      expect(fixedBy(around((name + alias).replaceAll("\n", "\r\n")))).toEqual([around(name.replace("\n", "\r\n"))]);
    });

    it.each([
      ["more than the line", alias.replace("}}", '}}{{ "\\n      dnsPolicy: Default" }}')],
      ["a branch", alias.replace("{{", "{{ if true }}{{").replace("}}\n", "}}{{ end }}\n")],
    ])("has no fix where that prints %s", (_what, line) => {
      expect(fixedBy(deployment() + line + name)).toEqual([]);
    });
  });

  it("has no fix that copies the name of a release", () => {
    const text = deployment()
      .replace("replicas: 1", "replicas: 3")
      .replace(
        /matchLabels:\n.*/,
        'matchLabels: {{ dict "app" (printf "%s-web" (include "shop.fullname" .)) | toJson }}',
      );
    const { findings } = judge(chart({ "shop/templates/web.yaml": text }), only("pods-not-spread"));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeNull();
    expect(findings[0]?.advice).toContain("No fix is offered");
  });

  it("is not told of objects that only tests make", () => {
    const hook = deployment().replace("spec:\n  replicas", "  annotations:\n    helm.sh/hook: test\nspec:\n  replicas");
    expect(judge(chart({ "shop/templates/web.yaml": hook })).lines).toEqual([]);
    const job = hook.replace("helm.sh/hook: test", "helm.sh/hook: pre-install");
    expect(judge(chart({ "shop/templates/web.yaml": job })).lines).toHaveLength(1);
  });

  it.each([
    ["has a key of patches, which Helm leaves as it is", "  $patch: merge\n"],
    ["another hook makes too", "  annotations:\n    helm.sh/hook: pre-install,test\n"],
    ["only a comment calls a test", "  # helm.sh/hook: test\n"],
    ["only a text calls a test", "  annotations:\n    about: 'helm.sh/hook: test'\n"],
    [
      "has the kind of a definition in a text",
      `  annotations: {a: "\nkind: CustomResourceDefinition\n", b: "${"z".repeat(21_000)}"}\n`,
    ],
    [
      "is a long text and says in another that it is a definition",
      `  annotations: {a: "\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n", b: "${"z".repeat(21_000)}"}\n`,
    ],
  ])("is told of an object that %s", (_what, metadata) => {
    const template = deployment().replace("spec:\n  replicas", `${metadata}spec:\n  replicas`);
    expect(judge(chart({ "shop/templates/web.yaml": template })).lines).toHaveLength(1);
  });

  it("is ignored by a comment of the template, of YAML or of its own language, and by one in the values", () => {
    const said = "kubesuggest: ignore[privilege-escalation-allowed] it needs that";
    const withComment = (comment: string) =>
      deployment().replace("        - name: web", `        ${comment}\n        - name: web`);
    for (const comment of [`# ${said}`, `{{/* ${said} */}}`, `{{- /* ${said} */}}`]) {
      const { lines, ignored } = judge(chart({ "shop/templates/web.yaml": withComment(comment) }));
      expect(lines).toEqual([]);
      expect(ignored).toHaveLength(1);
    }
    const block = "          securityContext:\n            allowPrivilegeEscalation: {{ .Values.escalate }}\n";
    const values = `image: a\nescalate: true # ${said}\n`;
    expect(judge(chart({ "shop/templates/web.yaml": deployment(block) }, values)).lines).toEqual([]);
  });

  it("is ignored by a comment at the values that its fix would change, and at no others", () => {
    const said = "# kubesuggest: ignore[privilege-escalation-allowed] it needs that";
    const block = "          securityContext:\n            {{- toYaml .Values.web.securityContext | nindent 12 }}\n";
    const guard = `          {{- with .Values.web.securityContext }}\n${block}          {{- end }}\n`;
    const ignoredWith = (part: string, values: string, more: Files = {}): number => {
      const { lines, ignored } = judge(chart({ "shop/templates/web.yaml": deployment(part), ...more }, values));
      expect(lines.length + ignored.length).toBe(1);
      return ignored.length;
    };
    const held = "  securityContext:\n    runAsNonRoot: true\n";
    const tag = "  tag: 1\n";
    expect(ignoredWith(block, `image: a\nweb:\n  ${said}\n${held}${tag}`)).toBe(1);
    expect(ignoredWith(block, `image: a\n${said}\nweb:\n${held}${tag}`)).toBe(1);
    expect(ignoredWith(guard, `image: a\nweb:\n  ${said}\n  securityContext: {}\n${tag}`)).toBe(1);
    expect(ignoredWith(block, `image: a\nweb:\n${held}  ${said}\n${tag}`)).toBe(0);
    expect(ignoredWith(block, `other: a\n${said}\nimage: a\nweb:\n${held}${tag}`)).toBe(0);
  });

  it("is ignored in one environment by a comment in its values, and told of the others", () => {
    const said = "# kubesuggest: ignore[privilege-escalation-allowed] it needs that";
    const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
    const prod = `image: b\n${said}\nsecurityContext:\n  allowPrivilegeEscalation: true\n`;
    const judged = (own: string) => {
      const values = `image: a\nsecurityContext:\n  allowPrivilegeEscalation: ${own}\n`;
      return judge(chart({ "shop/templates/web.yaml": deployment(block), "shop/values-prod.yaml": prod }, values));
    };
    expect(judged("false")).toMatchObject({ lines: [], ignored: [{}] });
    const { findings, ignored } = judged("true");
    expect(ignored).toEqual([]);
    expect(findings.map(({ advice }) => advice)).toEqual([null]);
  });

  it("is none of a namespace that is only the release's, or of what is a secret by chance", () => {
    const text = deployment().replace("  name: {{", "  namespace: {{ .Release.Namespace }}\n  name: {{");
    const secret =
      "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  password: {{ randAlphaNum 16 | quote }}\n";
    const files = chart({ "shop/templates/web.yaml": text, "shop/templates/secret.yaml": secret });
    expect(judge(files, only("default-namespace-used", "secret-committed")).lines).toEqual([]);
    const known = secret.replace(/\{\{.*\}\}/, "hunter22-hunter22");
    expect(judge({ ...files, "shop/templates/secret.yaml": known }, only("secret-committed")).lines).toHaveLength(1);
  });

  it("is none of an object that is only invalid as long as a value is empty", () => {
    const service = (name: string) =>
      `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  clusterIP: None\n`;
    const judged = (name: string, values: string) =>
      judge(chart({ "shop/templates/service.yaml": service(name) }, values), only("name-invalid")).lines;
    for (const empty of ["app: {name: ''}\n", "app:\n  name:\n", "app: {}\n"]) {
      expect(judged("{{ .Values.app.name }}-web", empty)).toEqual([]);
      expect(judged("{{ $.Values.app.name }}-web", empty)).toEqual([]);
      expect(judged("{{ .Values.app.name | quote }}", empty)).toEqual([]);
      expect(judged('{{ .Values.app.name | default "web_" }}', empty)).toHaveLength(1);
      expect(judged("{{ .Values.app.name }}-web_", "app: {name: shop}\n")).toHaveLength(1);
      expect(judged("-web", empty)).toHaveLength(1);
    }
  });

  it("is none of what an example of a published chart leaves empty, and one of an environment's", () => {
    const service =
      "apiVersion: v1\nkind: Service\nmetadata:\n  name: a-{{ .Values.a }}\nspec: {type: {{ .Values.b }}}\n";
    const judged = (head: string, example: string) => {
      const files = { "shop/Chart.yaml": head, "shop/templates/a.yaml": service, "shop/values-ha.yaml": example };
      return judge(chart(files, "a: ''\nb: ClusterIP\n"), only("name-invalid")).lines;
    };
    const told = "shop/templates/a.yaml:4 name-invalid no fix";
    for (const published of ["icon: https://example.com/a.svg\n", "maintainers: [{name: shop}]\n"]) {
      expect(judged(manifest + published, "b: NodePort\n")).toEqual([]);
      expect(judged(manifest + published, "a: b_\nb: NodePort\n")).toEqual([`${told} shop/values-ha.yaml:1`]);
    }
    expect(judged(manifest, "b: NodePort\n")).toEqual([told]);
  });

  it.each([
    ["values-lint.yaml", false],
    ["values.ci.yaml", false],
    ["unit-test-values.yaml", false],
    ["values-test.yaml", true],
    ["values-clinic.yaml", true],
  ])("is one of values in %s: %s", (name, isOne) => {
    const secret =
      "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  password: {{ .Values.password }}\n";
    const given = { "shop/templates/a.yaml": secret, [`shop/${name}`]: "a: b\npassword: hunter22-hunter22\n" };
    const { lines } = judge(chart(given, "password: ''\n"), only("secret-committed"));
    // Where the value is set comes last: not where it is empty.
    expect(lines).toEqual(isOne ? [`shop/templates/a.yaml:5 secret-committed no fix shop/${name}:2`] : []);
  });

  it.each([
    [
      "",
      "{{- $p := .Values.password -}}\n{{- if not $p -}}\n{{- $p = randAlphaNum 40 -}}\n{{- end -}}\n",
      "$p | b64enc",
    ],
    ["", '{{- $d := dict -}}\n{{- $_ := set $d "p" (randAlphaNum 40) -}}\n{{- $p := $d.p -}}\n', "$p | b64enc"],
    ["", '{{- $p := printf "%s}}" (lookup "v1" "Secret" "a" "b") | default (uuidv4) -}}\n', "$p | b64enc"],
    [
      "hunter22-hunter22",
      "{{- $p := .Values.password | default (randAlphaNum 40) -}}\n{{- $q := .Values.password -}}\n",
      "$q | b64enc",
    ],
  ])("is no secret that a variable has by chance, with %j and %j", (password, head, printed) => {
    const secret = `${head}apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  password: {{ ${printed} }}\n`;
    const { lines } = judge(
      chart({ "shop/templates/a.yaml": secret }, `password: "${password}"\n`),
      only("secret-committed"),
    );
    expect(lines).toHaveLength(password === "" ? 0 : 1);
  });

  it.each([
    ["", "{{- if .Values.a }}\n  b: c\n{{- end -}}\n", "  d: e f\n", 7],
    ["", "  b: c\n", '  {{- include "shop.more" . }}\n', 0],
    ["", '  {{- include "shop.more" . | nindent 2 }}\n', "  d: [\n", 0],
    ["password: ''\n", "{{- if .Values.a }}\n  b: {{ .Values.password }}\n{{- end -}}\n", "  d: e f\n", 7],
  ])("stands at the line that a template joins to another one: with %j, %j and %j", (values, first, second, line) => {
    const template = `apiVersion: v1\nkind: ConfigMap\ndata:\n${first}${second}metadata: {name: a}\n`;
    const files = {
      "shop/templates/_more.tpl": '{{ define "shop.more" -}}\nmore: b\n{{- end }}',
      "shop/templates/a.yaml": template,
      "shop/ci/test-values.yaml": "a: 1\npassword: b\n",
    };
    const { findings } = judge(chart(files, `a: 1\n${values}`), only("manifest-unreadable"));
    const joined = findings.filter(({ advice }) => advice?.startsWith("This line is joined"));
    expect(findings).toHaveLength(1);
    expect(joined.map((one) => one.source.position(one.range[0]).line)).toEqual(line === 0 ? [] : [line]);
  });

  it("is none of values that only a test gives, also through a variable", () => {
    const secret =
      '{{- $p := required "a password" .Values.password -}}\napiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n' +
      "  password: {{ $p | b64enc }}\n  token: {{ .Values.token | b64enc }}\n";
    const files = { "shop/templates/a.yaml": secret, "shop/ci/test-values.yaml": "password: hunter22-hunter22\n" };
    expect(judge(chart(files, "token: hunter33-hunter33\n"), only("secret-committed")).lines).toHaveLength(0);
    expect(
      judge(chart(files, "password: hunter22-hunter22\ntoken: ''\n"), only("secret-committed")).lines,
    ).toHaveLength(1);
  });

  it("is none of values that only a test gives", () => {
    const secret =
      "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n" +
      '  password: {{ required "a password" .Values.password }}\n  token: {{ .Values.token }}\n';
    const judged = (values: string) => {
      const tested = { "shop/templates/a.yaml": secret, "shop/ci/test-values.yaml": "password: hunter22-hunter22\n" };
      return judge(chart(tested, values), only("secret-committed")).lines;
    };
    expect(judged("password: ''\ntoken: ''\n")).toEqual([]);
  });

  it("stands where a text of the values is rendered, also behind what that text includes", () => {
    const affinity = `affinity: |
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - {key: a, operator: In, values: [{{ include "shop.fullname" . }}]}
            - {key: beta.kubernetes.io/os, operator: In, values: [linux]}
`;
    const pod = "      affinity:\n        {{- tpl .Values.affinity . | nindent 8 }}\n";
    const text = deployment().replace("      containers:", `${pod}      containers:`);
    const files = chart({ "shop/templates/web.yaml": text }, `image: a\n${affinity}`);
    expect(judge(files, only("label-deprecated")).lines).toEqual([
      "shop/templates/web.yaml:16 label-deprecated no fix shop/values.yaml:2",
    ]);
  });

  it("is none of a selector that works in a release of the right name", () => {
    const text = deployment();
    const other = text.replace(/(template:[^]*?app: ).*/, "$1{{ .Chart.Name }}");
    const named = other.replace(/(matchLabels:\s*app: ).*/, "$1{{ .Release.Name }}");
    const config = only("selector-mismatch");
    expect(judge(chart({ "shop/templates/web.yaml": named }), config).lines).toEqual([]);
    const fullname = judge(chart({ "shop/templates/web.yaml": other }), config);
    expect(fullname.lines).toEqual(["shop/templates/web.yaml:13 selector-mismatch no fix"]);
  });

  it("is a warning where a key is rendered again with the same value, which Helm installs", () => {
    const map = (again: string): string =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: b\n  a: ${again}\n`;
    const told = (again: string) => {
      const { findings } = judge(chart({ "shop/templates/a.yaml": map(again) }), only("manifest-unreadable"));
      return findings.map(({ severity, message }) => [severity, message]);
    };
    const message = 'The key "a" is rendered more than once in one map: only the last one counts.';
    expect(told("b")).toEqual([["warning", message]]);
    expect(told("c")).toEqual([["error", message]]);
  });

  it("is a warning where a template gives a label of a helper another value", () => {
    const map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels: {a: b, a: c}\n";
    const { findings } = judge(chart({ "shop/templates/a.yaml": map }), only("manifest-unreadable"));
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("asks for a value where an empty one makes a text that can't be read", () => {
    const map =
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  level: debug:{{ .Values.level }}\n  b: c: d\n";
    const told = (text: string): readonly (string | null)[] => {
      const files = chart({ "shop/templates/a.yaml": text }, "level:\n");
      return judge(files, only("manifest-unreadable")).findings.map(({ advice }) => advice);
    };
    expect(told(map.replace("  b: c: d\n", ""))).toEqual([
      "A value is empty here: give it one, in a file ci/NAME-values.yaml of the chart or with charts in the configuration, or correct the template.",
    ]);
    expect(told(map.replace(/debug:.*/, "debug"))).toEqual(["Correct it: nothing in this file was checked."]);
  });

  it("stands at its template where the end of what is rendered is in question", () => {
    const open = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x: 'a\n";
    const { findings, skipped } = judge(chart({ "shop/templates/a.yaml": open }), only("manifest-unreadable"));
    expect(findings.map(({ rule, source }) => [rule, source.path])).toEqual([
      ["manifest-unreadable", "shop/templates/a.yaml"],
    ]);
    expect(skipped).toEqual([]);
  });

  it("in a file that is generated has no fix", () => {
    const text = `# Code generated by make. DO NOT EDIT.\n${deployment()}`;
    expect(judge(chart({ "shop/templates/web.yaml": text })).lines).toEqual([
      "shop/templates/web.yaml:17 privilege-escalation-allowed no fix",
    ]);
  });

  it("has no fix in text where other values would print the same key", () => {
    const rest =
      "          {{- if .Values.hardened }}\n          securityContext: {readOnlyRootFilesystem: true}\n          {{- end }}\n";
    const { findings } = judge(chart({ "shop/templates/web.yaml": deployment(rest) }));
    expect(findings.map(line)).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed no fix"]);
  });

  it("in a block with branches is fixed in the one that is rendered, or above them, for review", () => {
    const start = "          securityContext:\n";
    const one = `${start}            {{- if .Values.big }}\n            privileged: true\n            {{- else }}\n            runAsNonRoot: true\n            {{- end }}\n`;
    const inside = judge(chart({ "shop/templates/web.yaml": deployment(one) }));
    expect(inside.fixed[0]).toContain(
      "            runAsNonRoot: true\n            allowPrivilegeEscalation: false\n            {{- end }}",
    );
    const other = `${start}            {{- with .Values.add }}\n            capabilities:\n              add:\n                {{- toYaml . | nindent 16 }}\n            {{- end }}\n`;
    const above = judge(chart({ "shop/templates/web.yaml": deployment(other) }, "image: a\nadd: [CHOWN]\n"));
    expect(above.fixed[0]).toContain(
      `${start}            allowPrivilegeEscalation: false\n            {{- with .Values.add }}`,
    );
    expect(above.findings[0]?.fix?.risk).toContain("Other values turn on other parts of this block");
  });
});

describe("a chart", () => {
  /** How often a chart is rendered, in which versions of Kubernetes. */
  const versionsOf = (template: string): string[] => {
    const versions: string[] = [];
    const counting: Renderer = {
      ...renderer,
      renderChart(request) {
        versions.push(`${request.kubernetes} ${request.release}`);
        return renderer.renderChart(request);
      },
    };
    const config = only("privilege-escalation-allowed");
    const files = chart({ "shop/templates/web.yaml": deployment(), "shop/templates/b.yaml": template });
    const { findings } = analyseRendered(files, config, { renderer: counting });
    expect(findings.map(line)).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed safe"]);
    return versions;
  };

  it("is rendered in one version of Kubernetes where its templates ask for none", () => {
    const { from, to } = resolveConfig({}).settings.kubernetes;
    const [low, high] = [`v1.${from.minor}.0`, `v1.${to.minor}.0`];
    const asked = "{{ .Capabilities.KubeVersion.Minor }}";
    expect(versionsOf(`{{ if .Values.b }}a: ${asked}{{ end }}\n`)).toEqual([
      `${high} release-name`,
      `${low} release-name`,
      `${low} other-release`,
      `${low} other-release`,
    ]);
    expect(versionsOf(`a: ${asked}\n`)).toEqual([
      `${high} release-name`,
      `${low} release-name`,
      `${low} release-name`,
      `${high} release-name`,
      `${low} other-release`,
      `${low} other-release`,
    ]);
  });

  const block = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";

  it("holds charts that it is rendered with, whose values its own can set", () => {
    const sub = {
      "shop/charts/db/Chart.yaml": manifest.replace("shop", "db"),
      "shop/charts/db/values.yaml": "image: b\nsecurityContext:\n  runAsNonRoot: true\n",
      "shop/charts/db/templates/db.yaml": deployment(block, "db"),
    };
    expect(judge(chart(sub)).lines).toEqual([
      "shop/charts/db/values.yaml:3 privilege-escalation-allowed safe shop/charts/db/templates/db.yaml:18 shop/charts/db/values.yaml:2",
    ]);
    const set = chart(sub, "image: a\ndb:\n  securityContext:\n    readOnlyRootFilesystem: true\n");
    expect(judge(set).lines).toEqual([
      "shop/values.yaml:3 privilege-escalation-allowed safe shop/charts/db/templates/db.yaml:18",
    ]);
  });

  it("leaves its templates out where it can't be rendered, and reads what kubectl reads elsewhere", () => {
    const files = {
      "shop/templates/web.yaml": deployment(),
      "k8s/web.yaml": deployment().replace("{{ inc", "a-{{ inc"),
    };
    const broken = { "shop/templates/_helpers.tpl": '{{ define "shop.fullname" }}{{ fail "never" }}{{ end }}' };
    const quoted = `kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata: {a: "{{ include "shop.fullname" . }}"}\n`;
    const { skipped, findings } = judge({ ...chart(files), ...broken, "shop/templates/b.yaml": quoted }, {});
    const reason = "a template of a chart that is not rendered";
    expect(skipped).toEqual([
      { file: "shop/templates/web.yaml", line: 4, reason },
      { file: "shop/templates/b.yaml", line: 4, reason },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["template-not-rendered", "manifest-unreadable"]);
  });

  it("is rendered with charts of the repository that it names", () => {
    const library = {
      "lib/Chart.yaml": "apiVersion: v2\nname: lib\nversion: 1.2.3\ntype: library\n",
      "lib/templates/_a.tpl": '{{- define "lib.image" }}image: a{{ end }}\n',
    };
    const text = deployment().replace('image: "{{ .Values.image }}"', '{{ include "lib.image" . }}');
    for (const repository of ["file://../lib", "https://charts.example.com"]) {
      const dependencies = `dependencies:\n  - {name: lib, version: ^1.0.0, repository: "${repository}"}\n`;
      const files = {
        ...chart({ "shop/templates/web.yaml": text }),
        ...library,
        "shop/Chart.yaml": manifest + dependencies,
      };
      expect(judge(files).lines).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed safe"]);
    }
  });

  it("is rendered without a chart that it wraps, which has its name", () => {
    const dependencies = "dependencies:\n  - {name: shop, version: 1.0.0, repository: https://charts.example.com}\n";
    const files = {
      ...chart({ "shop/templates/web.yaml": deployment() }),
      "shop/Chart.yaml": manifest + dependencies,
      "test/shop/Chart.yaml": manifest + dependencies,
      "test/shop/values.yaml": "image: a\n",
    };
    const { lines, skipped } = judge(files);
    expect(lines).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed safe"]);
    const reason = "rendered without a dependency that is not in the repository: shop";
    expect(skipped).toContainEqual({ file: "shop/Chart.yaml", reason });
    expect(skipped).toContainEqual({ file: "test/shop/Chart.yaml", reason });
  });

  it("has templates that may start with blanks before their first marker, as Helm has it", () => {
    const { lines } = judge(chart({ "shop/templates/web.yaml": ` ---\n${deployment()}` }));
    expect(lines).toEqual(["shop/templates/web.yaml:17 privilege-escalation-allowed safe"]);
  });

  it("leaves the library alone that it shares with others, and says where a change belongs", () => {
    const dependencies = 'dependencies:\n  - {name: lib, version: 1.0.0, repository: "file://../lib"}\n';
    const named = (name: string): Files => ({
      [`${name}/Chart.yaml`]: manifest.replace("shop", name) + dependencies,
      [`${name}/values.yaml`]: "image: a\n",
      [`${name}/templates/_helpers.tpl`]: helpers.replaceAll("shop.", `${name}.`),
      [`${name}/templates/web.yaml`]: '{{ include "lib.web" . }}\n',
    });
    const lib = {
      "lib/Chart.yaml": `${manifest.replace("shop", "lib")}type: library\n`,
      "lib/templates/_web.tpl": `{{- define "lib.web" -}}\n${deployment().replaceAll('include "shop.fullname" .', "$.Chart.Name")}{{- end }}\n`,
    };
    const { lines, findings } = judge({ ...named("shop"), ...named("bank"), ...lib });
    expect(lines).toEqual(["lib/templates/_web.tpl:17 privilege-escalation-allowed no fix"]);
    expect(findings[0]?.advice).toContain("it belongs in lib/templates/_web.tpl, which other charts may use too.");
    expect(JSON.parse(findings[0]?.identity ?? "")[5]).toBe("*");
  });

  it("that depends on what is not in the repository is rendered without it, or not at all", () => {
    const dependencies = "dependencies:\n  - {name: redis, version: 1.0.0, repository: https://charts.example.com}\n";
    const files = { ...chart({ "shop/templates/web.yaml": deployment() }), "shop/Chart.yaml": manifest + dependencies };
    const rendered = judge(files);
    expect(rendered.lines).toHaveLength(1);
    expect(rendered.skipped).toEqual([
      { file: "shop/Chart.yaml", reason: "rendered without a dependency that is not in the repository: redis" },
    ]);
    const needed = { ...files, "shop/templates/web.yaml": 'a: {{ include "redis.name" . }}\n' };
    expect(judge(needed, {})).toMatchObject({ findings: [], errors: [] });
    const reason = "it depends on redis, which is not in the repository";
    expect(judge(needed).skipped).toContainEqual({ file: "shop/Chart.yaml", reason: `not rendered: ${reason}` });
  });

  it("that depends on a chart that lacks a dependency is not rendered, which is no mistake", () => {
    const { "shop/Chart.yaml": manifestOfShop = "", ...others } = chart({
      "shop/templates/web.yaml": 'a: {{ include "common.name" . }}\n',
    });
    const on = (name: string, repository: string): string =>
      `dependencies:\n  - {name: ${name}, version: 1.0.0, repository: "${repository}"}\n`;
    const files = {
      ...others,
      "shop/Chart.yaml": manifestOfShop + on("redis", "file://../redis"),
      "redis/Chart.yaml": `apiVersion: v2\nname: redis\nversion: 1.0.0\n${on("common", "https://charts.example.com")}`,
    };
    expect(judge(files, {})).toMatchObject({ findings: [], errors: [] });
    const reason = "it depends on common, which is not in the repository";
    expect(judge(files).skipped).toContainEqual({ file: "shop/Chart.yaml", reason: `not rendered: ${reason}` });
  });

  it("whose values are a template of another program is not rendered, which is no mistake", () => {
    const files = chart({ "shop/templates/web.yaml": deployment() }, "image: a\nlabels:\n  <LABELS>\n  a: b\n");
    const { lines, skipped } = judge(files, only("manifest-unreadable"));
    expect(lines).toEqual([]);
    expect(skipped).toContainEqual({
      file: "shop/Chart.yaml",
      reason: "not rendered: shop/values.yaml is a template",
    });
  });

  it.each([
    ["could be rendered before", "https://charts.example.com", ["shop/Chart.yaml"]],
    ["depends on what nothing fetches", "file://../redis", []],
    ["depends on what it must hold", "", []],
  ])("that %s and lacks a dependency is an error", (_what, repository, before) => {
    const dependencies = `dependencies:\n  - {name: redis, version: 1.0.0, repository: "${repository}"}\n`;
    const template = { "shop/templates/b.yaml": 'a: {{ include "redis.name" . }}\n' };
    const files = { ...chart(template), "shop/Chart.yaml": manifest + dependencies };
    const { findings } = analyseRendered(files, {}, { renderedBefore: new Set(before) });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "manifest-unreadable",
        message: "This chart can't be rendered: it depends on redis, which is not in the repository.",
        severity: "error",
      }),
    ]);
  });

  it.each([
    ["the same repository", "https://charts.example.com/", []],
    ["another repository", "https://example.org", [3]],
    ["a repository by the name that a computer gives it", "@charts", []],
  ])("whose lock file names %s for a dependency says so if that is another one", (_what, repository, lines) => {
    const dependency = "dependencies:\n- name: redis\n  repository: https://charts.example.com\n  version: 1.0.0\n";
    const lock = dependency.replace("https://charts.example.com", `"${repository}"`);
    const { skipped } = judge({ ...chart({}), "shop/Chart.yaml": manifest + dependency, "shop/Chart.lock": lock });
    const reason = "redis comes from another repository here than the chart says";
    expect(skipped.filter(({ file }) => file === "shop/Chart.lock")).toEqual(
      lines.map((at) => ({ file: "shop/Chart.lock", line: at, reason })),
    );
  });

  it("of somebody else's is counted, and never changed", () => {
    const dependencies = "dependencies:\n  - {name: db, version: 1.0.0, repository: https://charts.example.com}\n";
    const sub = {
      "shop/charts/db/Chart.yaml": manifest.replace("shop", "db"),
      "shop/charts/db/values.yaml": "image: b\n",
      "shop/charts/db/templates/db.yaml": deployment("", "db"),
    };
    const { lines, skipped } = judge({ ...chart(sub), "shop/Chart.yaml": manifest + dependencies });
    expect(lines).toEqual([]);
    expect(skipped).toEqual([
      { file: "shop/Chart.yaml", reason: "1 finding in a chart that it depends on", findings: "known" },
    ]);
  });

  it("that can't be rendered is one error, at the line that the reason names", () => {
    const text = deployment().replace("{{ .Values.image }}", "{{ .Values.image.name.tag }}");
    const { findings, errors } = judge(chart({ "shop/templates/web.yaml": text }), only("manifest-unreadable"));
    expect(findings.map(line)).toEqual(["shop/templates/web.yaml:17 manifest-unreadable no fix"]);
    expect(findings[0]?.message).toMatch(/^This chart can't be rendered: .*can't evaluate field name/);
    expect(errors).toEqual([]);
  });

  it("that can't be traced has its findings at the first lines of its templates, and says so", () => {
    const { lines, skipped } = judge(chart({ "shop/templates/web.yaml": `# \ue000\n${deployment()}` }));
    expect(lines).toEqual(["shop/templates/web.yaml:1 privilege-escalation-allowed no fix"]);
    expect(skipped).toEqual([
      {
        file: "shop/templates/web.yaml",
        reason:
          "findings are at its first line, since its text could not be traced: a file holds private-use characters: templates/web.yaml",
      },
    ]);
  });

  it("that can be traced with some values has its findings once, at the places that it was traced to", () => {
    const text = deployment("          env: [{name: A, value: {{ .Values.a }}}]\n");
    const files = { "shop/templates/web.yaml": text, "shop/values-prod.yaml": "a: \ue000\n" };
    const { lines, skipped } = judge(chart(files, "image: a\na: b\n"));
    expect(lines).toEqual(["shop/templates/web.yaml:16 privilege-escalation-allowed safe"]);
    expect(skipped).toMatchObject([{ file: "shop/templates/web.yaml", reason: expect.stringContaining("first line") }]);
  });

  it("leaves out what its .helmignore names", () => {
    const files = { ...chart({ "shop/templates/web.yaml": deployment() }), "shop/.helmignore": "web.*\n" };
    expect(judge(files).lines).toEqual([]);
  });

  it.each([
    ['{"type": "object",\n "required": ["image"],\n}\n', 3, "it is not JSON"],
    ['{"type":\n "object"\n', 2, "it is not JSON"],
    ["", 1, "it is not JSON"],
    ["{}\n// a comment\n", 2, "it is not JSON"],
    ["\n[]\n", 2, "it is a list, and must be a boolean or a map"],
    [
      '{"properties": {\n"image": {\n"type": "text"}}}',
      3,
      '"properties.image.type" is none of the values that are allowed there',
    ],
    [
      '{"properties": {\n"image": {\n"pattern": "(?=a)"}}}',
      3,
      '"properties.image.pattern" is no valid regex: error parsing regexp: invalid or unsupported Perl syntax: `(?=`',
    ],
    [
      '{"properties": {\n"image": {\n"$ref": "image.json"}}}',
      1,
      'it can\'t be compiled: failing loading "image.json": file does not exist',
    ],
    [
      '{"properties": {\n"image": {\n"$ref": "#/$defs/image"}}}',
      1,
      'it can\'t be compiled: json-pointer in "#/$defs/image" not found',
    ],
  ])("whose schema can't be read is told so where that is, and checked all the same: %j", (schema, at, why) => {
    const files = chart({ "shop/templates/web.yaml": deployment(), "shop/values.schema.json": schema });
    const { findings, lines } = judge(files, {});
    const [told, ...others] = findings.filter(({ rule }) => rule === "manifest-unreadable");
    expect(told?.source.position(told.range[0]).line).toBe(at);
    expect(told?.message).toBe(`Helm refuses this chart, since the schema of its values is invalid: ${why}.`);
    expect(others).toEqual([]);
    expect(lines).toContain("shop/templates/web.yaml:16 privilege-escalation-allowed safe");
  });

  it.each(['\uFEFF{"type": "object"}', "true", '{"type": "object", "type": "object"}'])(
    "whose schema Helm can read is not told so: %j",
    (schema) => {
      const files = chart({ "shop/templates/web.yaml": deployment(), "shop/values.schema.json": schema });
      expect(judge(files, only("manifest-unreadable")).findings).toEqual([]);
    },
  );

  describe("with a schema of its values", () => {
    const values = "image: a\nsecurityContext:\n  runAsNonRoot: true\n";
    const fixedWith = (schema: unknown, more: Files = {}): readonly string[] => {
      const files = chart({ "shop/templates/web.yaml": deployment(block) }, values);
      return judge({ ...files, ...more, "shop/values.schema.json": JSON.stringify(schema) }).fixed;
    };
    const about = (securityContext: unknown): object => ({ properties: { securityContext } });
    const closed = { properties: { runAsNonRoot: {} }, additionalProperties: false };
    const flag = { properties: { allowPrivilegeEscalation: { type: "boolean" } } };

    // Beside what the values print, text could stand there twice: there is no other place.
    it.each([
      ["forbids it", about(closed)],
      ["forbids it by a reference", { ...about({ $ref: "#/$defs/a" }), $defs: { a: closed } }],
      ["forbids it in one of all parts", about({ allOf: [flag, closed] })],
      ["forbids it in each choice", about({ anyOf: [closed, { type: "string" }] })],
      ["wants another type", about({ properties: { allowPrivilegeEscalation: { type: ["string", "null"] } } })],
      ["wants another value", about({ properties: { allowPrivilegeEscalation: { enum: [true] } } })],
    ])("is not given a key where that %s", (_what, schema) => {
      expect(fixedWith(schema)).toEqual([]);
    });

    it.each([
      ["says nothing of it", about({ properties: { runAsNonRoot: { type: "boolean" } } })],
      ["lets it be", about({ properties: { ...closed.properties, ...flag.properties }, additionalProperties: false })],
      ["lets it be by a pattern", about({ patternProperties: { "^a": {} }, additionalProperties: false })],
      ["has a choice for it", about({ anyOf: [closed, { ...flag, additionalProperties: { type: "boolean" } }] })],
      ["has a reference to another place", about({ $ref: "https://example.com/schema.json" })],
    ])("is given a key where that %s", (_what, schema) => {
      expect(fixedWith(schema)).toEqual([`${values}  allowPrivilegeEscalation: false\n`]);
    });

    it("is not given what the schema of a chart in it forbids", () => {
      const sub = {
        "shop/charts/db/Chart.yaml": "apiVersion: v2\nname: db\nversion: 1.0.0\n",
        "shop/charts/db/values.yaml": "image: b\nsecurityContext:\n  runAsNonRoot: true\n",
        "shop/charts/db/templates/db.yaml": deployment(block).replaceAll("web", "db"),
      };
      const schema = { "shop/charts/db/values.schema.json": JSON.stringify(about(closed)) };
      expect(fixedWith({}, sub)).toHaveLength(2);
      expect(fixedWith({}, { ...sub, ...schema })).toEqual([`${values}  allowPrivilegeEscalation: false\n`]);
      expect(fixedWith({ properties: { db: about(closed) } }, sub)).toHaveLength(1);
    });
  });

  it("is not judged where nothing can render it", () => {
    const files = chart({ "shop/templates/web.yaml": deployment() });
    expect(analyseRendered(files, undefined, { renderer: null }).findings).toEqual([]);
    const unable = { ...renderer, obstacle: "no modules" };
    const { findings, skipped } = analyseRendered(files, undefined, { renderer: unable });
    expect(findings).toEqual([]);
    expect(skipped).toContainEqual({ file: "shop/Chart.yaml", reason: "not rendered: no modules" });
    const context = Object.fromEntries(Object.entries(files).map(([path, text]) => [`context/${path}`, text]));
    expect(analyseRendered(context, undefined, { renderer: unable }).skipped).toEqual([]);
  });
});

describe("a key of a Secret that a chart writes once there is a value for it", () => {
  const secret = `apiVersion: v1
kind: Secret
metadata:
  name: web
stringData:
  other: x
{{- with .Values.password }}
  password: {{ . | quote }}
{{- end }}
`;

  function needing(key: string): string {
    const from = `          env:\n            - name: A\n              valueFrom:\n                secretKeyRef: {name: web, key: ${key}}\n`;
    return deployment(from);
  }

  function told(files: Files): readonly string[] {
    return judge(chart({ "shop/templates/secret.yaml": secret, ...files }), only("config-key-missing")).lines;
  }

  it("waits for whoever installs the chart", () => {
    expect(told({ "shop/templates/web.yaml": needing("password") })).toEqual([]);
  });

  it("is missing where no template writes it", () => {
    const [found = "", ...others] = told({ "shop/templates/web.yaml": needing("passwort") });
    expect(found).toMatch(/^shop\/templates\/web\.yaml:21 config-key-missing /);
    expect(others).toEqual([]);
  });

  it("is missing in what is deployed without the value", () => {
    const prod = {
      "shop/templates/web.yaml": needing("password"),
      "shop/values-prod.yaml": "image: registry.example.com/web:2\n",
    };
    expect(told(prod).map((one) => one.split(" ")[1])).toEqual(["config-key-missing"]);
  });
});

describe("a file of a chart that is a template", () => {
  const config =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {{ (.Files.Glob "f/*").AsConfig | nindent 2 }}\n';
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: {{ name }}}\n";

  function told(files: Files) {
    const { lines, skipped } = judge(chart({ "shop/f/pod.yaml": pod, ...files }), only("template-not-rendered"));
    return { lines, skipped };
  }

  it("is what templates of the chart make of it, where they read files", () => {
    expect(told({ "shop/templates/config.yaml": config })).toEqual({
      lines: [],
      skipped: [
        {
          file: "shop/templates/config.yaml",
          line: 4,
          reason: "the Pod inside of other data is not checked",
          findings: "known",
        },
      ],
    });
  });

  it("is listed where the chart can't be rendered", () => {
    const values = { "shop/values.yaml": "a: {{\n" };
    const { lines, skipped } = told({ "shop/templates/config.yaml": config, ...values });
    expect(lines).toEqual([]);
    expect(skipped).toContainEqual({ file: "shop/f/pod.yaml", reason: "a file for the templates of its chart" });
  });

  it("is an error where none reads files", () => {
    expect(told({}).lines).toEqual(["shop/f/pod.yaml:3 template-not-rendered no fix"]);
  });
});
