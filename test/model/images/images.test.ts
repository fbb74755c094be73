import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseImage } from "../../../src/model/images/images.ts";
import { imageUser } from "../../../src/model/images/known-images.ts";
import { runs } from "../../support/lane.ts";

describe("parseImage", () => {
  it.each([
    ["nginx", "docker.io", "library/nginx", null],
    ["nginx:1.25", "docker.io", "library/nginx", "1.25"],
    ["docker.io/nginx", "docker.io", "library/nginx", null],
    ["index.docker.io/grafana/grafana:11.0.0", "docker.io", "grafana/grafana", "11.0.0"],
    ["public.ecr.aws/docker/library/redis:7-alpine", "docker.io", "library/redis", "7-alpine"],
    ["registry.example.com:5000/team/app:v1", "registry.example.com:5000", "team/app", "v1"],
    ["localhost:5000/app", "localhost:5000", "app", null],
    ["localhost/app", "localhost", "app", null],
    ["team/app", "docker.io", "team/app", null],
    ["GHCR.IO/Team/app", "ghcr.io", "Team/app", null],
  ])("reads %s", (text, registry, repository, tag) => {
    expect(parseImage(text)).toEqual({ registry, repository, tag, digest: null });
  });

  it("reads a tag and a digest together", () => {
    const digest = `sha256:${"0a".repeat(32)}`;
    expect(parseImage(`quay.io/org/app:v2@${digest}`)).toMatchObject({ repository: "org/app", tag: "v2", digest });
  });

  it.each(["", "{{ .Values.image }}", "${IMAGE}", "app:", "a b", "app@", "//app", "app@sha256:12"])(
    "knows that %j is no image",
    (text) => {
      expect(parseImage(text)).toBeNull();
    },
  );

  it("takes any text without throwing, and what it reads it reads again the same", { tags: "long" }, () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ0.:/@-_ {$") }), (text) => {
        const image = parseImage(text);
        if (image === null) return;
        const { registry, repository, tag, digest } = image;
        const full = `${registry}/${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
        expect(parseImage(full)).toEqual(image);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("imageUser", () => {
  it.each([
    ["nginxinc/nginx-unprivileged:1.27", 101, 101],
    ["gcr.io/distroless/static-debian12:nonroot", 65532, 65532],
    ["gcr.io/distroless/java17:debug-nonroot-amd64", 65532, 65532],
    ["grafana/grafana:11.1.0", 472, null],
    ["quay.io/prometheus/prometheus:v3.0.0", 65534, 65534],
    ["docker.elastic.co/elasticsearch/elasticsearch:8.15.0", 1000, null],
    ["jenkins/jenkins:lts", 1000, 1000],
    ["bitnami/postgresql:16", 1001, null],
    ["node:22-alpine", 1000, 1000],
  ])("knows the user of %s", (image, uid, gid) => {
    expect(imageUser(image)).toMatchObject({ kind: "known", uid, gid });
  });

  it.each(["postgres:16", "mysql:8", "redis", "public.ecr.aws/docker/library/mongo:7", "nginx:1.25", "php:8-apache"])(
    "knows that %s starts as root and has no user to be given",
    (image) => {
      expect(imageUser(image)).toMatchObject({ kind: "known", start: "root", uid: null, advice: expect.any(String) });
    },
  );

  it.each([
    ["busybox:1.36", "base"],
    ["python:3.11-slim-buster", "base"],
    ["registry.k8s.io/node-problem-detector/node-problem-detector:v1", "vendor"],
    ["mcr.microsoft.com/mssql/server", "vendor"],
    ["rethinkdb", "vendor"],
    ["registry.example.com/shop/cart:1.4", "unknown"],
    ["shop/cart", "unknown"],
    ["cart", "unknown"],
    ["${IMAGE}", "unknown"],
    ["docker.io/not-bitnami/redis", "unknown"],
  ])("says of %s that it is %s", (image, kind) => {
    expect(imageUser(image)).toEqual({ kind });
  });

  it("tells a distroless image that runs as root from its nonroot twin", () => {
    expect(imageUser("gcr.io/distroless/base:latest")).toMatchObject({ start: "root", uid: 65532 });
    expect(imageUser("gcr.io/distroless/base:nonroot")).toMatchObject({ start: "user", certain: true });
  });
});
