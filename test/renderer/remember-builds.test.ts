import { describe, expect, it } from "vitest";
import { analyzeRendered } from "../../src/analysis/analyze-rendered.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { KustomizationRequest, Renderer } from "../../src/core/renderer.ts";
import { rememberBuilds } from "../../src/renderer/remember-builds.ts";
import { inputsOf, only } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

/** A renderer that writes down which directories it builds, and fails for those named `slow` and `broken`. */
function counting(): { readonly built: string[]; readonly renderer: Renderer } {
  const built: string[] = [];
  const buildKustomization: Renderer["buildKustomization"] = ({ files, directory }) => {
    built.push(directory);
    if (directory === "slow") return { reason: "it takes longer than 20 seconds" };
    if (directory === "broken") return { reason: "a variable is not found", left: [] };
    return { text: `# ${files[0]?.data}\n`, origins: [], left: [], unrun: [] };
  };
  return { built, renderer: { ...renderer, buildKustomization } };
}

function request(directory: string, data: string, name = "kustomization.yaml"): KustomizationRequest {
  return { files: [{ name: `${directory}/${name}`, data }], directory };
}

describe("a renderer that remembers what it built", () => {
  it("builds the same files once, and others anew", () => {
    const { built, renderer: counted } = counting();
    const remembering = rememberBuilds(counted);
    const first = remembering.buildKustomization(request("a", "one"));
    expect(remembering.buildKustomization(request("a", "one"))).toEqual(first);
    expect(built).toEqual(["a"]);
    expect(remembering.buildKustomization(request("a", "two"))).not.toEqual(first);
    remembering.buildKustomization(request("a", "one", "Kustomization"));
    remembering.buildKustomization({ ...request("a", "one"), directory: "b" });
    remembering.buildKustomization({ files: [...request("a", "one").files, { name: "c", data: "" }], directory: "a" });
    expect(built).toEqual(["a", "a", "a", "b", "a"]);
    for (let time = 0; time < 2; time += 1) remembering.buildKustomization({ ...request("a", "one"), textOnly: true });
    expect(built).toEqual(["a", "a", "a", "b", "a", "a"]);
  });

  it("remembers what the library refused, and tries again what took too long", () => {
    const { built, renderer: counted } = counting();
    const remembering = rememberBuilds(counted);
    for (const directory of ["slow", "broken", "slow", "broken"]) {
      remembering.buildKustomization(request(directory, ""));
    }
    expect(built).toEqual(["slow", "broken", "slow"]);
  });

  it("forgets what it built longest ago where it has too much", () => {
    const { built, renderer: counted } = counting();
    const remembering = rememberBuilds(counted, 10);
    for (const directory of ["a", "b", "b", "a"]) remembering.buildKustomization(request(directory, "12345"));
    expect(built).toEqual(["a", "b", "a"]);
  });

  it("builds for the head of a change only what the change is part of", () => {
    const built: string[] = [];
    const remembering = rememberBuilds({
      ...renderer,
      buildKustomization(asked) {
        built.push(asked.directory);
        return renderer.buildKustomization(asked);
      },
    });
    const map = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;
    const base = {
      "base/kustomization.yaml": "resources: [map.yaml]\n",
      "base/map.yaml": map("m"),
      "dev/kustomization.yaml": "resources: [../base]\n",
      "live/kustomization.yaml": "resources: [../base]\n",
    };
    const settings = resolveConfig(only("privilege-escalation-allowed")).settings;
    analyzeRendered(inputsOf(base), settings, { renderer: remembering });
    const changed = { ...base, "live/kustomization.yaml": "resources: [../base]\nnamePrefix: live-\n" };
    analyzeRendered(inputsOf(changed), settings, { renderer: remembering });
    expect(built).toEqual(["dev", "live", "live"]);
  });
});
