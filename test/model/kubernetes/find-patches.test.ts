import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { type DeployUnits, deployUnitsOf } from "../../../src/model/kubernetes/deploy-unit.ts";
import { patchFinder } from "../../../src/model/kubernetes/find-patches.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import type { Patch } from "../../../src/model/kubernetes/patches.ts";

function patchOf(name: string | null, file: string | null = null): Patch {
  return { name, file, appliesTo: () => true, sets: () => true };
}

function objectIn(path: string, name: string | null): Manifest {
  return { source: new SourceFile(path, ""), name } as Manifest;
}

/** A chain of kustomizations, each with an object. */
function chainOf(places: readonly string[]): DeployUnits {
  return deployUnitsOf(
    places.map((place) => `${place}/web.yaml`),
    places.map((directory, index) => {
      const resources = [`${directory}/web.yaml`, ...places.slice(index + 1, index + 2)];
      return { directory, resources, patches: [], images: [] };
    }),
  );
}

describe("the patches for an object", () => {
  it("are those of the kustomizations that build it, except for other names and its own file", () => {
    const places = ["a", "b", "c", "d"];
    const units = chainOf(places);
    const name = fc.constantFrom("web", "db", null);
    const file = fc.constantFrom(null, ...places.map((place) => `${place}/web.yaml`));
    const some = fc.array(fc.record({ place: fc.constantFrom(...places), name, file }), { maxLength: 40 });
    fc.assert(
      fc.property(some, name, fc.constantFrom(...places), (given, own, place) => {
        const all = given.map((one) => ({ ...one, patch: patchOf(one.name, one.file) }));
        const byPlace = new Map(
          places.map((here) => [here, all.filter((one) => one.place === here).map(({ patch }) => patch)]),
        );
        const found = patchFinder(byPlace, units)(objectIn(`${place}/web.yaml`, own));
        const expected = all.filter((one) => {
          return one.place <= place && one.file !== `${place}/web.yaml` && (one.name === null || one.name === own);
        });
        expect(new Set(found)).toEqual(new Set(expected.map(({ patch }) => patch)));
        expect(found).toHaveLength(expected.length);
      }),
    );
  });

  it("are found without the whole chain of kustomizations, if few have the name", () => {
    const places = Array.from({ length: 500 }, (_one, index) => `d${index}`);
    const units = chainOf(places);
    let asked = 0;
    const find = patchFinder(new Map(places.map((place) => [place, [patchOf(place)]])), {
      ...units,
      kustomizationsOf: () => expect.unreachable(),
      isBuiltBy(path, directory) {
        asked += 1;
        return units.isBuiltBy(path, directory);
      },
    });
    expect(places.map((place) => find(objectIn(`${place}/web.yaml`, place)).length)).toEqual(places.map(() => 1));
    expect(asked).toBe(places.length);
  });
});
