import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

test("artifacts of every document and profile that a Dockerfile builds", () => {
  const skaffold = `apiVersion: skaffold/v4beta11
kind: Config
build:
  artifacts:
    - image: frontend
      context: src/frontend
    - image: gcr.io/shop/cart
      context: src/cart
      docker:
        dockerfile: build/Dockerfile.debug
        target: debug
        buildArgs: { MODE: fast, VERSION: "{{.VERSION}}" }
    - image: function
      ko: {}
    - image: kaniko
      kaniko: { dockerfile: kaniko.Dockerfile }
profiles:
  - name: small
    build:
      artifacts:
        - { image: small, context: small }
---
apiVersion: skaffold/v4beta11
kind: Config
metadata: { name: second }
build:
  artifacts:
    - image: "{{.REGISTRY}}/loader"
      context: loader
`;
  const builds = built({ "app/skaffold.yaml": skaffold });
  expect(builds.map(brief)).toEqual([
    "app/src/frontend/Dockerfile in app/src/frontend as frontend (app/skaffold.yaml:5)",
    "app/src/cart/build/Dockerfile.debug#debug in app/src/cart as gcr.io/shop/cart (app/skaffold.yaml:7)",
    "app/kaniko.Dockerfile in app as kaniko (app/skaffold.yaml:15)",
    "app/small/Dockerfile in app/small as small (app/skaffold.yaml:21)",
    "app/loader/Dockerfile in app/loader as */loader (app/skaffold.yaml:28)",
  ]);
  expect(builds[1]?.args).toEqual({ MODE: "fast" });
});

test("a skaffold.yaml of other shape states nothing", () => {
  for (const text of ["build: []\n", "build: { artifacts: { image: a } }\n", "profiles: {}\n", "- image: a\n", ""]) {
    expect(built({ "skaffold.yaml": text }), text).toEqual([]);
  }
});
