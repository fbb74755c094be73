import { enumerate } from "../../core/enumerate.ts";
import { directoryOf } from "../../model/kubernetes/kustomization.ts";

const mostNamed = 5;

/** Kustomizations in a sentence, as the directories of their files. */
export function nameKustomizations(paths: Iterable<string>): string {
  const names = [...new Set(paths)].map((path) => directoryOf(path) || "the root").toSorted();
  const left = names.length - mostNamed;
  return left > 1 ? `${names.slice(0, mostNamed).join(", ")} and ${left} other kustomizations` : enumerate(names);
}
