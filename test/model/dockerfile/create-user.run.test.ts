import { afterEach, describe, expect, it } from "vitest";
import { createUserCommand, type UserToCreate } from "../../../src/model/dockerfile/create-user.ts";
import type { BaseImage } from "../../../src/model/images/image-facts.ts";
import { baseImage } from "../../../src/model/images/known-images.ts";
import {
  hasRootFileSystems,
  layRootFileSystem,
  type RootFileSystem,
  type SystemInAFolder,
} from "../../support/root-file-system.ts";

const user: UserToCreate = { name: "appuser", uid: 1995, gid: 1995, home: "/opt/app" };
const files = ["etc/passwd", "etc/group", "etc/shadow"];

/** Debian 12 with its adduser; Debian 13, whose useradd is the one of RHEL and SUSE too; Alpine's BusyBox. */
const families: readonly (readonly [image: string, system: SystemInAFolder, shell: string])[] = [
  ["debian:12", "bookworm", "/bin/bash"],
  ["python:3.12-slim", "bookworm", "/usr/sbin/nologin"],
  ["debian:13", "trixie", "/usr/sbin/nologin"],
  ["rockylinux:9", "trixie", "/sbin/nologin"],
  ["alpine:3.20", "busybox", "/bin/sh"],
];

describe.runIf(hasRootFileSystems)("the command that creates a user, run", { tags: "root-file-systems" }, () => {
  let laid: RootFileSystem | null = null;
  afterEach(() => {
    laid?.remove();
    laid = null;
  });

  function lay(system: SystemInAFolder): RootFileSystem {
    laid = layRootFileSystem(system);
    return laid;
  }

  it.each(families)("makes the user of %s on %s", (image, system, shell) => {
    const root = lay(system);
    const before = files.map((file) => root.lines(file));
    expect(root.run(command(image))).toMatchObject({ status: 0 });
    const [passwd, group, shadow] = files.map((file, index) => newLines(root.lines(file), before[index] ?? []));
    expect(passwd).toEqual([expect.stringMatching(/^appuser:x:1995:1995:/)]);
    expect(passwd?.[0]?.split(":").slice(-2)).toEqual(["/opt/app", shell]);
    // BusyBox enters the user into its own group, too.
    expect(group).toContainEqual(expect.stringMatching(/^appuser:x:1995:(appuser)?$/));
    expect(shadow).toEqual([expect.stringMatching(/^appuser:!:/)]);
    expect([root.list("opt"), root.list("home")]).toEqual([[], []]);
  });

  it.each(families)("changes no other line on %s (%s)", (image, system) => {
    const root = lay(system);
    const before = files.map((file) => root.lines(file));
    root.run(command(image));
    const lost = files.map((file, index) => newLines(before[index] ?? [], root.lines(file)));
    // Debian 12's adduser also enters everybody into the group "users" (adduser.conf, USERS_GROUP).
    expect(lost).toEqual([[], image === "debian:12" ? ["users:x:100:"] : [], []]);
  });

  it.each(families)("gives a group of another number to the user of %s on %s", (image, system) => {
    const root = lay(system);
    expect(root.run(command(image, { ...user, gid: 2001 }))).toMatchObject({ status: 0 });
    expect(root.lines("etc/passwd")).toContainEqual(expect.stringMatching(/^appuser:x:1995:2001:/));
    expect(root.lines("etc/group")).toContainEqual(expect.stringMatching(/^appuser:x:2001:(appuser)?$/));
  });

  it.each(families)("fails where the user's number is taken: %s on %s", (image, system) => {
    const root = lay(system);
    expect(root.run(command(image, { ...user, name: "other" }))).toMatchObject({ status: 0 });
    const before = root.lines("etc/passwd");
    expect(root.run(command(image)).status).not.toBe(0);
    expect(root.lines("etc/passwd")).toEqual(before);
  });

  it.each(families)("hands over any home directory on %s (%s)", (image, system) => {
    const root = lay(system);
    const homes = ["/srv/my app", "/srv/it's", '/srv/"a"$b`c`\\d', "/srv/é*?[x]", "/srv/;reboot", "/srv/#%,~&"];
    for (const [index, home] of homes.entries()) {
      const one = { ...user, name: `user${index}`, uid: 3000 + index, gid: 3000 + index, home };
      expect(root.run(command(image, one))).toMatchObject({ status: 0 });
      expect(root.lines("etc/passwd").at(-1)?.split(":").at(5)).toBe(home);
    }
  });

  it.each(families)("refers to a build argument on %s (%s)", (image, system) => {
    const root = lay(system);
    const one = { ...user, home: "${APP_HOME}/run", variables: new Set(["APP_HOME"]) };
    expect(root.run(`export APP_HOME='/srv/my app'; ${command(image, one)}`)).toMatchObject({ status: 0 });
    expect(root.lines("etc/passwd").at(-1)).toContain(":/srv/my app/run:");
  });

  it.each(families)("works without a home directory on %s (%s)", (image, system) => {
    const root = lay(system);
    expect(root.run(command(image, { ...user, home: null }))).toMatchObject({ status: 0 });
    expect(root.lines("etc/passwd").at(-1)).toContain(":/home/appuser:");
    expect(root.list("home")).toEqual([]);
  });

  it.each(families)("creates a home directory that belongs to the user on %s (%s)", (image, system) => {
    const root = lay(system);
    expect(root.run(command(image, { ...user, home: null, createHome: true }))).toMatchObject({ status: 0 });
    expect(root.lines("etc/passwd").at(-1)).toContain(":/home/appuser:");
    expect(root.list("home")).toEqual(["appuser"]);
  });

  it.each(families)("lets the user of %s run programs on %s", (image, system) => {
    const root = lay(system);
    expect(root.run(command(image))).toMatchObject({ status: 0 });
    if (system === "busybox") return;
    expect(root.run("su --shell /bin/sh --command 'id -u; id -g' appuser").output).toBe("1995\n1995\n");
  });

  it("takes no ids above 65535 for a reason to write a large file", () => {
    const root = lay("bookworm");
    expect(root.run(command("debian:13", { ...user, uid: 1_000_660_000 }))).toMatchObject({ status: 0 });
    expect(root.run("stat --format %s /var/log/lastlog /var/log/faillog").output).not.toMatch(/[1-9]\d{6}/);
  });

  it("finds in Debian 12 what the table says, and misses in Debian 13 what it says is missing", () => {
    expect(lay("bookworm").exists("usr/sbin/adduser")).toBe(true);
    laid?.remove();
    const trixie = lay("trixie");
    expect([trixie.exists("usr/sbin/adduser"), trixie.exists("usr/sbin/useradd")]).toEqual([false, true]);
  });

  it.each([
    ["bookworm", ["debian:12"]],
    ["trixie", ["debian:13"]],
  ] as const)("finds the users of the table in %s", (system, [image]) => {
    const passwd = lay(system).lines("etc/passwd");
    for (const { name, uid, gid, home } of tools(image).users) {
      expect(passwd).toContainEqual(expect.stringMatching(`^${name}:x:${uid}:${gid}:[^:]*:${home}:`));
    }
  });
});

