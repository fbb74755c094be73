import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BuiltKustomization, ChartOrigins, RenderedChart } from "../../src/core/renderer.ts";
import type { Files } from "../support/analyse.ts";
import { hasKubectl, helm, kubectl } from "../support/kubectl.ts";
import { renderer } from "../support/renderer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "kubesuggest-rendered-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, files: Files): string {
  const root = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

function listed(files: Files) {
  return Object.entries(files).map(([name, data]) => ({ name, data }));
}

const manifest = "apiVersion: v2\nname: shop\nversion: 1.2.3\nappVersion: 4.5.6\n";
const helpers = `{{- define "shop.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name | trunc 63 | trimSuffix "-" }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}
`;

const charts: Readonly<Record<string, Files>> = {
  "with values, helpers and loops": {
    "Chart.yaml": manifest,
    "values.yaml":
      "replicas: 2\nports: {http: 80, admin: 8080}\nextra: [a, b]\nresources: {limits: {cpu: 100m}}\nnote: |\n  one\n  two\n",
    "templates/_helpers.tpl": helpers,
    "templates/a.yaml": `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-a
  namespace: {{ .Release.Namespace }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
data:
  {{- range $name, $port := .Values.ports }}
  {{ $name }}: {{ $port | quote }}
  {{- end }}
  list: {{ .Values.extra | join "," | quote }}
  sum: {{ add 1 .Values.replicas | quote }}
  note: |
    {{- .Values.note | nindent 4 }}
  resources: {{ toJson .Values.resources | quote }}
  digest: {{ include "shop.labels" . | sha256sum }}
  default: {{ .Values.missing | default "none" | upper }}
{{- with .Values.resources }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: b
data:
  yaml: |
    {{- toYaml . | nindent 4 }}
{{- end }}
`,
    "templates/tests/c.yaml": "{{- if .Values.none }}\na: b\n{{- end }}\n",
    "templates/NOTES.txt": "Thank you.\n",
  },
  "with copies of all that a template sees": {
    "Chart.yaml": manifest,
    "values.yaml": "name: a\nport: 80\nshare: 0.5\nlist: [1, {b: c}, []]\nempty: {}\n",
    "conf/one.ini": "a=1\n",
    "templates/a.yaml": `{{- $copy := deepCopy . }}
{{- $_ := set $copy.Values "name" "b" }}
{{- $_ := set $copy "Files" (mustDeepCopy .Files) }}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Values.name }}-{{ $copy.Values.name }}-{{ $copy.Chart.Name }}
data:
  before: {{ toJson .Values | quote }}
  copied: {{ toJson $copy.Values | quote }}
  types: {{ printf "%T %T %T %T" $copy.Values $copy.Values.port $copy.Values.list $copy.Files }}
  same: {{ deepEqual .Files $copy.Files | quote }}
  file: {{ $copy.Files.Get "conf/one.ini" | quote }}
  kube: {{ $copy.Capabilities.KubeVersion.Version }}
`,
  },
  "with files, tpl and a chart in it": {
    "Chart.yaml": `${manifest}dependencies:\n  - {name: db, version: 0.1.0, alias: store, condition: store.enabled}\n`,
    "values.yaml": 'store: {enabled: true, name: s}\nname: "{{ .Release.Name }}-x"\nglobal: {zone: a}\n',
    "conf/one.ini": "a=1\n",
    "conf/two.ini": "b=2\n",
    "templates/a.yaml":
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ tpl .Values.name . }}}\ndata:\n  {{- (.Files.Glob "conf/*").AsConfig | nindent 2 }}\n',
    "charts/db/Chart.yaml": "apiVersion: v2\nname: db\nversion: 0.1.0\n",
    "charts/db/values.yaml": "name: d\nsize: 1\n",
    "charts/db/templates/db.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Values.name }}-{{ .Chart.Name }}}\ndata: {zone: {{ .Values.global.zone }}, size: {{ .Values.size | quote }}}\n",
  },
};

/** The documents of a text by the template that each names. */
function bySource(printed: string): string[] {
  return printed
    .split(/^---\n/m)
    .filter((text) => text.trim() !== "")
    .map((text) => text.trim())
    .toSorted();
}

