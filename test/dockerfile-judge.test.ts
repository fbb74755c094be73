import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dockerfilesBelow } from "../scripts/agreement/dockerfiles.ts";
import { applyEdits } from "../src/core/edit.ts";
import { SourceFile } from "../src/core/source-file.ts";
import { dockerfileOperations } from "../src/fix/compose.ts";
import { applyInstructions } from "../src/formats/dockerfile/apply-instructions.ts";
import { parseDockerfile } from "../src/formats/dockerfile/parse.ts";
import { brokenDockerfileText, dockerfileText } from "./formats/dockerfile/dockerfile-text.ts";
import { analyse } from "./support/analyse.ts";
import { hasJudge, judge, type Verdict } from "./support/dockerfile-judge.ts";
import { runs } from "./support/lane.ts";
import { readCases, rulesWithCases } from "./support/rule-cases/rule-cases.ts";

/** A Dockerfile before and after a fix, and which of its instructions the fix does not name. */
interface FixedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The keywords of the instructions afterwards, as the fix declares them. */
  readonly keywords: readonly string[];
  /** Of the instructions that stay as they are, the numbers before and after. */
  readonly kept: readonly (readonly [before: number, after: number])[];
}

/** Whose Dockerfiles are looked at too: `KUBESUGGEST_DOCKERFILES=DIRECTORY npx vitest run test/dockerfile-judge.test.ts`. */
const directory = process.env["KUBESUGGEST_DOCKERFILES"];

/** Each proved fix of a Dockerfile, made alone. */
function fixesOf(name: string, text: string): FixedFile[] {
  const path = "Dockerfile";
  return analyse({ [path]: text }, { config: { preset: "all" } }).findings.flatMap(({ rule, fix }) => {
    if (fix?.proof.ok !== true) return [];
    const file = parseDockerfile(new SourceFile(path, text));
    const operations = dockerfileOperations(fix.operations);
    const kept: (readonly [number, number])[] = [];
    let next = 0;
    for (const { index } of file.instructions) {
      const own = operations.filter(({ instruction }) => instruction === index);
      if (own.every(({ kind }) => kind === "insert-after")) kept.push([index, next]);
      if (own.every(({ kind }) => kind !== "remove-instruction")) next += 1;
      next += own.filter(({ kind }) => kind === "insert-after").length;
    }
    const keywords = applyInstructions(file, operations).map(({ keyword }) => keyword);
    return [{ name: `${name}: ${rule}`, before: text, after: applyEdits(text, fix.edits), keywords, kept }];
  });
}

/** What BuildKit holds against a fix. */
function objections({ name, keywords, kept }: FixedFile, before: Verdict, after: Verdict): string[] {
  if (before.error !== "" && after.error !== "") return [];
  const [was, is] = [before.statements ?? [], after.statements ?? []];
  const told: string[] = [];
  if (before.error === "" && after.error !== "") told.push(`${name} is refused: ${after.error}`);
  if (before.error === "" && before.stages !== after.stages) told.push(`${name} changes the number of stages`);
  if (is.map(({ keyword }) => keyword).join() !== keywords.join()) told.push(`${name} makes other instructions`);
  for (const [old, now] of kept) {
    if (JSON.stringify(was[old]) !== JSON.stringify(is[now])) told.push(`${name} changes instruction ${old}`);
  }
  return told;
}

function judged(files: readonly FixedFile[]): string[] {
  const verdicts = judge(files.flatMap(({ before, after }) => [before, after]));
  return files.flatMap((file, index) => {
    return objections(file, verdicts[2 * index] as Verdict, verdicts[2 * index + 1] as Verdict);
  });
}

describe.skipIf(!hasJudge)("BuildKit finds the declared change and no other", { tags: "go" }, () => {
  it("in the fixes of all cases", () => {
    const texts = rulesWithCases().flatMap((rule) => {
      return readCases(rule).cases.flatMap(({ name, inputs }) => {
        return inputs.flatMap(({ path, text }) => (path === "Dockerfile" ? [[`${rule}: ${name}`, text] as const] : []));
      });
    });
    const files = texts.flatMap(([name, text]) => fixesOf(name, text));
    expect(files.length).toBeGreaterThan(100);
    expect(judged(files)).toEqual([]);
  });

  it.skipIf(directory === undefined)("in the Dockerfiles of a directory", { timeout: 3_600_000 }, () => {
    const files = dockerfilesBelow(directory ?? "").map((file) => [file, readFileSync(file, "utf8")] as const);
    const read = judge(files.map(([, text]) => text));
    const agreed = files.filter(([file, text], index) => {
      return (read[index]?.error === "") === (parseDockerfile(new SourceFile(file, text)).errors.length === 0);
    });
    const objected: string[] = [];
    let fixes = 0;
    for (const [file, text] of files) {
      const own = fixesOf(file, text);
      fixes += own.length;
      if (own.length > 0) objected.push(...judged(own));
    }
    console.log(
      `${files.length} files, ${agreed.length} read or refused by both, ${fixes} fixes, ${objected.length} objections`,
    );
    expect(objected).toEqual([]);
  });

  it("in Dockerfiles that nobody has written", { tags: ["go", "long"] }, () => {
    const text = fc.oneof(
      dockerfileText.map((generated) => generated.text),
      brokenDockerfileText,
    );
    let fixes = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 10 }), (all) => {
        const files = all.flatMap((one, index) => fixesOf(String(index), one));
        fixes += files.length;
        expect(judged(files)).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
    expect(fixes).toBeGreaterThan(runs(100));
  });
});

/** Pieces at which readers of Dockerfiles part ways. */
const pieces = (
  "RUN |FROM a\n|COPY |ONBUILD |a| |\n|\n|\r\n|\r|\\|\\\n|\\ \n|\\\n# b\n\n|`\n|#|# c|<<|<<EOF|<< EOF|\nEOF\n|<<-E|\n\tE\n|" +
  "--x|[|\"|'|]|\t|\u00a0|\u2028|\u0085|\f|\v|=|-|$"
).split("|");

describe.skipIf(!hasJudge)("BuildKit finds the same instructions", { tags: "go" }, () => {
  it("in Dockerfiles that nobody has written", { tags: ["go", "long"] }, () => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => `FROM a\n${all.join("")}`);
    const text = fc.oneof(
      dockerfileText.map((generated) => generated.text),
      brokenDockerfileText,
      soup,
    );
    let compared = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 50, maxLength: 50 }), (texts) => {
        for (const [index, { error, statements }] of judge(texts).entries()) {
          const { errors, instructions } = parseDockerfile(new SourceFile("Dockerfile", texts[index] ?? ""));
          if (error !== "" || errors.length > 0) continue;
          compared += 1;
          expect(instructions.map(({ keyword }) => keyword)).toEqual(statements?.map(({ keyword }) => keyword));
        }
      }),
      { numRuns: runs(100) },
    );
    expect(compared).toBeGreaterThan(10 * runs(100));
  });
});
