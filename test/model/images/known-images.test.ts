import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/model/images/catalogue/catalogue.ts";
import { systems } from "../../../src/model/images/catalogue/systems.ts";
import { baseImage } from "../../../src/model/images/known-images.ts";
import { runs } from "../../support/lane.ts";

const digest = `sha256:${"0a".repeat(32)}`;

function systemOf(reference: string): readonly unknown[] {
  const image = baseImage(reference);
  return [image?.family, image?.packageManager, image?.userCommand, image?.userPackage];
}

describe("baseImage", () => {
  it.each([
    // The seven of the recipe.
    ["alpine:3.18", "alpine", "apk", "busybox-adduser", null],
    ["node:16.20.0-alpine", "alpine", "apk", "busybox-adduser", null],
    ["golang:alpine3.18", "alpine", "apk", "busybox-adduser", null],
    ["python:3.11", "debian", "apt-get", "useradd", null],
    ["python:3.11-slim-buster", "debian", "apt-get", "debian-adduser", null],
    ["nginx:1.25", "debian", "apt-get", "useradd", null],
    ["golang:1.20.5", "debian", "apt-get", "useradd", null],

    ["debian", "debian", "apt-get", "useradd", null],
    ["debian:stable-slim", "debian", "apt-get", "useradd", null],
    ["debian:oldstable", "debian", "apt-get", "useradd", null],
    ["debian:12-slim", "debian", "apt-get", "debian-adduser", null],
    ["debian:12.5", "debian", "apt-get", "debian-adduser", null],
    ["debian:bookworm-20240701-slim", "debian", "apt-get", "debian-adduser", null],
    ["debian:13", "debian", "apt-get", "useradd", null],
    ["debian:trixie-slim", "debian", "apt-get", "useradd", null],
    ["arm64v8/debian:bullseye", "debian", "apt-get", "debian-adduser", null],
    ["ubuntu", "debian", "apt-get", "useradd", null],
    ["ubuntu:20.04", "debian", "apt-get", "debian-adduser", null],
    ["ubuntu:jammy-20240627.1", "debian", "apt-get", "debian-adduser", null],
    ["ubuntu:24.04", "debian", "apt-get", "useradd", null],
    ["node:22-slim", "debian", "apt-get", "useradd", null],
    ["node:22-bookworm-slim", "debian", "apt-get", "debian-adduser", null],
    ["public.ecr.aws/docker/library/node:22-alpine3.20", "alpine", "apk", "busybox-adduser", null],
    [`python:3.12-alpine@${digest}`, "alpine", "apk", "busybox-adduser", null],
    ["eclipse-temurin:21-jre", "debian", "apt-get", "useradd", null],
    ["eclipse-temurin:21-jre-alpine-3.21", "alpine", "apk", "busybox-adduser", null],
    ["eclipse-temurin:21-jre-ubi9-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["openjdk:8-jdk-alpine3.9", "alpine", "apk", "busybox-adduser", null],
    ["openjdk:17-slim", "debian", "apt-get", "useradd", null],
    ["openjdk:11-jre", "debian", "apt-get", "useradd", null],
    ["maven:3.9-eclipse-temurin-21", "debian", "apt-get", "useradd", null],
    ["maven:3-amazoncorretto-17-debian-trixie", "debian", "apt-get", "useradd", null],
    ["amazoncorretto:21-al2023", "rhel", "dnf", "useradd", "shadow-utils"],
    ["amazoncorretto:21-alpine3.20", "alpine", "apk", "busybox-adduser", null],
    ["swift:5.10-amazonlinux2", "rhel", "yum", "useradd", "shadow-utils"],
    ["nvidia/cuda:12.4.1-runtime-ubuntu22.04", "debian", "apt-get", "debian-adduser", null],
    ["nvidia/cuda:12.4.1-base-ubi9", "rhel", "dnf", "useradd", null],
    ["busybox:1.36-musl", "busybox", null, "busybox-adduser", null],
    ["bash:5", "alpine", "apk", "busybox-adduser", null],

    ["centos:7", "rhel", "yum", "useradd", null],
    ["quay.io/centos/centos:stream9", "rhel", "dnf", "useradd", null],
    ["quay.io/centos/centos:stream9-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["rockylinux:9", "rhel", "dnf", "useradd", null],
    ["rockylinux/rockylinux:9-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["almalinux:9", "rhel", "dnf", "useradd", null],
    ["almalinux:minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["almalinux/9-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["oraclelinux:8-slim", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["oraclelinux:9", "rhel", "dnf", "useradd", null],
    ["fedora:41", "rhel", "dnf", "useradd", null],
    ["registry.access.redhat.com/ubi9/ubi:9.4", "rhel", "dnf", "useradd", null],
    ["registry.access.redhat.com/ubi8", "rhel", "dnf", "useradd", null],
    ["redhat/ubi10-init", "rhel", "dnf", "useradd", null],
    ["registry.access.redhat.com/ubi9/ubi-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["redhat/ubi9-minimal:9.4", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["registry.access.redhat.com/ubi9/ubi-micro", "rhel", null, null, null],
    ["amazonlinux:2", "rhel", "yum", "useradd", "shadow-utils"],
    ["amazonlinux:2023", "rhel", "dnf", "useradd", "shadow-utils"],
    ["public.ecr.aws/amazonlinux/amazonlinux:2023-minimal", "rhel", "microdnf", "useradd", "shadow-utils"],
    ["mcr.microsoft.com/azurelinux/base/core:3.0", "rhel", "tdnf", "useradd", "shadow-utils"],
    ["opensuse/leap:15.6", "suse", "zypper", "useradd", "shadow"],
    ["registry.opensuse.org/opensuse/tumbleweed", "suse", "zypper", "useradd", "shadow"],
    ["registry.suse.com/bci/bci-base:15.6", "suse", "zypper", "useradd", "shadow"],
    ["registry.suse.com/bci/bci-micro:15.6", "suse", null, null, null],
    ["cgr.dev/chainguard/wolfi-base", "wolfi", "apk", "busybox-adduser", null],
    ["cgr.dev/chainguard/python:latest-dev", "wolfi", "apk", "busybox-adduser", null],

    ["gcr.io/distroless/static-debian12", "distroless", null, null, null],
    ["gcr.io/distroless/base-debian12:debug", "distroless", null, null, null],
    ["scratch", "scratch", null, null, null],
    ["mcr.microsoft.com/dotnet/aspnet:8.0", "debian", "apt-get", "useradd", null],
    ["mcr.microsoft.com/dotnet/aspnet:8.0-bookworm-slim", "debian", "apt-get", "debian-adduser", null],
    ["mcr.microsoft.com/dotnet/sdk:9.0-alpine", "alpine", "apk", "busybox-adduser", null],
    ["mcr.microsoft.com/dotnet/runtime-deps:8.0-jammy-chiseled-extra", "distroless", null, null, null],
    ["mcr.microsoft.com/dotnet/aspnet:9.0-azurelinux3.0-distroless", "distroless", null, null, null],
    ["mcr.microsoft.com/dotnet/aspnet:9.0-azurelinux3.0", "rhel", "tdnf", "useradd", "shadow-utils"],
    ["mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022", "windows", null, null, null],
    ["mcr.microsoft.com/windows/servercore:ltsc2022", "windows", null, null, null],
    ["golang:1.23-windowsservercore-ltsc2022", "windows", null, null, null],
    ["denoland/deno:alpine-2.1.4", "alpine", "apk", "busybox-adduser", null],
    ["denoland/deno:2.1.4", "debian", "apt-get", "useradd", null],
    ["oven/bun:1-slim", "debian", "apt-get", "useradd", null],
    ["oven/bun:1-distroless", "distroless", null, null, null],
    ["ghcr.io/astral-sh/uv:python3.12-bookworm-slim", "debian", "apt-get", "debian-adduser", null],
    ["ghcr.io/astral-sh/uv:latest", "scratch", null, null, null],
    ["haproxy:3.0-alpine", "alpine", "apk", "busybox-adduser", null],
    ["postgres:16-alpine", "alpine", "apk", "busybox-adduser", null],
    ["php:8.3-fpm", "debian", "apt-get", "useradd", null],
    ["traefik:v1.7", "scratch", null, null, null],
  ])("knows the system of %s", (reference, ...expected) => {
    expect(systemOf(reference)).toEqual(expected);
  });

  it.each([
    "openjdk:17",
    "amazoncorretto:21",
    "maven:3.8-openjdk-17",
    "centos:latest",
    "oraclelinux:latest",
    "swift:5.10-rhel-ubi9",
    "mysql:8",
    "cgr.dev/chainguard/python",
    "registry.access.redhat.com/ubi9/openjdk-21",
    "bitnami/node:22",
    `python@${digest}`,
    `mcr.microsoft.com/dotnet/aspnet@${digest}`,
  ])("claims no system for %s, whose name leaves it open", (reference) => {
    expect(baseImage(reference)).toMatchObject({ family: null, shell: false, userCommand: null, packageManager: null });
  });

  it.each(["registry.example.com/team/base:1", "team/base:alpine", "${BASE}", "", "a b", "rethinkdb", "{{ image }}"])(
    "knows nothing of %j",
    (reference) => {
      expect(baseImage(reference)).toBeNull();
    },
  );

  it.each([
    ["python:3.12", "root"],
    ["node:22-alpine", "root"],
    [`node@${digest}`, "root"],
    ["scratch", "root"],
    ["gcr.io/distroless/static", "root"],
    ["gcr.io/distroless/static:nonroot", { name: "nonroot", uid: 65532, gid: 65532 }],
    ["mcr.microsoft.com/dotnet/aspnet:8.0", "root"],
    ["mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled", { name: "app", uid: 1654, gid: 1654 }],
    [`mcr.microsoft.com/dotnet/aspnet@${digest}`, null],
    ["mcr.microsoft.com/windows/nanoserver:ltsc2022", null],
    ["cgr.dev/chainguard/wolfi-base", "root"],
    ["cgr.dev/chainguard/go:latest-dev", "root"],
    ["cgr.dev/chainguard/git", { name: null, uid: 65532, gid: 65532 }],
    ["cgr.dev/chainguard/git:latest-root", "root"],
    ["cgr.dev/chainguard/postgres", "root"],
    ["cgr.dev/chainguard/python:latest-dev", { name: null, uid: 65532, gid: 65532 }],
    ["nginxinc/nginx-unprivileged:1.27-alpine", { name: "nginx", uid: 101, gid: 101 }],
    ["jenkins/jenkins:lts", { name: "jenkins", uid: 1000, gid: 1000 }],
    ["grafana/grafana:11.0.0", { name: "grafana", uid: 472, gid: null }],
    ["prom/prometheus", { name: "nobody", uid: 65534, gid: 65534 }],
    ["bitnami/redis:7", { name: null, uid: 1001, gid: null }],
    ["haproxy", { name: "haproxy", uid: 99, gid: 99 }],
    ["haproxy:2.2", null],
    ["memcached:1-alpine", { name: "memcache", uid: 11211, gid: 11211 }],
    ["registry.access.redhat.com/ubi9/nodejs-20", { name: null, uid: 1001, gid: null }],
    ["registry.redhat.io/rhel8/httpd-24:1", { name: null, uid: 1001, gid: null }],
    ["registry.access.redhat.com/ubi9/openjdk-21", null],
    ["openresty/openresty:alpine", "root"],
    ["condaforge/miniforge3", "root"],
    ["mcr.microsoft.com/playwright/python:v1.58.0-noble", "root"],
    ["mcr.microsoft.com/dotnet/aspnet:6.0", "root"],
    ["gradle:8-jdk17", "root"],
    ["gradle:4.10", null],
  ])("knows whom %s starts as", (reference, user) => {
    expect(baseImage(reference)?.user).toEqual(user);
  });

  it.each([
    ["node:22-alpine", "node", 1000, 1000, true],
    ["node:22", "nobody", 65534, 65534, false],
    ["debian:12", "www-data", 33, 33, false],
    ["ubuntu:24.04", "ubuntu", 1000, 1000, false],
    ["eclipse-temurin:21-noble", "ubuntu", 1000, 1000, false],
    ["centos:7", "nobody", 99, 99, false],
    ["fedora", "nobody", 65534, 65534, false],
    ["mcr.microsoft.com/dotnet/aspnet:8.0", "app", 1654, 1654, true],
    ["gradle:8-jdk17", "gradle", 1000, 1000, true],
    ["denoland/deno:alpine", "deno", 1000, 1000, true],
    ["denoland/deno:debian", "deno", 1993, 1993, true],
    ["oven/bun", "bun", 1000, 1000, true],
    ["php:8-fpm-alpine", "www-data", 82, 82, true],
    ["php:8-fpm", "www-data", 33, 33, true],
    ["php:8-cli", "www-data", 33, 33, false],
    ["nginx:alpine", "nginx", 101, 101, true],
    ["gcr.io/distroless/static", "nonroot", 65532, 65532, true],
    ["cgr.dev/chainguard/wolfi-base", "nonroot", 65532, 65532, true],
    ["postgres:16-alpine", "postgres", 70, 70, true],
  ])("knows a user of %s: %s", (reference, name, uid, gid, suitable) => {
    const users = baseImage(reference)?.users.filter((user) => user.name === name);
    expect(users).toEqual([expect.objectContaining({ name, uid, gid, suitable })]);
  });

  it.each(["mcr.microsoft.com/dotnet/aspnet:6.0", "ubuntu:22.04", "gradle:8-jdk17-ubi9", "scratch", "python:3.12"])(
    "finds no suitable user in %s",
    (reference) => {
      expect(baseImage(reference)?.users.filter(({ suitable }) => suitable)).toEqual([]);
    },
  );

  it.each(["postgres:16", "mysql:8", "redis:7-alpine", "rabbitmq", "mongo:7", "mariadb", "cassandra"])(
    "knows that %s steps down from root itself",
    (reference) => {
      expect(baseImage(reference)).toMatchObject({ stepsDown: true, user: "root" });
    },
  );

  it("knows what a program asks for before it runs as somebody else", () => {
    expect(baseImage("nginx:1.27")?.needs).toMatchObject({ port: 80, writes: ["/var/cache/nginx", "/run/nginx.pid"] });
    expect(baseImage("php:8-apache")?.needs).toMatchObject({ port: 80, advice: expect.stringContaining("www-data") });
    expect(baseImage("httpd:2.4")?.needs).toMatchObject({ port: 80 });
    expect(baseImage("nginxinc/nginx-unprivileged")?.needs).toBeNull();
    expect(baseImage("php:8-fpm")?.needs).toBeNull();
  });

  it("never gives a command without a shell to run it in", () => {
    for (const { shell, userCommand, packageManager } of Object.values(systems)) {
      expect(shell || (userCommand === null && packageManager === null)).toBe(true);
    }
  });

  it("takes any reference without throwing", { tags: "long" }, () => {
    const part = fc.constantFrom("python", "nginx", "gcr.io/distroless/", "alpine", ":", "-", "@", "/", "3.12", "ubi9");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (reference) => {
          const image = baseImage(reference);
          expect(image === null || image.source.startsWith("https://")).toBe(true);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

describe("the catalogue", () => {
  const users = catalogue.flatMap(({ runsAs, source }) => ({ source: runsAs?.source ?? source }));

  it.each([...catalogue, ...Object.values(systems), ...users])("names a source: $source", ({ source }) => {
    expect(() => new URL(source)).not.toThrow();
    expect(source).toMatch(/^https:/);
  });

  it("has no entry that an earlier one hides", () => {
    const seen = new Set<string>();
    for (const { images, tags } of catalogue) {
      for (const image of images.map(String)) {
        expect(seen.has(image)).toBe(false);
        if (!tags) seen.add(image);
      }
    }
  });
});
