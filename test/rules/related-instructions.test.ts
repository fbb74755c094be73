import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { only } from "../support/analyse.ts";
import { analyseRendered } from "../support/renderer.ts";

const { settings } = resolveConfig({ preset: "all" });

/** The other places that the finding of a rule is about, as `file:line message`. */
function relatedOf(rule: string, files: Readonly<Record<string, string>>): string[] {
  const inputs = Object.entries(files).map(
    ([path, text]) => ({ path, bytes: new TextEncoder().encode(text), role: "reviewed" }) as const,
  );
  const { findings } = analyze(inputs, settings);
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ related }) => related.map(({ file, start, message }) => `${file}:${start.line} ${message}`));
}

const pod = {
  "compose.yaml": "services: {web: {build: ., image: registry.example.com/web}}\n",
  "web.yaml":
    "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  hostNetwork: true\n" +
    "  securityContext: {runAsNonRoot: true}\n  containers:\n    - name: web\n      image: registry.example.com/web\n",
};

describe("findings of a Dockerfile point at the other places they are about", () => {
  it.each([
    [
      "copy-owned-by-root",
      "FROM debian:12\nRUN useradd -u 5 app\nUSER app\nCOPY run.sh /app/run.sh\nRUN chmod +x /app/run.sh\n",
      ['Dockerfile:5 user "app" runs chmod on /app/run.sh here'],
    ],
    [
      "root-user-restored",
      "FROM node:22\nUSER node\nUSER root\nRUN mkdir /data\n",
      ['Dockerfile:2 the instruction that sets user "node"'],
    ],
    ["privileged-port", "FROM node:22\nEXPOSE 80\nUSER node\n", ['Dockerfile:3 the instruction that sets user "node"']],
    [
      "shell-form-without-shell",
      "FROM scratch\nCOPY x /x\nCMD /x\n",
      ["Dockerfile:1 the base image, which has no shell"],
    ],
    ["sudo-used", "FROM debian:12\nUSER 5\nRUN sudo ls\n", ["Dockerfile:2 the instruction that sets user 5"]],
    [
      "user-unused",
      "FROM node:22\nRUN useradd app\nUSER node\n",
      ['Dockerfile:3 the instruction that sets user "node"'],
    ],
  ])("%s", (rule, text, places) => {
    expect(relatedOf(rule, { Dockerfile: text })).toEqual(places);
  });

  it.each([
    ["image-runs-as-root", "FROM node:22\n", ['web.yaml:9 Pod "web" runs this image']],
    [
      "privileged-port",
      "FROM node:22\nEXPOSE 80\nUSER 1000\n",
      ["Dockerfile:3 the instruction that sets user 1000", 'web.yaml:9 Pod "web" runs this image'],
    ],
  ])("%s in the pod that runs the image", (rule, text, places) => {
    expect(relatedOf(rule, { Dockerfile: text, ...pod })).toEqual(places);
  });

  it("image-runs-as-root, once for a container that several overlays build", () => {
    const overlay = "resources: [../base]\n";
    const { "web.yaml": web, ...compose } = pod;
    const files = {
      Dockerfile: "FROM node:22\n",
      ...compose,
      "base/web.yaml": web,
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "dev/kustomization.yaml": overlay,
      "prod/kustomization.yaml": overlay,
    };
    const [finding] = analyseRendered(files, only("image-runs-as-root")).findings;
    expect(finding?.message).toContain('Pod "web" runs it (line 1 of compose.yaml builds it).');
    expect(finding?.related).toMatchObject([{ file: "base/web.yaml", message: 'Pod "web" runs this image' }]);
  });

  it("user-not-numeric, unless the pod's own rule reports it", () => {
    const files = { Dockerfile: "FROM node:22\nUSER node\n", ...pod };
    const inputs = Object.entries(files).map(([path, text]) => {
      const role = path === "Dockerfile" ? "reviewed" : "context";
      return { path, bytes: new TextEncoder().encode(text), role } as const;
    });
    const { findings } = analyze(inputs, settings);
    expect(findings.find(({ rule }) => rule === "user-not-numeric")?.related).toMatchObject([
      { file: "web.yaml", start: { line: 6 }, message: 'Pod "web" sets runAsNonRoot: true' },
    ]);
  });
});
