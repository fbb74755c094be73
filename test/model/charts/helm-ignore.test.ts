import fc from "fast-check";
import { expect, it } from "vitest";
import { readHelmIgnore } from "../../../src/model/charts/helm-ignore.ts";

it("reads stars as a search of all possibilities does", () => {
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?", "/"), minLength: 1, maxLength: 8 });
  const name = fc.string({ unit: fc.constantFrom("a", "b", "/"), minLength: 1, maxLength: 8 });
  const isPath = (text: string): boolean => !/^\/|\/\/|\/$/.test(text);
  fc.assert(
    fc.property(
      pattern.filter((text) => isPath(text) && !text.includes("**")),
      name.filter(isPath),
      (glob, path) => {
        const source = glob.replaceAll("?", "[^/]").replaceAll("*", "[^/]*");
        const all = new RegExp(`^(?:${source})$`);
        const steps = path.split("/");
        const above = steps.map((_step, index) => steps.slice(0, index + 1).join("/"));
        const wanted = above.some((one) => all.test(glob.includes("/") ? one : (one.split("/").at(-1) ?? "")));
        expect(readHelmIgnore(glob)(path)).toBe(wanted);
      },
    ),
    { numRuns: 2000 },
  );
});

it("takes a pattern of stars without end", () => {
  expect(readHelmIgnore(`${"*a".repeat(100)}b`)("a".repeat(250))).toBe(false);
  expect(readHelmIgnore(`${"*a".repeat(100)}*`)("a".repeat(250))).toBe(true);
});
