import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { compareFindings } from "../../../src/analysis/match/match-findings.ts";
import { reviewSide } from "../../../src/analysis/match/review-side.ts";
import { defaultConfig } from "../../../src/config/config.ts";

type Files = Readonly<Record<string, string>>;

const header = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n";
const template = "  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n";

function deployment(...lines: readonly string[]): string {
  return `${header}${template}${lines.map((line) => `      ${line}\n`).join("")}`;
}

function read(files: Files) {
  const inputs = Object.entries(files).map(([path, text]) => {
    return { path, bytes: new TextEncoder().encode(text), role: "reviewed" as const };
  });
  return reviewSide(analyze(inputs, defaultConfig.settings, { fix: () => false })).raw;
}

/** The identities of a rule's findings that the head has and the base does not. */
function newIn(rule: string, base: Files, head: Files): string[] {
  const after = read(head);
  const { matched } = compareFindings(read(base), after);
  const own = after.findings.filter((finding) => finding.rule === rule);
  expect(own.length, "findings of the head").toBeGreaterThan(0);
  return own.filter((finding) => !matched.has(finding)).map(({ identity }) => identity);
}

const root = "container-runs-as-root";
const escalation = "privilege-escalation-allowed";
const [web, log] = ["- {name: web, image: registry.example.com/a:1}", "- {name: log, image: registry.example.com/b:1}"];
const sound = "- {name: log, image: registry.example.com/b:1, securityContext: {runAsNonRoot: true, runAsUser: 7}}";

describe("a finding of the base is not new", () => {
  it.each([
    ["where a sidecar makes it one of a container", deployment("containers:", sound, web)],
    ["where its container has another name", deployment("containers:", web.replace("web", "app"))],
    ["where its container became an init container", deployment("initContainers:", web, "containers:", sound)],
    ["in another kind of object", deployment("containers:", web).replace("Deployment", "StatefulSet")],
  ])("%s", (_what, head) => {
    expect(newIn(root, { "a.yaml": deployment("containers:", web) }, { "a.yaml": head })).toEqual([]);
  });

  it("where one of all containers becomes one of each", () => {
    const base = { "a.yaml": deployment("containers:", web, log) };
    const third = "- {name: c, image: registry.example.com/c:1, securityContext: {runAsNonRoot: true, runAsUser: 7}}";
    expect(newIn(root, base, { "a.yaml": deployment("containers:", third, web, log) })).toEqual([]);
  });

  it("where its object moves to another file", () => {
    const text = deployment("containers:", web);
    expect(newIn(root, { "a.yaml": text }, { "b/c.yaml": text })).toEqual([]);
  });

  describe.each([root, escalation])("%s", (rule) => {
    const text = deployment("containers:", web, sound);
    const other = text.replace("name: web\nspec", "name: api\nspec");
    const dockerfile = 'FROM debian:12-slim\nRUN useradd -u 4000 app\nUSER 4000\nCMD ["/app"]\n';
    const compose = "services:\n  a:\n    build: ./a\n    image: registry.example.com/a:1\n";
    it.each<[string, Files, Files]>([
      [
        "of another registry",
        { "a.yaml": text },
        { "a.yaml": text.replace("registry.example.com/a", "ghcr.io/acme/a") },
      ],
      ["of another tag", { "a.yaml": text }, { "a.yaml": text.replace("/a:1", "/a:2@sha256:".padEnd(80, "0")) }],
      ["of a public image", { "a.yaml": text }, { "a.yaml": text.replace("registry.example.com/a:1", "nginx:1.27") }],
      [
        "beside a new sidecar",
        { "a.yaml": text },
        { "a.yaml": deployment("containers:", log.replaceAll("log", "x"), web, sound) },
      ],
      ["in another order", { "a.yaml": text }, { "a.yaml": deployment("containers:", sound, web) }],
      ["under other names throughout", { "a.yaml": text }, { "a.yaml": text.replace(/\b(?:web|log)\b/g, "api-$&") }],
      [
        "under other names throughout, of another registry",
        { "a.yaml": text },
        { "a.yaml": text.replace(/\b(?:web|log)\b/g, "api-$&").replace("registry.example.com/a:1", "ghcr.io/b/a:2") },
      ],
      ["in a renamed file", { "a.yaml": text }, { "deploy/web.yaml": text }],
      ["further down in its file", { "a.yaml": `${text}---\n${other}` }, { "a.yaml": `${other}---\n${text}` }],
      ["in a file of its own", { "a.yaml": `${text}---\n${other}` }, { "a.yaml": other, "b.yaml": text }],
      [
        "whose image is linked now",
        { "a.yaml": text },
        { "a.yaml": text, "compose.yaml": compose, "a/Dockerfile": dockerfile },
      ],
      [
        "whose image is linked no more",
        { "a.yaml": text, "compose.yaml": compose, "a/Dockerfile": dockerfile },
        { "a.yaml": text },
      ],
    ])("%s", (_what, base, head) => {
      const fresh = newIn(rule, base, head).filter((identity) => !identity.includes("name=x"));
      expect(fresh).toEqual([]);
    });
  });

  it("where a Dockerfile says in another way that its image runs as root", () => {
    const back = 'FROM alpine:3.20\nRUN adduser -D app\nUSER app\nRUN id\nUSER root\nCMD ["id"]\n';
    const plain = 'FROM alpine:3.20\nRUN adduser -D app\nUSER root\nCMD ["id"]\n';
    expect(newIn("image-runs-as-root", { Dockerfile: back }, { Dockerfile: plain })).toEqual([]);
    expect(newIn("root-user-restored", { Dockerfile: plain }, { Dockerfile: back })).toEqual([]);
  });
});

describe("what the base does not have is new", () => {
  it("in a further container, whose neighbor has it too", () => {
    const head = { "a.yaml": deployment("containers:", web, log) };
    expect(newIn(escalation, { "a.yaml": deployment("containers:", web) }, head)).toEqual([
      expect.stringContaining("name=log"),
    ]);
  });

  it("in a further container, though a finding of its neighbor is gone", () => {
    const cured = web.replace("}", ", securityContext: {runAsNonRoot: true, runAsUser: 7}}");
    const head = { "a.yaml": deployment("containers:", cured, log) };
    expect(newIn(root, { "a.yaml": deployment("containers:", web) }, head)).toHaveLength(1);
  });

  it("where it gets worse", () => {
    const user = (settings: string) => ({ "a.yaml": deployment(`securityContext: {${settings}}`, "containers:", web) });
    expect(newIn(root, user("runAsUser: 7"), user("runAsUser: 0"))).toHaveLength(1);
    expect(newIn(root, user("runAsUser: 0"), user("runAsUser: 7"))).toEqual([]);
  });

  it("in an object that replaces another one of its kind, with other names and another image", () => {
    const other = deployment("containers:", "- {name: log, image: registry.example.com/b:1}").replaceAll("web", "b");
    expect(newIn(root, { "a.yaml": deployment("containers:", web) }, { "a.yaml": other })).toHaveLength(1);
  });

  it("in a second object of the kind", () => {
    const [first, second] = [
      deployment("containers:", web),
      deployment("containers:", web).replace("web\nspec", "b\nspec"),
    ];
    expect(newIn(root, { "a.yaml": first }, { "a.yaml": `${first}---\n${second}` })).toHaveLength(1);
  });
});
