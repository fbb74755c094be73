import { describe, expect, it } from "vitest";
import { lastStage } from "./read.ts";

/** The system that the commands upon an image of an unknown name tell of, in short; null for none. */
function told(...lines: readonly string[]): string | null {
  const { system } = lastStage(`FROM registry.example.com/base:1\n${lines.join("\n")}\n`);
  return system && `${system.family} ${system.packageManager} ${system.userCommand} ${system.userPackage ?? "-"}`;
}

describe("the system of an unknown image", () => {
  it.each([
    ["RUN apk add --no-cache curl", "alpine apk busybox-adduser -"],
    ["RUN apt-get update && apt-get install -y curl", "debian apt-get useradd -"],
    ["RUN apt update", "debian apt-get useradd -"],
    ["RUN dnf install -y curl", "rhel dnf useradd shadow-utils"],
    ["RUN microdnf install -y curl", "rhel microdnf useradd shadow-utils"],
    ["RUN yum -y install curl", "rhel yum useradd shadow-utils"],
    ["RUN zypper --non-interactive install curl", "suse zypper useradd shadow"],
    ["RUN /usr/bin/apt-get update", "debian apt-get useradd -"],
    ["RUN sudo apt-get update", "debian apt-get useradd -"],
    ["RUN DEBIAN_FRONTEND=noninteractive apt-get install -y curl", "debian apt-get useradd -"],
    ["RUN set -eux; apk add curl", "alpine apk busybox-adduser -"],
    ["RUN set -ex \\\n  # tools\n  && apk add curl", "alpine apk busybox-adduser -"],
    ["RUN --mount=type=cache,target=/var/cache/apk apk add curl", "alpine apk busybox-adduser -"],
    ['RUN ["apk", "add", "curl"]', "alpine apk busybox-adduser -"],
    ['RUN ["/bin/sh", "-c", "apt-get update"]', "debian apt-get useradd -"],
    ["RUN <<EOF\napk add curl\nEOF", "alpine apk busybox-adduser -"],
  ])("is told by %j", (line, system) => {
    expect(told(line)).toBe(system);
  });

  it.each([
    "RUN make",
    "RUN echo apk add curl",
    'RUN echo "run apt-get update; apt-get install curl"',
    "RUN echo 'a && dnf install b'",
    "RUN true # apk add curl",
    "# RUN apk add curl\nRUN true",
    "RUN rm -rf /var/cache/apk /etc/apt/sources.list",
    "RUN pip install yum",
    "RUN ./apt-get.sh && my-apk add x",
    "COPY apk /usr/local/bin/apk",
    "ENV PM=apk",
    "CMD apk add curl",
    "ONBUILD RUN apk add curl",
    "RUN pacman -S curl",
    "RUN if command -v apk; then apk add curl; fi",
    "RUN command -v apt-get && make",
    "RUN apt-cache search x && dpkg -l && rpm -qa",
  ])("is not told by %j", (line) => {
    expect(told(line)).toBeNull();
  });

  it("is not told where the commands are of several families", () => {
    expect(told("RUN apk add curl", "RUN apt-get install -y curl")).toBeNull();
    expect(told("RUN apt-get update || dnf install -y curl || apk add curl")).toBeNull();
    expect(told("RUN if command -v apk; then apk add curl; else apt-get install -y curl; fi")).toBeNull();
  });

  it("is told by several commands of one family", () => {
    expect(told("RUN yum -y install dnf", "RUN dnf install -y curl")).toMatch(/^rhel /);
  });

  it("is told to the stages upon it, and not by what they or others do", () => {
    const unknown = "FROM registry.example.com/base:1";
    expect(lastStage(`${unknown} AS a\nRUN apk add curl\nFROM a\n`).system?.family).toBe("alpine");
    expect(
      lastStage(`${unknown} AS a\nRUN apk add curl\nFROM ${unknown.slice(5)}\nCOPY --from=a / /\n`).system,
    ).toBeNull();
  });

  it("gives way to what the image's name tells", () => {
    expect(lastStage("FROM debian:12\nRUN apk add curl\n").system?.family).toBe("debian");
    expect(lastStage("FROM scratch\nRUN apk add curl\n").system?.family).toBe("scratch");
  });

  it("keeps what is known of the image's users", () => {
    const stage = lastStage("FROM bitnami/redis\nRUN apt-get update\n");
    expect(stage.user).toMatchObject({ kind: "user", uid: 1001 });
  });
});
