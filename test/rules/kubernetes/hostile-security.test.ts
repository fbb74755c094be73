import fc from "fast-check";
import { expect, it } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import { credentialIn, isSecretSetting } from "../../../src/rules/lib/secrets/credentials.ts";
import { analyse } from "../../support/analyse.ts";

const words = [
  "securityContext privileged capabilities add drop seccompProfile appArmorProfile seLinuxOptions type user role",
  "windowsOptions hostProcess procMount sysctls name value volumes hostPath path nfs volumeMounts readOnly ports",
  "hostPort containerPort hostNetwork hostPID hostUsers readinessProbe lifecycle preStop httpGet host env args command",
  "runAsGroup supplementalGroups fsGroup tolerations operator serviceAccountName toString __proto__",
].flatMap((line) => line.split(" "));
const scalars = [null, true, false, 0, 80, -1, 1.5, "", "ALL", "all", "Unconfined", "Unmasked", "/", "/run", "Exists"];

const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json[]>(...scalars),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("anything"), { maxKeys: 5 }),
  ),
}));
const map = fc.dictionary(fc.constantFrom(...words), anything, { maxKeys: 8 });
const kinds = fc.constantFrom("Deployment", "DaemonSet", "StatefulSet");

it("rules about the security of pods take any data", () => {
  fc.assert(
    fc.property(kinds, map, map, anything, map, (kind, pod, own, labels, rest) => {
      const metadata = { name: "web", namespace: "shop" };
      const template = { metadata: { labels: { app: "web" }, annotations: rest }, spec: pod };
      const containers = [{ ...own, name: "web", image: "registry.example.com/web:1" }, own];
      const selector = { matchLabels: { app: "web" } };
      const objects = [
        { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop", labels } },
        {
          apiVersion: "apps/v1",
          kind,
          metadata,
          spec: { selector, template: { ...template, spec: { ...pod, containers } } },
        },
        { apiVersion: "v1", kind: "Pod", metadata, spec: { ...pod, containers } },
        { apiVersion: "v1", kind: "ConfigMap", metadata, data: labels },
        { apiVersion: "v1", kind: "Secret", metadata, data: rest, stringData: labels, type: pod["type"] ?? null },
      ];
      const text = objects.map((object) => JSON.stringify(object)).join("\n---\n");
      const { errors } = analyse({ "a.yaml": text }, { config: { preset: "all" } });
      expect(errors.filter(({ message }) => message.includes("rule"))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("looks for credentials in any text in linear time", () => {
  const pieces = [
    "a",
    "A",
    " ",
    "-",
    "eyJ",
    "eyJ.",
    "://a:b",
    "://a:bcd@",
    "AKIA",
    "xoxb-1",
    "ghp_",
    "\n",
    "-----BEGIN PRIVATE KEY-----\n",
    "-----BEGIN A ",
    "password=",
  ];
  for (const piece of pieces) {
    const text = piece.repeat(400_000 / piece.length);
    const started = performance.now();
    credentialIn(text);
    isSecretSetting(text, "x7Gh2kQ9");
    isSecretSetting("PASSWORD", text);
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(2000);
  }
});