describe.runIf(hasRootFileSystems)("the package that brings the command", { tags: "root-file-systems" }, () => {
  it.each([
    ["registry.access.redhat.com/ubi9/ubi-minimal", "microdnf", ["install -y shadow-utils", "clean all"]],
    ["amazonlinux:2", "yum", ["install -y shadow-utils", "clean all"]],
    ["opensuse/tumbleweed", "zypper", ["--non-interactive install shadow", "clean --all"]],
  ])("is installed before and cleaned up after it: %s", (image, manager, calls) => {
    const root = layRootFileSystem("trixie");
    try {
      const stand = `printf '#!/bin/sh\\necho "$@" >>/var/calls\\nid appuser >>/var/calls 2>&1; true\\n' >/var/${manager}`;
      expect(root.run(`${stand}; chmod +x /var/${manager}; PATH=$PATH:/var; ${command(image)}`)).toMatchObject({
        status: 0,
      });
      expect(root.lines("var/calls")).toEqual([
        calls[0],
        expect.stringContaining("no such user"),
        calls[1],
        "uid=1995(appuser) gid=1995(appuser) groups=1995(appuser)",
      ]);
    } finally {
      root.remove();
    }
  });
});

function tools(image: string): BaseImage {
  const found = baseImage(image);
  if (found === null) throw new Error(`${image} is not in the table`);
  return found;
}

function command(image: string, newUser: UserToCreate = user): string {
  const text = createUserCommand(tools(image), newUser);
  if (text === null) throw new Error(`no command for ${image}`);
  return text;
}

function newLines(after: readonly string[], before: readonly string[]): string[] {
  return after.filter((line) => !before.includes(line));
}
