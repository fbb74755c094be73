import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import type { RuleId } from "../../src/core/rule-catalogue.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseDockerfile } from "../../src/formats/dockerfile/parse.ts";
import { analyse, only } from "../support/analyse.ts";
import { hasRootFileSystems, layRootFileSystem, type SystemInAFolder } from "../support/root-file-system.ts";

/** A RUN whose fix can be run without a network, and what can be seen afterwards. */
interface RunCase {
  readonly rule: RuleId;
  readonly run: string;
  readonly fixed: string;
  /** A command that succeeds where the RUN did what it is there for. */
  readonly shows: string;
}

const cases: readonly RunCase[] = [
  {
    rule: "sudo-used",
    run: "sudo mkdir /made && sudo touch /made/a",
    fixed: "mkdir /made && touch /made/a",
    shows: "test -e /made/a",
  },
  { rule: "list-not-json", run: "['mkdir', '/listed']", fixed: '["mkdir", "/listed"]', shows: "test -d /listed" },
  {
    rule: "apt-used-in-script",
    run: "apt install -y passwd && touch /a",
    fixed: "apt-get install -y passwd && touch /a",
    shows: "test -e /a",
  },
  {
    rule: "package-manager-waits",
    run: "apt-get install passwd",
    fixed: "apt-get install -y passwd",
    shows: "test -x /usr/sbin/useradd",
  },
  {
    rule: "user-log-too-large",
    run: "useradd -u 200000 app",
    fixed: "useradd -l -u 200000 app",
    shows: "grep -q ^app:x:200000: /etc/passwd",
  },
  {
    rule: "package-lists-kept",
    run: "mkdir -p /var/lib/apt/lists && touch /var/lib/apt/lists/x && apt-get update -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=/dev/null && apt-get install -y passwd",
    fixed:
      "mkdir -p /var/lib/apt/lists && touch /var/lib/apt/lists/x && apt-get update -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=/dev/null && apt-get install -y passwd && rm -rf /var/lib/apt/lists/*",
    shows: 'test -z "$(ls /var/lib/apt/lists)"',
  },
];

/** The same with what is there in the BusyBox of Alpine, whose shell alone shows what has been done. */
const busyboxCases: readonly RunCase[] = [
  { rule: "sudo-used", run: "sudo adduser -D app", fixed: "adduser -D app", shows: namedIn("/etc/passwd", "app") },
  {
    rule: "list-not-json",
    run: "['addgroup', '-g', '1234', 'app',]",
    fixed: '["addgroup", "-g", "1234", "app"]',
    shows: namedIn("/etc/group", "app"),
  },
];

function namedIn(file: string, name: string): string {
  return `while IFS=: read -r one rest; do case $one in ${name}) exit 0;; esac; done < ${file}; exit 1`;
}

const systems: readonly (readonly [SystemInAFolder, string])[] = [
  ["bookworm", "debian:12"],
  ["trixie", "debian:13"],
];

/** The fixed text of the only RUN of a Dockerfile, all fixes of a rule made. */
function fixedRun({ rule, run }: RunCase, base: string): string {
  const text = `FROM ${base}\nRUN ${run}\n`;
  const { findings } = analyse({ Dockerfile: text }, { config: only(rule) });
  const edits = findings.flatMap(({ fix }) => (fix?.proof.ok === true ? fix.edits : []));
  const file = parseDockerfile(new SourceFile("Dockerfile", applyEdits(text, edits)));
  const fixed = file.instructions.find(({ keyword }) => keyword === "RUN");
  return fixed === undefined ? "" : fixed.text;
}

describe.skipIf(!hasRootFileSystems)("RUN lines as fixes leave them run", { tags: "root-file-systems" }, () => {
  const onBusybox = busyboxCases.map((one) => ({ system: "busybox" as const, base: "alpine:3.22", ...one }));
  const all = [...systems.flatMap(([system, base]) => cases.map((one) => ({ system, base, ...one }))), ...onBusybox];
  it.each(all)("$rule on $system", ({ system, base, ...one }) => {
    const text = fixedRun(one, base);
    expect(text).toBe(one.fixed);
    const root = layRootFileSystem(system);
    try {
      const words = text.startsWith("[") ? (JSON.parse(text) as string[]).join(" ") : text;
      expect(root.run(words)).toMatchObject({ status: 0 });
      expect(root.run(one.shows).status).toBe(0);
    } finally {
      root.remove();
    }
  });
});
