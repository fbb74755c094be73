import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUserCommand, createUserSteps, type UserToCreate } from "../../../src/model/dockerfile/create-user.ts";
import { systems } from "../../../src/model/images/catalogue/systems.ts";
import type { BaseImage } from "../../../src/model/images/image-facts.ts";
import { baseImage } from "../../../src/model/images/known-images.ts";

const user: UserToCreate = { name: "appuser", uid: 1995, gid: 1995, home: "/opt/app" };

function image(reference: string): BaseImage {
  const found = baseImage(reference);
  if (found === null) throw new Error(`${reference} is not in the table`);
  return found;
}

describe("createUserCommand", () => {
  const groupadd = "groupadd --gid 1995 appuser";
  const useradd = "useradd --uid 1995 --gid 1995 --no-create-home --home-dir /opt/app --shell";
  it.each([
    [
      "python:3.11-slim-buster",
      'adduser --disabled-password --gecos "" --home /opt/app --no-create-home --uid 1995 appuser',
    ],
    ["python:3.13-slim", `${groupadd} && ${useradd} /usr/sbin/nologin appuser`],
    ["alpine:3.18", "addgroup -g 1995 appuser && adduser -D -H -h /opt/app -u 1995 -G appuser appuser"],
    ["busybox", "addgroup -g 1995 appuser && adduser -D -H -h /opt/app -u 1995 -G appuser appuser"],
    [
      "cgr.dev/chainguard/wolfi-base",
      "addgroup -g 1995 appuser && adduser -D -H -h /opt/app -u 1995 -G appuser appuser",
    ],
    ["rockylinux:9", `${groupadd} && ${useradd} /sbin/nologin appuser`],
    [
      "registry.access.redhat.com/ubi9/ubi-minimal",
      `microdnf install -y shadow-utils && ${groupadd} && ${useradd} /sbin/nologin appuser && microdnf clean all`,
    ],
    [
      "amazonlinux:2",
      `yum install -y shadow-utils && ${groupadd} && ${useradd} /sbin/nologin appuser && yum clean all`,
    ],
    [
      "opensuse/leap:15.6",
      `zypper --non-interactive install shadow && ${groupadd} && ${useradd} /sbin/nologin appuser && zypper clean --all`,
    ],
    ["gcr.io/distroless/static", null],
    ["scratch", null],
    ["registry.access.redhat.com/ubi9/ubi-micro", null],
    ["mcr.microsoft.com/windows/nanoserver:ltsc2022", null],
    ["openjdk:17", null],
  ])("speaks the language of %s", (reference, command) => {
    expect(createUserCommand(image(reference), user)).toBe(command);
  });

  it("gives the group a number of its own where it differs", () => {
    const own = { ...user, gid: 2001 };
    expect(createUserSteps(image("debian:12"), own)).toEqual([
      "addgroup --gid 2001 appuser",
      'adduser --disabled-password --gecos "" --home /opt/app --no-create-home --uid 1995 --gid 2001 appuser',
    ]);
    expect(createUserCommand(image("debian:13"), own)).toMatch(/^groupadd --gid 2001 .* --uid 1995 --gid 2001 /);
    expect(createUserCommand(image("alpine"), own)).toMatch(/^addgroup -g 2001 .* -u 1995 -G appuser appuser$/);
  });

  it("keeps useradd from logging a large id", () => {
    expect(createUserCommand(image("debian:13"), { ...user, uid: 1_000_660_000 })).toContain(" useradd --no-log-init ");
  });

  it.each([
    ["a name that passwd can't hold", { ...user, name: "app:user" }],
    ["a name that the tools refuse", { ...user, name: "App" }],
    ["an option for a name", { ...user, name: "-o" }],
    ["a command for a name", { ...user, name: "a;reboot" }],
    ["root's id", { ...user, uid: 0 }],
    ["a part of an id", { ...user, gid: 1.5 }],
    ["an id that is none", { ...user, uid: Number.NaN }],
    ["an id out of range", { ...user, uid: 2 ** 31 }],
  ])("gives none for %s", (_, other) => {
    for (const system of Object.values(systems)) expect(createUserCommand(system, other)).toBeNull();
  });

  it("gives none for an id that BusyBox refuses", () => {
    expect(createUserCommand(image("alpine"), { ...user, uid: 65_532 })).toBeNull();
  });

  it("creates the home directory if it is told to", () => {
    const atHome: UserToCreate = { ...user, home: null, createHome: true };
    expect(createUserSteps(image("debian:12"), atHome)).toEqual([
      'adduser --disabled-password --gecos "" --uid 1995 appuser',
    ]);
    expect(createUserSteps(image("debian:13"), atHome)).toEqual([
      groupadd,
      "useradd --uid 1995 --gid 1995 --create-home --shell /usr/sbin/nologin appuser",
    ]);
    expect(createUserSteps(image("alpine"), atHome)).toEqual([
      "addgroup -g 1995 appuser",
      "adduser -D -u 1995 -G appuser appuser",
    ]);
  });

  it.each([null, "/srv/a:b", "/srv/a\nb", "relative", "", "$UNKNOWN/app", "C:\\app", "/a\u0000"])(
    "leaves out the home directory %j, which passwd can't hold",
    (home) => {
      expect(createUserCommand(image("debian:12"), { ...user, home })).not.toContain("--home ");
      expect(createUserCommand(image("debian:13"), { ...user, home })).not.toContain("--home-dir");
      expect(createUserCommand(image("alpine"), { ...user, home })).not.toContain(" -h ");
    },
  );

  it("quotes the home directory, and keeps known variables variables", () => {
    const variables = new Set(["HOME_DIR"]);
    expect(createUserCommand(image("alpine"), { ...user, home: "$HOME_DIR/x y", variables })).toContain(
      ' -h "$HOME_DIR/x y" ',
    );
    expect(createUserCommand(image("alpine"), { ...user, home: "/a b" })).toContain(" -h '/a b' ");
  });

  it("shows the tools exactly the home directory, whatever stands in it", () => {
    const path = fc
      .oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."/a $'\"`\\{}();&|<>*?[]#!~=%-") }))
      .map((rest) => `/${rest}`)
      .filter((home) => !/[:\p{Cc}\p{Cs}]/u.test(home));
    const shown = [image("debian:12"), image("debian:13"), image("alpine")];
    fc.assert(
      fc.property(path, fc.constantFrom(...shown), (home, tools) => {
        const step = createUserSteps(tools, { ...user, home })?.at(-1) ?? "";
        const output = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${step}`], { encoding: "utf8" });
        const words = output.split("\0").slice(0, -1);
        expect(words.filter((word) => word === home)).toEqual([home]);
        expect(words).toHaveLength(createUserCommand(tools, user)?.split(" && ").at(-1)?.split(" ").length ?? 0);
      }),
    );
  });
});
