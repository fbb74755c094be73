import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { defaultConfig } from "../../../src/config/config.ts";
import type { Finding } from "../../../src/core/finding.ts";

function findingsIn(text: string): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  const { findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], defaultConfig.settings);
  return findings.filter(({ rule }) => rule === "object-invalid");
}

function configMap(count: number): string {
  const data = Array.from({ length: count }, (_, index) => `  k${index}: ${index}\n`);
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n${data.join("")}`;
}

it("offers fixes for an object with many faults, and none for one with very many", () => {
  expect(findingsIn(configMap(50)).filter(({ fix }) => fix?.proof.ok === true)).toHaveLength(50);
  const many = findingsIn(configMap(51));
  expect(many).toHaveLength(50);
  expect(many.every(({ proposal }) => proposal === null)).toBe(true);
});

it("leaves the fixes of other rules possible in an object that the API rejects", () => {
  const text = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      imagePullPolcy: Always
`;
  const bytes = new TextEncoder().encode(text);
  const { findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], defaultConfig.settings);
  const other = findings.find(({ rule }) => rule === "privilege-escalation-allowed");
  expect(other?.fix?.proof.ok).toBe(true);
});
