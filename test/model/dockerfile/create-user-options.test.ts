import { describe, expect, it } from "vitest";
import { createUserSteps, type UserToCreate, type UserTools } from "../../../src/model/dockerfile/create-user.ts";
import type { SystemName } from "../../../src/model/images/catalogue/known-image.ts";
import { systems } from "../../../src/model/images/catalogue/systems.ts";

const user: UserToCreate = { name: "appuser", uid: 1995, gid: 1995, home: "/opt/app" };

const debianAdduser = [
  'adduser --disabled-password --gecos "" --home /opt/app --no-create-home --uid 1995 appuser',
] as const;
const busybox = ["addgroup -g 1995 appuser", "adduser -D -H -h /opt/app -u 1995 -G appuser appuser"] as const;
const groupadd = "groupadd --gid 1995 appuser";
const useradd = "useradd --uid 1995 --gid 1995 --no-create-home --home-dir /opt/app --shell";
const debian = [groupadd, `${useradd} /usr/sbin/nologin appuser`] as const;
const shadow = [groupadd, `${useradd} /sbin/nologin appuser`] as const;

/** What creates the user on each system there is; null where only a number can be had. */
const steps: Readonly<Record<SystemName, readonly string[] | null>> = {
  alpine: busybox,
  amazon2: ["yum install -y shadow-utils", ...shadow, "yum clean all"],
  amazon2023: ["dnf install -y shadow-utils", ...shadow, "dnf clean all"],
  azureLinux: ["tdnf install -y shadow-utils", ...shadow, "tdnf clean all"],
  busybox,
  debian,
  debianAdduser,
  distroless: null,
  microRhel: null,
  minimalRhel: ["microdnf install -y shadow-utils", ...shadow, "microdnf clean all"],
  minimalSuse: null,
  oldRhel: shadow,
  rhel: shadow,
  scratch: null,
  suse: ["zypper --non-interactive install shadow", ...shadow, "zypper clean --all"],
  ubuntu: debian,
  unknown: null,
  windows: null,
  wolfi: busybox,
};

/** What a program's own documentation says it takes: its subcommands, and options with `=` where a value follows. */
interface Documented {
  readonly source: string;
  readonly options: readonly string[];
  readonly subcommands?: readonly string[];
}

const useraddOptions: Documented = {
  source: "https://manpages.debian.org/bookworm/passwd/useradd.8.en.html",
  options: [
    "--badname",
    "--base-dir=",
    "--comment=",
    "--home-dir=",
    "--defaults",
    "--expiredate=",
    "--inactive=",
    "--gid=",
    "--groups=",
    "--skel=",
    "--key=",
    "--no-log-init",
    "--create-home",
    "--no-create-home",
    "--no-user-group",
    "--non-unique",
    "--password=",
    "--system",
    "--root=",
    "--prefix=",
    "--shell=",
    "--uid=",
    "--user-group",
    "--selinux-user=",
  ],
};

const dnfLike = { options: ["-y"], subcommands: ["install", "clean"] } as const;

const documented: Readonly<Record<string, Documented>> = {
  useradd: useraddOptions,
  groupadd: {
    source: "https://manpages.debian.org/bookworm/passwd/groupadd.8.en.html",
    options: [
      "--force",
      "--gid=",
      "--key=",
      "--non-unique",
      "--password=",
      "--system",
      "--root=",
      "--prefix=",
      "--users=",
    ],
  },
  dnf: { ...dnfLike, source: "https://dnf.readthedocs.io/en/latest/command_ref.html" },
  microdnf: { ...dnfLike, source: "https://github.com/rpm-software-management/microdnf" },
  tdnf: { ...dnfLike, source: "https://github.com/vmware/tdnf/wiki" },
  yum: { ...dnfLike, source: "https://man7.org/linux/man-pages/man8/yum.8.html" },
  zypper: {
    source: "https://manpages.opensuse.org/Tumbleweed/zypper/zypper.8.en.html",
    options: ["--non-interactive", "--all"],
    subcommands: ["install", "clean"],
  },
  "busybox adduser": {
    source: "https://busybox.net/downloads/BusyBox.html#adduser",
    options: ["-h=", "-g=", "-s=", "-G=", "-S", "-D", "-H", "-u=", "-k="],
  },
  "busybox addgroup": {
    source: "https://busybox.net/downloads/BusyBox.html#addgroup",
    options: ["-g=", "-S"],
  },
  "debian adduser": {
    source: "https://manpages.debian.org/bookworm/adduser/adduser.8.en.html",
    options: [
      "--conf=",
      "--disabled-login",
      "--disabled-password",
      "--force-badname",
      "--gecos=",
      "--gid=",
      "--group",
      "--home=",
      "--ingroup=",
      "--no-create-home",
      "--quiet",
      "--shell=",
      "--system",
      "--uid=",
    ],
  },
  "debian addgroup": {
    source: "https://manpages.debian.org/bookworm/adduser/adduser.8.en.html",
    options: ["--conf=", "--force-badname", "--gid=", "--quiet", "--system"],
  },
};

/** What a step says that its program's documentation does not know, and the words that are neither option nor value. */
function read(step: string, { userCommand }: UserTools): { readonly unknown: string[]; readonly operands: string[] } {
  const [program = "", ...words] = step.split(" ");
  const dialect = /^add(?:user|group)$/.test(program) ? `${userCommand?.split("-")[0]} ${program}` : program;
  const known = documented[dialect];
  if (known === undefined) return { unknown: [dialect], operands: [] };
  const unknown: string[] = [];
  const operands: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) operands.push(word);
    else if (known.options.includes(`${word}=`)) index += 1;
    else if (!known.options.includes(word)) unknown.push(word);
  }
  const [subcommand = ""] = operands;
  if (known.subcommands !== undefined && !known.subcommands.includes(subcommand)) unknown.push(subcommand);
  return { unknown, operands: known.subcommands === undefined ? operands : operands.slice(1) };
}

const names = Object.keys(systems) as SystemName[];

describe.each(names)("the steps that create a user on %s", (name) => {
  const system = systems[name];

  it("are those of its own tools", () => {
    expect(createUserSteps(system, user)).toEqual(steps[name]);
  });

  it.each([
    ["", user],
    [" with a group of another number", { ...user, gid: 2001 }],
    [" without a home directory", { ...user, home: null }],
    [" with a large number", { ...user, uid: 59_999, gid: 59_999 }],
    [" with a number of OpenShift's", { ...user, uid: 1_000_660_000, gid: 1_000_660_000 }],
  ])("have only options that the tools document%s", (_, other) => {
    for (const step of createUserSteps(system, other) ?? []) {
      const { unknown, operands } = read(step, system);
      expect(unknown).toEqual([]);
      const [subject] = /\bclean\b/.test(step)
        ? ["all"]
        : step.includes(" install ")
          ? [system.userPackage]
          : ["appuser"];
      expect([...operands, ...(step.endsWith("--all") ? ["all"] : [])]).toEqual([subject]);
    }
  });
});

it("say where each tool is documented", () => {
  for (const { source } of Object.values(documented)) expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
});
