import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";

const { settings } = resolveConfig({ preset: "all" });

function errorsOf(path: string, text: string): readonly unknown[] {
  const bytes = new TextEncoder().encode(text);
  return analyze([{ path, bytes, role: "reviewed" }], settings, { today: "2026-12-01", fix: () => false }).errors;
}

it.each(["1", ":", "@", "/", ".", " ", "-", "_", "="])(
  "the rules go through a value of %j without end",
  (character) => {
    const text = `x${character.repeat(100_000)}`;
    const value = JSON.stringify(`${text.slice(1)}\n!`);
    const pod = `spec:
  containers:
  - name: ${value}
    image: ${value}
    command: [${value}]
    env: [{name: A, value: ${value}}]
    volumeMounts: [{name: b, mountPath: ${value}}]
    resources: {limits: {memory: ${value}}}
  volumes: [{name: b, hostPath: {path: ${value}}}]
`;
    expect(errorsOf("a.yaml", `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n${pod}`)).toEqual([]);
    const stage = `FROM debian:12\nCOPY ${text}! /a\nWORKDIR ${text}!\nRUN useradd -u 5 a && chown a ${text}!\nUSER a\n`;
    expect(errorsOf("Dockerfile", `${stage}CMD ["sh", "-c", "${text}!"]\n`)).toEqual([]);
  },
);
