import { describe, expect, it } from "vitest";
import { isDockerfilePath } from "../../../src/formats/dockerfile/dockerfile-path.ts";

describe("isDockerfilePath", () => {
  it.each([
    "Dockerfile",
    "dockerfile",
    "build/Containerfile",
    "Dockerfile.dev",
    "Dockerfile.go",
    "Dockerfile.php",
    "Dockerfile.ex",
    "Dockerfile.nix",
    "Dockerfile.alpine3.20",
    "Dockerfile-node",
    "Dockerfile_arm64",
    "api.Dockerfile",
    "api.containerfile",
    "Dockerfile.in",
  ])("takes %s for one", (path) => {
    expect(isDockerfilePath(path)).toBe(true);
  });

  it.each([
    "Dockerfile-template",
    "dockerfile_test.go",
    "Dockerfile_test.go",
    "dockerfile.go",
    "dockerfile.py",
    "dockerfile-parser.js",
    "dockerfile-parser.ts",
    "lib/dockerfile.ex",
    "dockerfile_test.exs",
    "dockerfile.swift",
    "Dockerfile_spec.scala",
    "Dockerfile-dev.snippet",
    "Dockerfile.tsx",
    "Dockerfile.md",
    "Dockerfile.tpl",
    "Dockerfile.tmpl",
    "Dockerfile.j2",
    "Dockerfile.orig",
    "Dockerfile.bak",
    "Dockerfile.patch",
    "Dockerfile.lock",
    "Dockerfile.dockerignore",
    "docs/Dockerfile.adoc",
    "Dockerfiles",
    "MyDockerfile",
    ".Dockerfile",
    "Dockerfile/readme",
  ])("takes %s for none", (path) => {
    expect(isDockerfilePath(path)).toBe(false);
  });
});