describe.runIf(hasKubectl)("a chart", { tags: "kubectl" }, () => {
  it.each(Object.entries(charts))("%s is rendered as Helm does", (name, files) => {
    const root = write(name, files);
    const printed = helm("template", "release-name", root, "--kube-version", "1.35.0");
    const asked = {
      files: listed(files),
      values: [],
      kubernetes: "v1.35.0",
      apiVersions: [],
      release: "release-name",
      namespace: "default",
    };
    const rendered = renderer.renderChart(asked) as RenderedChart;
    const own = [...rendered.files].flatMap(([template, text]) => {
      const documents = text.split(/^---$/m).filter((one) => one.trim() !== "");
      return documents.map((one) => `# Source: ${template}\n${one.trim()}`);
    });
    expect(own.toSorted()).toEqual(bySource(printed));
    // What says where it comes from changes nothing.
    const { segments } = renderer.traceChart(asked, rendered.files) as ChartOrigins;
    expect([...segments.keys()].toSorted()).toEqual([...rendered.files.keys()].toSorted());
  });
});

const deployment =
  "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n        - {name: web, image: web}\n";

const kustomizations: Readonly<Record<string, Files>> = {
  "with a base, a component and generators": {
    "base/deployment.yaml": deployment,
    "base/kustomization.yaml":
      "resources: [deployment.yaml]\nconfigMapGenerator: [{name: c, files: [a.txt, b=c.txt]}]\n",
    "base/a.txt": "a\n",
    "base/c.txt": "c\n",
    "side/kustomization.yaml":
      "kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nreplicas: [{name: web, count: 3}]\n",
    "app/kustomization.yaml": `resources: [../base]
components: [../side]
namePrefix: my-
namespace: shop
labels: [{pairs: {team: a}, includeSelectors: true}]
images: [{name: web, newName: other, newTag: "1.10"}]
patches:
  - target: {kind: Deployment}
    patch: |-
      - {op: add, path: /spec/template/spec/hostNetwork, value: true}
`,
  },
  "in folders whose names hold other characters than letters": {
    "base/deployment.yaml": deployment,
    "base/kustomization.yaml": "resources: [deployment.yaml]\n",
    "a+b @home~1/größe.x/more (1), 2 #3/kustomization.yaml":
      "resources: [../../../base, sub+1]\nconfigMapGenerator: [{name: c, files: [ä=we+b.txt, c..d.txt]}]\n",
    "a+b @home~1/größe.x/more (1), 2 #3/sub+1/kustomization.yaml": "resources: [service+.yaml]\n",
    "a+b @home~1/größe.x/more (1), 2 #3/sub+1/service+.yaml":
      "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {clusterIP: None}\n",
    "a+b @home~1/größe.x/more (1), 2 #3/we+b.txt": "w\n",
    "a+b @home~1/größe.x/more (1), 2 #3/c..d.txt": "c\n",
    "a+b @home~1/größe.x/more (1), 2 #3/patch=1.yaml":
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 4}\n",
    "app/kustomization.yaml": `resources: ["../a+b @home~1/größe.x/more (1), 2 #3"]
patches: [{path: "../a+b @home~1/größe.x/more (1), 2 #3/patch=1.yaml"}]
`,
  },
};

const nowhere = { path: null, repository: null, generatedBy: null };

describe.runIf(hasKubectl)("a kustomization", { tags: "kubectl" }, () => {
  it.each(Object.entries(kustomizations))("%s is built as kubectl does", (name, files) => {
    const root = write(name, files);
    const built = renderer.buildKustomization({ files: listed(files), directory: "app" }) as BuiltKustomization;
    expect(built.text).toBe(kubectl("kustomize", path.join(root, "app"), "--load-restrictor", "LoadRestrictionsNone"));
    const plain = renderer.buildKustomization({ files: listed(files), directory: "app", textOnly: true });
    expect(plain).toEqual({ ...built, origins: built.origins.map(() => nowhere) });
    const sources = built.origins.map((origin) => path.join("app", origin.path ?? origin.generatedBy ?? ""));
    expect(sources).toContain("base/deployment.yaml");
    expect(sources.filter((source) => !(source in files))).toEqual([]);
  });

  it("that tells which transformers objects went through is built as kubectl does", () => {
    const files = {
      "base/deployment.yaml": deployment,
      "base/kustomization.yaml": "resources: [deployment.yaml]\nnamePrefix: a-\nlabels: [{pairs: {team: a}}]\n",
      "app/kustomization.yaml":
        "buildMetadata: [originAnnotations, transformerAnnotations]\nresources: [../base]\nnamespace: shop\n",
    };
    const root = write("transformers", files);
    const built = renderer.buildKustomization({ files: listed(files), directory: "app" }) as BuiltKustomization;
    expect(built.text).toBe(kubectl("kustomize", path.join(root, "app")));
    expect(built.text.match(/configuredIn/g)).toHaveLength(4);
  });
});
