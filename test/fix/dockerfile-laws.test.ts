import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDockerfile } from "../../scripts/prove/compare-dockerfile.ts";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Proof } from "../../src/core/fix.ts";
import type { DockerfileOperation } from "../../src/core/operation.ts";
import { fixTogether } from "../../src/fix/fix-findings.ts";
import { proveChanges } from "../../src/fix/prove.ts";
import { proveSet } from "../../src/fix/prove-set.ts";
import type { DockerfileFile } from "../../src/formats/dockerfile/dockerfile-file.ts";
import { editDockerfile } from "../../src/formats/dockerfile/edit-dockerfile.ts";
import { brokenDockerfileText, dockerfileText } from "../formats/dockerfile/dockerfile-text.ts";
import { analyse } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { findingOf } from "./read-ground.ts";

const path = "Dockerfile";
const root = "image-runs-as-root";
const text = `# syntax=docker/dockerfile:1
FROM python:3.13-slim
# the shop
WORKDIR /app
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .
EXPOSE 8080
CMD ["python", "app.py"]
`;

function analyzed(dockerfile: string): Analysis {
  return analyse({ [path]: dockerfile });
}

function fileOf({ files }: Analysis): DockerfileFile {
  const file = files.get(path);
  if (file?.format !== "dockerfile") throw new Error("no Dockerfile was read");
  return file;
}

/** The text of a file after the proved fix of the only finding of a rule. */
function fixed(analysis: Analysis, rule: string): string {
  const { fix } = findingOf(analysis, rule);
  expect(fix?.proof).toEqual({ ok: true });
  return applyEdits(fileOf(analysis).source.text, fix?.edits ?? []);
}

function prove(
  analysis: Analysis,
  edits: readonly Edit[],
  operations: readonly DockerfileOperation[],
  resolves: readonly Finding[] = [],
): Proof {
  return proveChanges(analysis.ground, [{ file: fileOf(analysis), edits, operations, resolves }]);
}

/** Proves operations with the edits that the editor makes of them. */
function proveOperations(
  analysis: Analysis,
  operations: readonly DockerfileOperation[],
  resolves: readonly Finding[] = [],
): Proof {
  const result = editDockerfile(fileOf(analysis), operations);
  if (!result.ok) throw new Error(result.reason);
  return prove(analysis, result.edits, operations, resolves);
}

function countOf(identity: string, { findings }: Analysis): number {
  return findings.filter((finding) => finding.identity === identity).length;
}

function replacing(old: string, by: string, whole: string = text): Edit {
  const start = whole.indexOf(old);
  if (start === -1) throw new Error(`no ${old}`);
  return { range: [start, start + old.length], text: by };
}

const copies = "COPY . .\n";
const chown: DockerfileOperation = { kind: "set-flag", instruction: 4, flag: "chown", value: "1:1" };
const chowned = replacing(copies, "COPY --chown=1:1 . .\n");
const flagOnly: Edit = { range: [text.indexOf(copies) + 4, text.indexOf(copies) + 4], text: " --chown=1:1" };

describe("a Dockerfile's fix that keeps the laws", () => {
  it("is proved, and resolves its finding", () => {
    const analysis = analyzed(text);
    const after = fixed(analysis, root);
    expect(after).not.toBe(text);
    expect(analyzed(after).findings.map(({ rule }) => rule)).not.toContain(root);
  });

  it("is proved where it is made by hand", () => {
    expect(prove(analyzed(text), [flagOnly], [chown])).toEqual({ ok: true });
  });
});

describe("applies", () => {
  const analysis = analyzed(text);

  it.each<readonly [string, readonly Edit[]]>([
    ["overlap", [chowned, chowned]],
    ["stand at the same place", [flagOnly, flagOnly]],
    ["reach beyond the file", [flagOnly, { range: [text.length, text.length + 1], text: "" }]],
    ["run backwards", [{ range: [9, 3], text: "" }]],
  ])("refuses edits that %s", (_, edits) => {
    expect(prove(analysis, edits, [chown])).toMatchObject({ ok: false, failed: "applies" });
  });
});

