import fc from "fast-check";
import { expect, test } from "vitest";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { defaultConfig } from "../../src/config/config.ts";
import type { Shard } from "../../src/core/shard.ts";
import { jsonText } from "../../src/reporters/json.ts";
import { mergeReports } from "../../src/reporters/merge-reports.ts";
import { reportData } from "../../src/reporters/report-data.ts";
import { scanWorkTree } from "../../src/scan/scan-work-tree.ts";
import { splitFiles } from "../../src/scan/shard.ts";
import { findWorkTree } from "../../src/scan/sources/work-tree.ts";
import { makeTree, podManifest } from "../cli/run-cli.ts";
import { runs } from "../support/lane.ts";

/** Units of files with different names. */
const units = fc.array(fc.array(fc.nat(5000), { minLength: 1, maxLength: 5 }), { maxLength: 30 }).map((sizes) =>
  sizes.map((unit, first) =>
    unit.map((size, second): InputFile => {
      return { path: `${(first * 7) % 31}/${second}.yaml`, bytes: new Uint8Array(size), role: "reviewed" };
    }),
  ),
);
const others = fc.uniqueArray(fc.integer({ min: 0, max: 50 }).map((number) => `other/${number}`));
const of = fc.integer({ min: 1, max: 9 });

test("every file is in one shard, and a unit's files are in the same", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const shardOf = splitFiles(all, [...all.flat().map(({ path }) => path), ...rest], count);
      expect(shardOf.size).toBe(all.flat().length + rest.length);
      for (const shard of shardOf.values()) expect(shard >= 1 && shard <= count).toBe(true);
      for (const unit of all) expect(new Set(unit.map(({ path }) => shardOf.get(path))).size).toBe(1);
    }),
  );
});

test("the split does not depend on the order in which files come", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const [one, other] = [splitFiles(all, rest, count), splitFiles(all.toReversed(), rest.toReversed(), count)];
      expect(new Map(other)).toEqual(new Map(one));
    }),
  );
});

test("no shard has more than another by more than the largest unit, and files in no unit are dealt out evenly", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const shardOf = splitFiles(all, rest, count);
      const weight = (unit: readonly InputFile[]): number =>
        unit.reduce((sum, { bytes }) => sum + bytes.length + 1024, 0);
      const loads = Array.from({ length: count }, (_, index) => {
        const own = all.filter(([first]) => shardOf.get(first?.path ?? "") === index + 1);
        return {
          bytes: own.reduce((sum, unit) => sum + weight(unit), 0),
          rest: rest.filter((file) => shardOf.get(file) === index + 1).length,
        };
      });
      const spread = (key: "bytes" | "rest"): number => {
        return Math.max(...loads.map((load) => load[key])) - Math.min(...loads.map((load) => load[key]));
      };
      expect(spread("bytes")).toBeLessThanOrEqual(Math.max(0, ...all.map(weight)));
      expect(spread("rest")).toBeLessThanOrEqual(1);
    }),
  );
});

const pool = [
  podManifest("a"),
  podManifest("b", "false"),
  `# kubesuggest: ignore[privilege-escalation-allowed] a reason\n${podManifest("a")}`,
  "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n",
  "apiVersion: v1\nkind: {{ .Values.kind }}\n",
  'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n',
  "resources: [../b/1.yaml]\n",
  "FROM alpine:3.20\nCMD /app\n",
  "hello: world\n",
];
const name = fc.constantFrom("1.yaml", "2.yaml", "kustomization.yaml", "Dockerfile");
const directory = fc.constantFrom("a", "b", "c", "c/d", "registry.example.com/web");
const files = fc.dictionary(
  fc.tuple(directory, name).map((steps) => steps.join("/")),
  fc.constantFrom(...pool),
  { maxKeys: 10 },
);

test("the shards' reports join to the report of everything, whatever the tree and however many they are", {
  tags: "long",
}, async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 6 }), async (tree, count) => {
      const root = makeTree(tree);
      const scan = async (shard?: Shard) => {
        const options = { fix: "none", workerEntry: null, onProgress: () => undefined } as const;
        return reportData(
          await scanWorkTree(findWorkTree(root, []), defaultConfig, { ...options, ...(shard && { shard }) }),
        );
      };
      const reports = [];
      for (let index = count; index > 0; index -= 1) {
        reports.push({ name: `${index}`, data: await scan({ index, of: count }) });
      }
      const merged = mergeReports(reports);
      expect(typeof merged === "string" ? merged : jsonText(merged)).toBe(jsonText(await scan()));
    }),
    { numRuns: runs(60) },
  );
});
