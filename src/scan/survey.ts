import type { InputFile } from "../analysis/input-file.ts";
import { newestKnownMinor } from "../core/version-range.ts";
import { imageOwner } from "../model/images/image-owner.ts";
import { parseImage } from "../model/images/images.ts";

/** Facts about a repository's files for its first configuration. */
export interface Survey {
  /** The Kubernetes versions that files name for clusters, in the form of the configuration; null if there are none. */
  readonly versions: string | null;
  /** The registry that most of the organization's own images come from; null if there is none. */
  readonly registry: string | null;
}

/** Collects facts from the texts of manifests and Dockerfiles. */
export function surveyFiles(files: readonly InputFile[]): Survey {
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { versions: versionsIn(texts), registry: ownRegistry(texts) };
}

function versionsIn(texts: readonly string[]): string | null {
  const pattern = /(?:kindest\/node:v|rancher\/k3s:v|kubernetes_?version["']?\s*[:=]\s*["']?v?)1\.(\d{2})\b/gi;
  const minors = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, minor]) => Number(minor)));
  const known = minors.filter((minor) => minor > 0 && minor <= newestKnownMinor).toSorted((a, b) => a - b);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? `"1.${first}"` : `1.${first}-1.${last}`;
}

function ownRegistry(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, reference = ""] of text.matchAll(/^[ \t-]*image:\s*["']?([\w./:@-]{1,300})["']?\s*$/gm)) {
      const registry = parseImage(reference)?.registry ?? "docker.io";
      if (registry === "docker.io" || imageOwner(reference, { images: [], owner: null }) !== "own") continue;
      counts.set(registry, (counts.get(registry) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
