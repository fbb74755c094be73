import { expect, test } from "vitest";
import { analyse, type Files } from "../support/analyse.ts";

const kustomization = (more = ""): string =>
  `resources: ["https://example.com/manifests?ref=v1"]\npatches: [{path: patch.yaml}]\n${more}`;

/** A patch of a Deployment that is not here, with some lines of its pods. */
function patch(lines: readonly string[], metadata = "{name: web}"): string {
  const start = [
    "apiVersion: apps/v1",
    "kind: Deployment",
    `metadata: ${metadata}`,
    "spec:",
    "  template:",
    "    spec:",
  ];
  return `${[...start, ...lines.map((line) => `      ${line}`)].join("\n")}\n`;
}

/** What is found in a patch: its line, its rule, and what is said of its fix. */
function foundIn(files: Files): (readonly [line: number, rule: string, advice: string | null])[] {
  const { findings } = analyse(files);
  return findings
    .filter(({ source }) => source.path === "patch.yaml")
    .map(({ source, range, rule, advice, proposal }) => {
      expect(proposal).toBeNull();
      return [source.position(range[0]).line, rule, advice];
    });
}

const privileged = ["containers:", "  - name: web", "    image: example.com/web:1.2", "    securityContext:"];

test("a patch of an object that is not here is judged by what it sets, and by nothing that it lacks", () => {
  const files = {
    "kustomization.yaml": kustomization(),
    "patch.yaml": patch([...privileged, "      privileged: true", "hostPID: true"]),
  };
  expect(foundIn(files).map(([line, rule]) => [line, rule])).toEqual([
    [11, "container-privileged"],
    [12, "host-namespace-shared"],
  ]);
  expect(foundIn({ ...files, "patch.yaml": patch([...privileged, "      runAsNonRoot: true"]) })).toEqual([]);
});

test("what would be its fix is told as a change to make, since nobody can prove it without the rest", () => {
  const environment = [
    "containers:",
    "  - name: web",
    "    env:",
    "      - {name: A, value: a}",
    "      - {name: A, value: b}",
  ];
  expect(foundIn({ "kustomization.yaml": kustomization(), "patch.yaml": patch(environment) })).toEqual([
    [
      10,
      "duplicate-environment-variable",
      expect.stringMatching(
        /^The object that this is a part of is not here, so no fix is offered. The change to make: /,
      ),
    ],
  ]);
});

test("what another part of the kustomization sets is not judged in a patch", () => {
  const files = {
    "kustomization.yaml": kustomization(),
    "patch.yaml": patch(["containers:", "  - name: web", "    image: example.com/web:latest"]),
  };
  expect(foundIn(files).map(([, rule]) => rule)).toEqual(["image-tag-floating"]);
  const tagged = { ...files, "kustomization.yaml": kustomization("images: [{name: example.com/web, newTag: v1}]\n") };
  expect(foundIn(tagged)).toEqual([]);
});

test.each([
  [
    "deletes with a directive",
    patch(["containers:", "  - $patch: delete", "    name: web", "    securityContext: {privileged: true}"]),
  ],
  [
    "is the copy of what a controller made",
    patch([...privileged, "      privileged: true"], "{name: web, resourceVersion: '1', ownerReferences: [{name: a}]}"),
  ],
])("nothing is found in an object that %s", (_what, text) => {
  expect(foundIn({ "kustomization.yaml": kustomization(), "patch.yaml": text })).toEqual([]);
});
