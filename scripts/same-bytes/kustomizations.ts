import type { InputFile } from "../../src/analysis/input-file.ts";
import type { Renderer, RendererFile } from "../../src/core/renderer.ts";
import { type KustomizationRoot, kustomizationRoots } from "../../src/model/kubernetes/kustomization-files.ts";
import { kubectl } from "../../test/support/kubectl.ts";
import { type Compared, complaint } from "./outcome.ts";
import { withTree } from "./scratch-tree.ts";

/** Compares the kustomizations among files, including those that others use. Components can't be built on their own. */
export function* compareKustomizations(files: readonly InputFile[], renderer: Renderer): Generator<Compared> {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const seen = new Set<string>();
  for (const root of kustomizationRoots(files)) {
    for (const { directory } of root.parts) {
      if (seen.has(directory) || isComponent(directory, contents)) continue;
      seen.add(directory);
      yield compareKustomization(directory, filesOf(root, contents), renderer);
    }
  }
}

function compareKustomization(directory: string, files: readonly RendererFile[], renderer: Renderer): Compared {
  const [kind, name] = ["kustomization", directory] as const;
  const built = renderer.buildKustomization({ files, directory });
  if ((built.left ?? []).length > 0) {
    return { kind, name, outcome: "asks for something of another place", why: (built.left ?? []).join(", ") };
  }
  const printed = withTree(files, (root) => printedBy(`${root}/${directory}`));
  if ("reason" in built && "reason" in printed)
    return { kind, name, outcome: "rendered by neither", why: `${built.reason} // ${printed.reason}` };
  if ("reason" in built) return { kind, name, outcome: "rendered only there", why: built.reason };
  if ("reason" in printed) return { kind, name, outcome: "rendered only here", why: printed.reason };
  const plain = renderer.buildKustomization({ files, directory, textOnly: true });
  const [ours, theirs] = [new Set(documentsOf(built.text)), new Set(documentsOf(printed.text))];
  const onlyOurs = [...ours].filter((text) => !theirs.has(text));
  const onlyTheirs = [...theirs].filter((text) => !ours.has(text));
  const counts = { equal: theirs.size - onlyTheirs.length, random: 0, other: onlyTheirs.length, files: 0, traced: 0 };
  if ("reason" in plain || plain.text !== printed.text) {
    const why = "reason" in plain ? plain.reason : "without origins";
    return { kind, name, outcome: "differs", why, counts };
  }
  if (built.text === printed.text) return { kind, name, outcome: "equal", why: "", counts };
  const difference = `--- theirs\n${onlyTheirs.join("---\n")}\n+++ ours\n${onlyOurs.join("---\n")}`;
  return { kind, name, outcome: "differs", why: "with origins", difference, counts };
}

function printedBy(directory: string): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: kubectl("kustomize", directory, "--load-restrictor", "LoadRestrictionsNone") };
  } catch (error) {
    return { reason: complaint(error) };
  }
}

function documentsOf(text: string): string[] {
  return text.split(/^---\n/m);
}

function filesOf(root: KustomizationRoot, contents: ReadonlyMap<string, Uint8Array>): RendererFile[] {
  const binary = new Map(root.binary.map((file) => [file.name, file]));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return [
    ...[...root.files].map((name) => binary.get(name) ?? { name, data: decoder.decode(contents.get(name)) }),
    ...root.absent.map((name) => ({ name, data: "" })),
  ];
}

function isComponent(directory: string, contents: ReadonlyMap<string, Uint8Array>): boolean {
  const decoder = new TextDecoder();
  return ["kustomization.yaml", "kustomization.yml", "Kustomization"].some((name) => {
    const bytes = contents.get(directory === "" ? name : `${directory}/${name}`);
    return bytes !== undefined && /^kind:\s*Component\b/m.test(decoder.decode(bytes));
  });
}
