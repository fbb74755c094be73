import { expect, it } from "vitest";
import type { ConfigValues } from "../../src/config/values.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

const manifest = "apiVersion: v2\nname: shop\nversion: 0.1.0\n";

function deployment(name: string, image = "{{ .Values.image }}", rest = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: ${name}
          image: "${image}"
${rest}`;
}

const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";
const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: api}
  ports: [{port: 80, targetPort: http}]
`;

function chart(templates: Files, more = ""): Files {
  const named = Object.entries(templates).map(([name, text]) => [`shop/templates/${name}`, text]);
  return {
    "shop/Chart.yaml": manifest + more,
    "shop/values.yaml": "image: registry.example.com/web:1\nsecurity:\n  runAsNonRoot: true\n",
    ...Object.fromEntries(named),
  };
}

function judge(files: Files, config: ConfigValues = only("privilege-escalation-allowed", "manifest-unreadable")) {
  const { findings, skipped } = analyseRendered(files, config);
  const fixed = findings.flatMap(({ source, fix }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)]));
  return { findings, skipped, lines: findings.map(line), fixed };
}

const required = '{{ required "api.tag is needed" .Values.api }}';

it("a template that can't be rendered is one error, and the others of its chart are judged", () => {
  const files = chart({ "api.yaml": deployment("api", `a:${required}`), "web.yaml": deployment("web") });
  const { findings, lines, fixed } = judge(files);
  expect(lines).toEqual([
    "shop/templates/api.yaml:14 manifest-unreadable no fix",
    "shop/templates/web.yaml:13 privilege-escalation-allowed safe",
  ]);
  const [trouble] = findings;
  expect(trouble?.message).toBe(
    "This template of a chart can't be rendered with the values in the repository: api.tag is needed.",
  );
  expect(trouble?.advice).toMatch(
    /^Add values for it, as a file ci\/NAME-values\.yaml of the chart .* The other templates /,
  );
  expect(fixed).toEqual([deployment("web", undefined, setting)]);
});

it("what cluster it is for is told by the templates that are rendered", () => {
  const broken = { "api.yaml": deployment("api", `a:${required}`), "web.yaml": deployment("web") };
  const route = "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: web}\nspec: {to: {name: web}}\n";
  const severities = (templates: Files) =>
    judge(chart(templates), only("privilege-escalation-allowed")).findings.map(({ severity }) => severity);
  expect(severities(broken)).toEqual(["warning"]);
  expect(severities({ ...broken, "route.yaml": route })).toEqual(["info"]);
  expect(judge(chart(broken), only("container-runs-as-root")).findings).toHaveLength(1);
});

it("what has one cause is one error, and another cause is another one", () => {
  const broken = { "a.yaml": deployment("a", required), "b.yaml": deployment("b", required) };
  const other = { "c.yaml": deployment("c", '{{ fail "never" }}'), "d.yaml": deployment("d") };
  const { lines, skipped } = judge(chart({ ...broken, ...other }), only("manifest-unreadable"));
  expect(lines).toEqual([
    "shop/templates/a.yaml:14 manifest-unreadable no fix",
    "shop/templates/c.yaml:14 manifest-unreadable no fix",
  ]);
  expect(skipped).toEqual([
    { file: "shop/templates/b.yaml", reason: expect.stringMatching("^not rendered: .*api.tag is needed$") },
  ]);
});

it("a template that only includes all of one that fails has no error of its own", () => {
  const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {a: ${required}}\n`;
  const checksum = `      # {{ include (print $.Template.BasePath "/secret.yaml") . | sha256sum }}\n`;
  const files = { "a.yaml": deployment("a", "a", checksum), "secret.yaml": secret, "web.yaml": deployment("web") };
  const { lines, skipped } = judge(chart(files));
  expect(lines).toEqual([
    "shop/templates/secret.yaml:4 manifest-unreadable no fix",
    "shop/templates/web.yaml:13 privilege-escalation-allowed safe",
  ]);
  expect(skipped).toEqual([
    {
      file: "shop/templates/a.yaml",
      reason: "not rendered: it includes templates/secret.yaml, which can't be rendered",
    },
  ]);
});

it("nothing is told of the others that an object of it might settle", () => {
  const rules = only("selector-matches-nothing", "service-crosses-zones", "privilege-escalation-allowed");
  const files = { "service.yaml": service, "web.yaml": deployment("web") };
  const ignore = "# kubesuggest: ignore[selector-matches-nothing] it is so\n";
  const whole = judge(chart(files), rules).lines;
  expect(whole).toEqual([
    expect.stringContaining("selector-matches-nothing"),
    expect.stringContaining("privilege-escalation-allowed"),
  ]);
  const api = { "api.yaml": deployment("api", required) };
  expect(judge(chart({ ...files, ...api }), rules).lines).toEqual(whole.slice(1));
  const unused = { ...rules, rules: { ...rules.rules, "ignore-comment-unused": "default" as const } };
  expect(judge(chart({ ...files, ...api, "service.yaml": ignore + service }), unused).lines).toEqual(whole.slice(1));
});

it("a fix in values is for review, since it is not known what it does in the template", () => {
  const block = "          securityContext:\n            {{- toYaml .Values.security | nindent 12 }}\n";
  const files = chart({ "api.yaml": deployment("api", required), "web.yaml": deployment("web", undefined, block) });
  const { findings, lines } = judge(files, only("privilege-escalation-allowed"));
  expect(lines).toEqual([
    "shop/values.yaml:3 privilege-escalation-allowed review shop/templates/web.yaml:15 shop/values.yaml:2",
  ]);
  expect(findings[0]?.fix?.risk).toBe("Not checked in templates that can't be rendered.");
});

