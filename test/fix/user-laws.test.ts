import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../src/analysis/analyze.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Proof } from "../../src/core/fix.ts";
import type { DockerfileOperation } from "../../src/core/operation.ts";
import { proveChanges } from "../../src/fix/prove.ts";
import { editDockerfile } from "../../src/formats/dockerfile/edit-dockerfile.ts";
import { inputOf } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";

const path = "Dockerfile";

function analyzed(text: string): Analysis {
  return analyze([inputOf(path, text)], defaultConfig.settings);
}

/** Proves operations on a Dockerfile whose lines are given; FROM is instruction 0. */
function prove(lines: readonly string[], operations: readonly DockerfileOperation[]): Proof {
  const { ground, files } = analyzed(`${lines.join("\n")}\n`);
  const file = files.get(path);
  if (file?.format !== "dockerfile") throw new Error("no Dockerfile was read");
  const result = editDockerfile(file, operations);
  if (!result.ok) throw new Error(result.reason);
  return proveChanges(ground, [{ file, edits: result.edits, operations, resolves: [] }]);
}

function insert(instruction: number, keyword: string, text: string): DockerfileOperation {
  return { kind: "insert-after", instruction, keyword, text };
}

const chown = "chown 1000:1000 /app";

describe("a RUN that a fix adds", () => {
  it("may run as root", () => {
    expect(prove(["FROM alpine:3.20", "WORKDIR /app"], [insert(1, "RUN", chown)])).toEqual({ ok: true });
  });

  it("may run as the user of an unknown base where the author installs packages as this user", () => {
    const lines = ["FROM registry.example.com/base", "RUN yum install -y curl"];
    expect(prove(lines, [insert(1, "RUN", chown)])).toEqual({ ok: true });
  });

  it("may run as the user of an unknown base where the stage below installs packages as this user", () => {
    const lines = ["FROM registry.example.com/base AS a", "RUN /usr/bin/yum install -y curl", "FROM a"];
    expect(prove(lines, [insert(2, "RUN", chown)])).toEqual({ ok: true });
  });

  it.each<readonly [string, readonly string[], readonly DockerfileOperation[], string]>([
    [
      "behind a USER that it sets",
      ["FROM node:22-alpine", "WORKDIR /app", "USER root"],
      [{ kind: "set-arguments", instruction: 2, text: "node" }, insert(2, "RUN", chown)],
      "user node",
    ],
    ["behind the author's USER", ["FROM alpine:3.20", "USER 4000"], [insert(1, "RUN", chown)], "user 4000"],
    [
      "above the author's USER root",
      ["FROM registry.example.com/base", "USER root", "RUN yum install -y curl"],
      [insert(0, "RUN", "groupadd --gid 1995 appuser")],
      "a user that is not known",
    ],
    [
      "in a stage built from one with a user",
      ["FROM alpine:3.20 AS a", "USER 4000", "FROM a"],
      [insert(2, "RUN", chown)],
      "user 4000",
    ],
  ])("may not stand %s", (_, lines, operations, user) => {
    const reason = `a build would stop: the RUN that it adds would run as ${user}, and it needs root`;
    expect(prove(lines, operations)).toEqual({ ok: false, failed: "is-valid", reason });
  });
});

describe("a RUN of the author", () => {
  const lines = ["FROM alpine:3.20 AS a", "RUN apk add curl", "RUN make", "FROM a", "RUN apk add git"];

  it("may come behind a USER root that a fix puts in front of it", () => {
    const operations = [insert(1, "USER", "4000"), insert(1, "USER", "root")];
    expect(prove(lines.slice(0, 3), [...operations, insert(2, "USER", "4000")])).toEqual({ ok: true });
  });

  it.each<readonly [string, DockerfileOperation]>([
    ["in its stage", insert(1, "USER", "4000")],
    ["in the stage that its stage is built from", insert(2, "USER", "4000")],
  ])("may not lose root by a USER %s", (_, operation) => {
    const reason = "a build would stop: a RUN that runs as root now would run as user 4000";
    expect(prove(lines, [operation])).toEqual({ ok: false, failed: "is-valid", reason });
  });

  it("is told apart where one before it is removed", () => {
    const remove: DockerfileOperation = { kind: "remove-instruction", instruction: 1 };
    const kept = ["FROM alpine:3.20", "USER root", "RUN apk add curl", "USER 4000"];
    expect(prove(kept, [remove])).toEqual({ ok: true });
  });
});

const bases = [
  "alpine:3.20",
  "debian:12-slim",
  "gradle:8",
  "nginx:1.27",
  "node:22-alpine",
  "python:3.13-slim",
  "registry.example.com/base",
  "ubuntu:24.04",
];
const bodies = [
  "COPY . .",
  "COPY app /srv/app/",
  "EXPOSE 8080",
  "RUN adduser -D app",
  "RUN apt-get install -y curl",
  "RUN chown www-data /srv/app",
  "RUN make",
  "RUN mkdir -p /data/x",
  "USER $WHO",
  "USER 0",
  "USER 4000",
  "USER app",
  "USER node",
  "USER root",
  "VOLUME /data/x",
  "WORKDIR /app",
  "WORKDIR /srv/app",
];

const stage = fc
  .tuple(fc.constantFrom(...bases), fc.array(fc.constantFrom(...bodies), { maxLength: 9 }))
  .map(([base, body]) => [`FROM ${base}`, ...body]);
const onFirst = fc.array(fc.constantFrom(...bodies), { maxLength: 6 }).map((body) => ["FROM first", ...body]);
const dockerfile = fc.tuple(stage, fc.option(onFirst)).map(([first, second]) => {
  const [from = "", ...body] = first;
  const lines = second === null ? first : [`${from} AS first`, ...body, ...second];
  return `${[...lines, 'CMD ["./start"]'].join("\n")}\n`;
});

/** The RUN lines of a text, each with the last USER before it in its stages; `base` where there is none. */
function runsAs(text: string): readonly string[] {
  let user = "base";
  return text.split("\n").flatMap((line) => {
    const [keyword = "", argument = ""] = line.split(" ", 2);
    if (keyword === "FROM" && argument !== "first") user = "base";
    if (keyword === "USER") user = /^(?:root|0)$/.test(argument) ? "root" : argument;
    return keyword === "RUN" ? [`${user}: ${line}`] : [];
  });
}

describe("any Dockerfile", () => {
  it("is fixed only so that root does what needs root", { tags: "long" }, () => {
    let proved = 0;
    fc.assert(
      fc.property(dockerfile, (text) => {
        const rootBase = !text.includes("registry.example.com") || /^FROM .*\n(?!USER)/.test(text);
        const before = [...runsAs(text)];
        for (const { rule, fix, source } of analyzed(text).findings) {
          // A number in the place of a name is the same user.
          if (fix?.proof.ok !== true || rule === "user-named") continue;
          proved += 1;
          const rest = [...before];
          for (const run of runsAs(applyEdits(source.text, fix.edits))) {
            const known = rest.indexOf(run);
            if (known !== -1) rest.splice(known, 1);
            else expect(run).toMatch(rootBase ? /^(?:base|root): / : /^root: /);
          }
          expect(rest.filter((run) => /^(?:base|root): /.test(run))).toEqual([]);
        }
      }),
      { numRuns: runs(600) },
    );
    expect(proved).toBeGreaterThan(runs(100));
  });
});
