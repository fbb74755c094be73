import { expect, test } from "vitest";
import { GlobSearch } from "../../../src/model/charts/glob-search.ts";

const paths = ["b/x/one.yaml", "a/one.yaml", "b/.git/one.yaml"];

test("finds files, and folders that are not hidden, in order", () => {
  const search = new GlobSearch(() => paths);
  expect(search.files("*/*.yaml")).toEqual(["a/one.yaml"]);
  expect(search.files("**/one.yaml")).toEqual(["a/one.yaml", "b/.git/one.yaml", "b/x/one.yaml"]);
  expect(search.folders(["*", "b/*"], ["a"])).toEqual(["b", "b/x"]);
  expect(search.files(`{${"{a,b}".repeat(20)}}`)).toEqual([]);
});

test("finds nothing more once all paths were compared a thousand times", () => {
  const search = new GlobSearch(() => paths);
  const globs = Array.from({ length: 3000 }, (_, index) => `*${index}*`);
  expect(globs.filter((glob) => search.files(glob) !== null)).toHaveLength(1000);
  expect(search.folders(["*"], [])).toBeNull();
  // What was found before is still known.
  expect(search.files("*1*")).toEqual([]);
});

test("reads the paths once, and compares no path again with the same globs", () => {
  let read = 0;
  const search = new GlobSearch(() => {
    read += 1;
    return paths;
  });
  for (let time = 0; time < 2000; time += 1) expect(search.folders(["*"], [])).toEqual(["a", "b"]);
  expect(read).toBe(1);
});