describe("parses", () => {
  const analysis = analyzed(text);

  it.each([
    ["an instruction that is none", replacing("CMD", "CDM")],
    ["another stage", replacing("EXPOSE", "FROM scratch\nEXPOSE")],
    ["no stage", replacing("FROM python", "ARG python")],
    ["a heredoc without an end", replacing("RUN pip", "RUN <<EOF pip")],
    ["an instruction before the first FROM", replacing("FROM python", "USER 1\nFROM python")],
    ["a directive set twice", replacing("FROM", "# syntax=docker/dockerfile:1\nFROM")],
  ])("refuses %s", (_, edit) => {
    expect(prove(analysis, [edit], [chown])).toMatchObject({ ok: false, failed: "parses" });
  });
});

describe("resolves", () => {
  it("refuses a fix after which its finding still stands", () => {
    const analysis = analyzed(text);
    const operations: DockerfileOperation[] = [{ kind: "insert-after", instruction: 5, keyword: "ENV", text: "A=b" }];
    expect(proveOperations(analysis, operations, [findingOf(analysis, root)])).toEqual({
      ok: false,
      failed: "resolves",
      reason: `the finding of ${root} would remain`,
    });
  });

  it("refuses a fix that brings in a finding of another rule", () => {
    const analysis = analyzed(text);
    const operations: DockerfileOperation[] = [
      { kind: "insert-after", instruction: 5, keyword: "USER", text: "nowhere" },
    ];
    expect(proveOperations(analysis, operations, [findingOf(analysis, root)])).toMatchObject({
      failed: "resolves",
      reason: expect.stringMatching(/would appear$/),
    });
  });
});

describe("changes-nothing-else", () => {
  const analysis = analyzed(text);

  it.each<readonly [string, readonly Edit[]]>([
    ["another instruction changed", [flagOnly, replacing("8080", "8081")]],
    ["another one added", [flagOnly, replacing("EXPOSE", "USER 0\nEXPOSE")]],
    ["one taken out", [flagOnly, replacing("EXPOSE 8080\n", "")]],
    ["less than was declared", [replacing(copies, "COPY  . .\n")]],
    ["something else than was declared", [replacing(copies, "COPY --chown=2:2 . .\n")]],
    ["a comment lost", [flagOnly, replacing("# the shop\n", "")]],
    ["a comment changed", [flagOnly, replacing("the shop", "a shop")]],
    ["a comment added", [flagOnly, replacing("EXPOSE", "# new\nEXPOSE")]],
    ["a directive lost", [flagOnly, replacing("# syntax=docker/dockerfile:1\n", "")]],
    ["a directive made a comment", [flagOnly, replacing("# syntax", "\n# syntax")]],
    ["an escape character set", [flagOnly, replacing("FROM", "# escape=`\nFROM")]],
    ["other line ends", [flagOnly, replacing("EXPOSE 8080\n", "EXPOSE 8080\r\n")]],
    ["the newline at the end gone", [flagOnly, { range: [text.length - 1, text.length], text: "" }]],
    ["a byte order mark", [flagOnly, { range: [0, 0], text: "\ufeff" }]],
    ["a word joined to the line above", [flagOnly, replacing(" ./\n", " ./ \\\n")]],
    ["text written anew as it was", [flagOnly, replacing("EXPOSE 8080", "EXPOSE 8080")]],
    ["a form made another", [flagOnly, replacing('["python", "app.py"]', "python app.py")]],
  ])("refuses %s", (_, edits) => {
    expect(prove(analysis, edits, [chown])).toMatchObject({ ok: false, failed: "changes-nothing-else" });
  });
});

describe("is-valid", () => {
  const analysis = analyzed(text);

  it.each<readonly [string, DockerfileOperation, string]>([
    ["a flag that the instruction does not know", { ...chown, instruction: 3 }, "RUN has no flag --chown"],
    [
      "an instruction without arguments",
      { kind: "insert-after", instruction: 4, keyword: "USER", text: "" },
      "USER needs an argument",
    ],
    ["a copy to nowhere", { kind: "set-word", instruction: 4, word: 1, text: "" }, "COPY needs an argument"],
  ])("refuses %s", (_, operation, why) => {
    expect(proveOperations(analysis, [operation])).toEqual({
      ok: false,
      failed: "is-valid",
      reason: `the build would fail: ${why}`,
    });
  });

  it("lets stand what was not valid before", () => {
    const invalid = analyzed(text.replace("RUN pip", "RUN --chown=1 pip"));
    expect(proveOperations(invalid, [{ ...chown, instruction: 4 }])).toEqual({ ok: true });
  });
});

