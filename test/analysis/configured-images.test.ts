import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import { type Files, findingsOf as findingsIn } from "../support/analyse.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

function findingsOf(rule: string, config: string, files: Files): Finding[] {
  return findingsIn(rule, files, { config, rules: onlyRules([rule]) });
}

function podWith(image: string, more = ""): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:${more}
  containers:
    - name: web
      image: ${image}
`;
}

/** What the fix of a finding writes. */
function fixOf(finding: Finding | undefined): string {
  return (finding?.fix?.edits ?? []).map(({ text }) => text).join("");
}

function securityContext(...lines: readonly string[]): string {
  return ["", "  securityContext:", ...lines.map((line) => `    ${line}`)].join("\n");
}

describe("container-runs-as-root", () => {
  const image = "registry.example.com/team/web:1.4";

  it.each([
    ["user: 10001", securityContext("runAsNonRoot: true", "runAsUser: 10001")],
    ["user: 10001:10002", securityContext("runAsNonRoot: true", "runAsUser: 10001", "runAsGroup: 10002")],
  ])("is certain of a user that the configuration names: %s", (user, added) => {
    const config = `images:\n- image: registry.example.com/team/*\n  ${user}\n`;
    const [finding, ...others] = findingsOf("container-runs-as-root", config, { "a.yaml": podWith(image) });
    expect(others).toEqual([]);
    expect(finding?.fix).toMatchObject({ applicability: "safe", proof: { ok: true } });
    const fixed = applyEdits(podWith(image), finding?.fix?.edits ?? []);
    expect(fixed.split("\n").toSorted()).toEqual(podWith(image, added).split("\n").toSorted());
    expect(findingsOf("container-runs-as-root", config, { "a.yaml": fixed })).toEqual([]);
  });

  it("asks for review where nothing is said of the image", () => {
    const config = "images:\n- {image: registry.example.com/other/*, user: 10001}\n";
    const [finding] = findingsOf("container-runs-as-root", config, { "a.yaml": podWith(image) });
    expect(finding?.fix?.applicability).toBe("review");
  });

  it.each(["user: app", "user: root", "user: 0"])("offers no fix for an image with %s", (user) => {
    const config = `images:\n- image: "**/web"\n  ${user}\n`;
    const [finding] = findingsOf("container-runs-as-root", config, { "a.yaml": podWith(image) });
    expect(finding).toMatchObject({ severity: "warning", proposal: null });
  });

  it("says nothing of an image that is root's on purpose", () => {
    const config = "images:\n- {image: registry.example.com/team/web, root: true}\n";
    expect(findingsOf("container-runs-as-root", config, { "a.yaml": podWith(image) })).toEqual([]);
    const chosen = podWith(image, securityContext("runAsUser: 0"));
    expect(findingsOf("container-runs-as-root", "", { "a.yaml": chosen })).toHaveLength(1);
    expect(findingsOf("container-runs-as-root", config, { "a.yaml": chosen })).toEqual([]);
  });

  it("lets the last entry that fits count, over what is known of public images too", () => {
    const config = "images:\n- {image: '**', root: true}\n- {image: 'nginx:1.2?-own', user: 101}\n";
    expect(findingsOf("container-runs-as-root", config, { "a.yaml": podWith(image) })).toEqual([]);
    const [finding] = findingsOf("container-runs-as-root", config, { "a.yaml": podWith("nginx:1.25-own") });
    expect(fixOf(finding)).toMatch(/runAsUser: 101$/m);
  });

  it("believes a Dockerfile of the tree more than the configuration", () => {
    const files = {
      "a.yaml": podWith(image),
      "compose.yaml": `services:\n  web:\n    build: .\n    image: ${image}\n`,
      Dockerfile: "FROM node:22\nUSER 4000:4000\nCMD node .\n",
    };
    const config = "images:\n- {image: registry.example.com/team/*, user: 10001}\n";
    const [finding] = findingsOf("container-runs-as-root", config, files);
    expect(fixOf(finding)).toMatch(/runAsUser: 4000$/m);
  });
});

describe("non-root-contradiction", () => {
  it("knows of images that start as root, and of those that no longer do", () => {
    const forbidding = securityContext("runAsNonRoot: true");
    const own = { "a.yaml": podWith("registry.example.com/web", forbidding) };
    const rooted = "images: [{image: registry.example.com/web, user: root}]";
    expect(findingsOf("non-root-contradiction", "", own)).toEqual([]);
    expect(findingsOf("non-root-contradiction", rooted, own)).toHaveLength(1);
    const official = { "a.yaml": podWith("redis:8-own", forbidding) };
    expect(findingsOf("non-root-contradiction", "", official)).toHaveLength(1);
    expect(findingsOf("non-root-contradiction", "images: [{image: redis, user: 999}]", official)).toEqual([]);
  });
});

describe("image-runs-as-root", () => {
  const text = 'FROM registry.example.com/base/node:22\nWORKDIR /app\nCOPY . .\nCMD ["node", "."]\n';

  it("knows whom a private base image starts as", () => {
    const [unsure] = findingsOf("image-runs-as-root", "", { Dockerfile: text });
    expect(unsure).toMatchObject({ severity: "info", source: { path: "Dockerfile" } });
    const user = "images:\n- {image: registry.example.com/base/*, user: 1001}\n";
    expect(findingsOf("image-runs-as-root", user, { Dockerfile: text })).toEqual([]);
  });

  it.each([
    ["debian", "RUN groupadd --gid 1995 appuser"],
    ["alpine", "RUN addgroup -g 1995 appuser && adduser -D -H -h /app -u 1995 -G appuser appuser"],
  ])("can create a user in a private base image that holds %s", (family, command) => {
    const config = `images:\n- {image: registry.example.com/base/*, user: root, family: ${family}}\n`;
    const [finding] = findingsOf("image-runs-as-root", config, { Dockerfile: text });
    expect(finding).toMatchObject({ severity: "warning", fix: { proof: { ok: true } } });
    const fixed = applyEdits(text, finding?.fix?.edits ?? []);
    expect(fixed).toContain(command);
    expect(fixed).toContain("USER 1995:1995\n");
    expect(findingsOf("image-runs-as-root", config, { Dockerfile: fixed })).toEqual([]);
  });

  it("accepts root where the base image starts as root on purpose, up to an entry point of the image's own", () => {
    const config = "images:\n- {image: registry.example.com/base/*, root: true}\n";
    expect(findingsOf("image-runs-as-root", config, { Dockerfile: text })).toEqual([]);
    const own = `${text}ENTRYPOINT ["/app/run"]\n`;
    expect(findingsOf("image-runs-as-root", config, { Dockerfile: own })).toHaveLength(1);
  });

  it("accepts root where the image that is built is root's on purpose", () => {
    const files = {
      "a.yaml": podWith("registry.example.com/tool:1"),
      "compose.yaml": "services:\n  tool:\n    build: .\n    image: registry.example.com/tool:1\n",
      Dockerfile: 'FROM debian:12\nCOPY . /app\nENTRYPOINT ["/app/run"]\n',
    };
    expect(findingsOf("image-runs-as-root", "", files)).toHaveLength(1);
    expect(findingsOf("image-runs-as-root", "images: [{image: '**/tool', root: true}]", files)).toEqual([]);
  });
});