it("a template that needs a chart which is fetched is no error, and neither are others with it", () => {
  const dependencies = "dependencies:\n  - {name: common, version: 1.0.0, repository: https://charts.example.com}\n";
  const named = '{{ include "common.image" . }}';
  const files = {
    "api.yaml": deployment("api", named),
    "b.yaml": deployment("b", named),
    "web.yaml": deployment("web"),
  };
  const { lines, skipped } = judge(chart(files, dependencies));
  expect(lines).toEqual(["shop/templates/web.yaml:13 privilege-escalation-allowed safe"]);
  const reason = "not rendered: it depends on common, which is not in the repository";
  expect(skipped).toEqual([
    { file: "shop/Chart.yaml", reason: "rendered without a dependency that is not in the repository: common" },
    { file: "shop/templates/b.yaml", reason },
    { file: "shop/templates/api.yaml", reason },
  ]);
});

it("a chart without values of its own is rendered with those that it is deployed with", () => {
  const { "shop/values.yaml": _own, ...files } = chart({
    "api.yaml": deployment("api", "{{ .Values.image.name }}"),
    "web.yaml": deployment("web", "{{ .Values.web.image }}"),
  });
  const { findings, lines } = judge({
    ...files,
    "shop/values-prod.yaml": "web:\n  image: registry.example.com/web:1\n",
  });
  expect(lines).toEqual([
    "shop/templates/api.yaml:14 manifest-unreadable no fix",
    "shop/templates/web.yaml:13 privilege-escalation-allowed safe",
  ]);
  expect(findings[0]).toMatchObject({
    message: expect.stringContaining("can't be rendered with the values in the repository: "),
    noteInScans: true,
  });
  const all = "web:\n  image: registry.example.com/web:1\nimage:\n  name: registry.example.com/api:1\n";
  expect(judge({ ...files, "shop/values-prod.yaml": all }).lines).toEqual([
    "shop/templates/api.yaml:13 privilege-escalation-allowed safe",
    "shop/templates/web.yaml:13 privilege-escalation-allowed safe",
  ]);
});

it("a template that reads values which only those have who install the chart is worth a note in a scan", () => {
  const { findings } = judge(chart({ "api.yaml": deployment("api", "{{ .Values.nothing.image }}") }));
  expect(findings).toMatchObject([
    {
      message: expect.stringMatching("^This chart can't be rendered with the values in the repository: .*\\.image\\.$"),
      noteInScans: true,
    },
  ]);
});

it("a long error of a helper is that of the innermost one", () => {
  const helpers = Array.from({ length: 9 }, (_none, depth) => {
    return `{{ define "helper-${depth}" }}{{ include "helper-${depth + 1}" . }}{{ end }}`;
  });
  const files = { "_a.tpl": `${helpers.join("")}{{ define "helper-9" }}{{ len .Values.no }}{{ end }}` };
  const { findings } = judge(chart({ ...files, "api.yaml": `{{ include "helper-0" . }}\n` }));
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/executing "helper-9" at <len \.Values\.no>: error calling len: [^…]*\.$/),
  ]);
});

it("a chart of which no template can be rendered is one error", () => {
  const files = { "a.yaml": deployment("a", required), "b.yaml": deployment("b", required), "c.yaml": "# nothing\n" };
  const { findings } = judge(chart(files));
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching("^This chart can't be rendered with the values in the repository: "),
  ]);
});

it("a template in a chart that this one holds may be left out too", () => {
  const inner = "apiVersion: v2\nname: db\nversion: 0.1.0\n";
  const files = {
    ...chart({ "web.yaml": deployment("web") }, "dependencies:\n  - {name: db, version: 0.1.0, alias: store}\n"),
    "shop/charts/db/Chart.yaml": inner,
    "shop/charts/db/templates/db.yaml": deployment("db", required),
  };
  expect(judge(files).lines).toEqual([
    "shop/charts/db/templates/db.yaml:14 manifest-unreadable no fix",
    "shop/templates/web.yaml:13 privilege-escalation-allowed safe",
  ]);
});

it.each([
  ["takes long", true, 1],
  ["has many templates that fail", false, 1 + 20],
])("a chart that %s is not tried again and again", (_what, isSlow, times) => {
  const names = Array.from({ length: 30 }, (_item, index) => `t${index}.yaml`);
  let rendered = 0;
  const failing: Renderer = {
    ...renderer,
    renderChart({ files }) {
      rendered += 1;
      const first = files.find(({ name }) => name.startsWith("templates/"))?.name;
      return { reason: `shop/${first}:1:3: never`, ...(isSlow && { isSlow }) };
    },
  };
  const files = chart(Object.fromEntries(names.map((name) => [name, deployment(name.slice(0, -5))])));
  const environments: Files = isSlow ? { "shop/values-a.yaml": "a: 1\n", "shop/ci/b-values.yaml": "b: 1\n" } : {};
  const all = { ...files, ...environments };
  const { findings } = analyseRendered(all, only("manifest-unreadable"), { renderer: failing });
  expect(findings.map(({ message }) => message)).toEqual([
    "This chart can't be rendered: shop/templates/t0.yaml:1:3: never.",
  ]);
  expect(rendered).toBe(times);
});

it("tells of an error of any length", () => {
  const { findings } = analyseRendered(
    chart({ "web.yaml": '{{ include (repeat 60000 ".Values.") . }}\n' }),
    only("manifest-unreadable"),
  );
  expect(findings.map(line)).toEqual([expect.stringContaining("shop/templates/web.yaml:1")]);
});