describe("stands-alone", () => {
  it("takes the proof from a fix that does not go with the others", () => {
    const analysis = analyzed(text);
    const finding = findingOf(analysis, root);
    const rival: DockerfileOperation = { kind: "insert-after", instruction: 6, keyword: "USER", text: "root" };
    const proposal = finding.proposal && { ...finding.proposal, operations: [rival] };
    const fix = proposal && {
      ...proposal,
      edits: [{ range: [text.length, text.length] as const, text: "x" }],
      proof: { ok: true } as const,
    };
    const other: Finding = { ...finding, identity: "other", proposal, fix };
    const [first, second] = proveSet(analysis.ground, analysis.files, [finding, other]);
    expect(first?.fix?.proof).toEqual({ ok: true });
    expect(second?.fix?.proof).toMatchObject({ ok: false, failed: "stands-alone" });
  });
});

describe("any Dockerfile", () => {
  it("gets fixes only that do what they declare, line by line, and cure what they are for", { tags: "long" }, () => {
    let proved = 0;
    fc.assert(
      fc.property(dockerfileText, (generated) => {
        const analysis = analyzed(generated.text);
        expect(analysis.errors).toEqual([]);
        for (const { fix, identity, source } of analysis.findings) {
          if (fix?.proof.ok !== true) continue;
          proved += 1;
          const after = applyEdits(source.text, fix.edits);
          expect(compareDockerfile(source, after, fix.operations)).toEqual([]);
          // Equal lines share an identity: one of them is cured.
          expect(countOf(identity, analyzed(after))).toBe(countOf(identity, analysis) - 1);
        }
      }),
      { numRuns: runs(400) },
    );
    expect(proved).toBeGreaterThan(runs(50));
  });

  it("has nothing left to fix after all its fixes are made together", { tags: "long" }, () => {
    let made = 0;
    fc.assert(
      fc.property(dockerfileText, (generated) => {
        let now = generated.text;
        for (let pass = 0; pass < 4; pass += 1) {
          const analysis = analyzed(now);
          const fixable = analysis.findings.filter(({ fix }) => fix?.proof.ok === true);
          if (fixable.length === 0) return;
          const joint = fixTogether(analysis.ground, fileOf(analysis), fixable);
          const edits = "refused" in joint || !joint.proof.ok ? (fixable[0]?.fix?.edits ?? []) : joint.edits;
          now = applyEdits(now, edits);
          made += 1;
        }
        expect(analyzed(now).findings.filter(({ fix }) => fix?.proof.ok === true)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
    expect(made).toBeGreaterThan(runs(50));
  });

  it("is taken, however broken, without a crash", { tags: "long" }, () => {
    fc.assert(
      fc.property(fc.oneof(brokenDockerfileText, fc.string({ unit: "binary", maxLength: 200 })), (broken) => {
        const { errors, findings, skipped, files } = analyzed(broken);
        expect(errors.filter(({ message }) => message.includes("rule"))).toEqual([]);
        if (!files.has(path)) expect(findings.length + skipped.length + errors.length).toBe(1);
      }),
      { numRuns: runs(1500) },
    );
  });
});

describe("two fixes of one RUN", () => {
  it.each([
    [
      "RUN curl -sL https://example.com/x.sh >x.sh; sudo bash x.sh",
      "RUN curl -fsL https://example.com/x.sh >x.sh; bash x.sh",
    ],
    [
      "RUN sudo curl -L https://example.com/x.tgz -o /x.tgz && tar x",
      "RUN curl -fL https://example.com/x.tgz -o /x.tgz && tar x",
    ],
  ])("go together where one changes a word and the other a part of the script: %s", (run, wanted) => {
    const rules = ["download-error-ignored", "sudo-used"];
    const analysis = analyse({ [path]: `FROM debian:13\n${run}\n` }, { config: { preset: "all" } });
    const found = analysis.findings.filter(({ rule }) => rules.includes(rule));
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(rules);
    const joint = fixTogether(analysis.ground, fileOf(analysis), found);
    expect(joint).toMatchObject({ proof: { ok: true } });
    expect("edits" in joint && applyEdits(fileOf(analysis).source.text, joint.edits)).toBe(
      `FROM debian:13\n${wanted}\n`,
    );
  });
});
