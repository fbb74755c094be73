import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allRules } from "../src/rules/registry.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The rooms from the ground up, each with the rooms below it that it may import. */
const rooms: Readonly<Record<string, string>> = {
  core: "",
  formats: "core",
  model: "core formats",
  suppression: "core formats model",
  rules: "core model suppression",
  fix: "core formats model suppression rules",
  rendering: "core formats model fix",
  review: "core fix",
  reporters: "core",
  config: "core",
  analysis: "core formats model suppression rules fix rendering review config",
  commands: "core suppression rules fix review analysis",
  publish: "core review config",
  platform: "core review config publish",
  renderer: "core",
  scan: "core formats model suppression fix reporters config analysis platform renderer",
  jobs: "core formats model suppression rules review reporters config analysis commands publish platform renderer scan",
  cli: "core model suppression rules review reporters config analysis platform rendering renderer scan jobs",
  main: "platform renderer scan jobs cli",
};
const pure = "core formats model suppression rules fix rendering review reporters analysis commands publish".split(" ");

interface Module {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  /** Paths from src of our own files it imports, types included, and names of packages. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(join(root, folder), join(entry.parentPath, entry.name))))
    .toSorted();
}

function readModule(file: string): Module {
  const text = readFileSync(join(root, "src", file), "utf8");
  const statements = text.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)";|^import\s+"([^"]+)";|\bimport\("([^"]+)"\)/gm,
  );
  const names = [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  const ours = names
    .filter((name) => name.startsWith("."))
    .map((name) => slashed(relative(join(root, "src"), resolve(root, "src", dirname(file), name))));
  return { file, room: roomOf(file), text, ours, packages: names.filter((name) => !name.startsWith(".")) };
}

function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

const modules = listFiles("src")
  .filter((file) => file.endsWith(".ts"))
  .map(readModule);

describe("rooms", () => {
  it("hold every file", () => {
    expect(modules.filter(({ room }) => room === "").map(({ file }) => file)).toEqual([]);
  });

  it("are all known", () => {
    expect([...new Set(modules.map((module) => module.room))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it("import only what lies below them", () => {
    const upward = modules.flatMap(({ file, room, ours }) => {
      const allowed = (rooms[room] ?? "").split(" ");
      const wrong = ours.filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)));
      return wrong.map((target) => `${file} imports ${target}`);
    });
    expect(upward).toEqual([]);
  });

  it("import files that exist", () => {
    const dangling = modules.flatMap(({ file, ours }) =>
      ours.filter((target) => !existsSync(join(root, "src", target))).map((target) => `${file} imports ${target}`),
    );
    expect(dangling).toEqual([]);
  });

  it("are pure where they must be: no input, no output, no clock, no platform", () => {
    const impure = modules
      .filter(({ room }) => pure.includes(room))
      .flatMap(({ file, text, packages }) => {
        const outside = packages.filter((name) => /^(node:|@actions\/|@octokit\/)/.test(name));
        const globals = text.match(/\b(process\.\w+|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|console\.)/g) ?? [];
        return [...outside, ...globals].map((what) => `${file} uses ${what}`);
      });
    expect(impure).toEqual([]);
  });

  it("have no circular imports of values or types", () => {
    expect(findCircle(new Map(modules.map(({ file, ours }) => [file, ours])))).toBeNull();
  });

  it("export by name only", () => {
    const defaults = modules.filter(({ text }) => /^export default\b|\bas default\b/m.test(text));
    expect(defaults.map(({ file }) => file)).toEqual([]);
  });
});

it("have getters in classes only: V8 has no shape for an object literal with one, and keeps each of them for long", () => {
  const inLiterals = modules.filter(({ text }) => /^ {3,}get \w+\(\)/m.test(text)).map(({ file }) => file);
  expect(inLiterals).toEqual([]);
});

describe("exported names", () => {
  const places = Map.groupBy(
    modules.flatMap(({ file, text }) => {
      const names = text.matchAll(
        /^export (?:abstract |async )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      );
      return [...names].map(([, name = ""]) => ({ name, file }));
    }),
    ({ name }) => name,
  );

  it("are found", () => {
    expect(places.size).toBeGreaterThan(500);
  });

  it("stand for one thing each, so that a search finds it", () => {
    const doubled = [...places].filter(([, found]) => found.length > 1);
    expect(doubled.map(([name, found]) => `${name}: ${found.map(({ file }) => file).join(", ")}`)).toEqual([]);
  });
});

describe("rules", () => {
  const files = listFiles("src/rules").filter((file) => file.endsWith(".ts") && file !== "registry.ts");
  const index = readFileSync(join(root, "src/rules/registry.ts"), "utf8");
  const ruleFiles = files.filter((file) => {
    return /^export const \w+: (?:Kubernetes|Dockerfile|Comment|File)Rule = /m.test(
      readFileSync(join(root, "src/rules", file), "utf8"),
    );
  });

  it("are found", () => {
    expect(ruleFiles.length).toBeGreaterThan(0);
    expect(ruleFiles).toHaveLength(allRules.length);
  });

  it.each(ruleFiles)("%s is listed, and named after its rule", (file) => {
    const id = /^ {2}id: "([^"]+)",$/m.exec(readFileSync(join(root, "src/rules", file), "utf8"))?.[1];
    expect(file).toMatch(/^(?:kubernetes|dockerfile|files|ignore-comments)\//);
    expect(file.slice(file.indexOf("/") + 1)).toBe(`${id}.ts`);
    expect(index).toContain(`"./${file}"`);
    expect(allRules.map((rule) => rule.id)).toContain(id);
  });

  it.each(allRules.map((rule) => [rule.id, rule] as const))("%s is described, shown and tested", (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(existsSync(join(root, "docs/rules", `${id}.md`)), `docs/rules/${id}.md`).toBe(true);
    expect(existsSync(join(root, "test/rules", `${id}.cases`)), `test/rules/${id}.cases`).toBe(true);
  });

  it("have no page and no cases without a rule", () => {
    const ids = allRules.flatMap(({ id }) => [`${id}.md`, `${id}.cases`]);
    const files = [...listFiles("docs/rules"), ...listFiles("test/rules").filter((file) => file.endsWith(".cases"))];
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
  });

  it("are treated alike by all other rooms: what is special about one is said by its problems", () => {
    const quoted = new Set(allRules.map(({ id }) => JSON.stringify(id)));
    const catalogues = ["core/rule-catalogue.ts", "core/compliance.ts", "cli/rule-examples.ts"];
    const others = modules.filter(({ file, room }) => room !== "rules" && !catalogues.includes(file));
    const named = others.flatMap(({ file, text }) => {
      const ids = (text.match(/"[a-z-]+"/g) ?? []).filter((literal) => quoted.has(literal));
      const parts = text.match(/\brule\.(?:starts|ends)With\("[a-z-]+"/g) ?? [];
      return [...ids, ...parts].map((what) => `${file} asks for ${what}`);
    });
    expect(named).toEqual([]);
  });
});

/** The first circle of imports, as a list of files that begins and ends with the same one. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
