import { directoriesAbove, join } from "../kubernetes/kustomization.ts";
import { type ChartDirectories, chartDirectories, chartOf, templatesIn } from "./chart-output.ts";
import { isRoleOfMarkers } from "./controller-gen.ts";
import {
  appliedByTest,
  bundleOf,
  copiedDirectories,
  directoriesOfVersions,
  directoryNamed,
  fixtureDirectories,
  installerSource,
  releaseDirectory,
  renderedDirectories,
  testDirectory,
} from "./directory-names.ts";
import type { FileOrigin, GeneratedMark } from "./file-origin.ts";
import { generatedComment, pathsNear } from "./generated-comment.ts";
import { type AttributeState, type AttributesFile, readAttributes } from "./git-attributes.ts";
import { headComments } from "./head-comments.ts";

/** What the tree around a file says about its origin. */
export interface OriginTree {
  readonly has: (path: string) => boolean;
  readonly charts: ChartDirectories;
  /** The directories that contain many others named after versions. */
  readonly ofVersions: ReadonlySet<string>;
  readonly attributesOf: (path: string) => ReadonlyMap<string, AttributeState>;
}

/** A tree of which only one file is known. */
const unknownTree: OriginTree = {
  has: () => false,
  charts: new Map(),
  ofVersions: new Set(),
  attributesOf: () => new Map(),
};

/** A tree with these paths, with what it says about origins. */
export function originTree(paths: ReadonlySet<string>, attributes: readonly AttributesFile[]): OriginTree {
  return {
    has: (path) => paths.has(path),
    charts: chartDirectories(paths),
    ofVersions: directoriesOfVersions(paths),
    attributesOf: readAttributes(attributes, ["linguist-generated", "linguist-vendored"]),
  };
}

/** The origin of a file, according to its text, its path and the tree around it. Never throws. */
export function originOf(path: string, text: string, tree: OriginTree = unknownTree): FileOrigin {
  return {
    generated: generatedMark(path, text, tree),
    fixture: directoryNamed(path, fixtureDirectories) ?? testDirectory(path) ?? appliedByTest(path, tree.has),
  };
}

/**
 * The first mark in order of what they reveal about the source. The attribute that says "not generated" overrides the
 * others.
 */
function generatedMark(path: string, text: string, tree: OriginTree): GeneratedMark | null {
  const attributes = tree.attributesOf(path);
  const generated = attributes.get("linguist-generated");
  const vendored = attributes.get("linguist-vendored");
  const marked = attributeMark("linguist-generated", generated) ?? attributeMark("linguist-vendored", vendored);
  if (booleanOf(generated) === false) return attributeMark("linguist-vendored", vendored);
  return textMark(path, text, tree) ?? marked ?? markersMark(path, text) ?? directoryMark(path, tree);
}

function markersMark(path: string, text: string): GeneratedMark | null {
  return isRoleOfMarkers(path, text) ? { kind: "markers" } : null;
}

function textMark(path: string, text: string, { has, charts }: OriginTree): GeneratedMark | null {
  const comments = headComments(text);
  const chart = chartOf(comments);
  if (chart !== null) return { kind: "chart", chart, templates: templatesIn(path, text, charts, has) };
  const comment = generatedComment(comments);
  if (comment === null) return null;
  const sources = pathsNear(comment, comments).flatMap((named) => findAbove(path, named, has) ?? []);
  return { kind: "comment", ...comment, sources: [...new Set(sources)].slice(0, 3) };
}

/** The file with a name that is relative to another file's directory, or to one above it; null if there is none. */
function findAbove(path: string, named: string, has: (path: string) => boolean): string | null {
  for (const directory of directoriesAbove(path)) {
    const found = join(directory, named);
    if (found !== null && found !== path && has(found)) return found;
  }
  return null;
}

function attributeMark(
  attribute: "linguist-generated" | "linguist-vendored",
  state: AttributeState | undefined,
): GeneratedMark | null {
  if (state === undefined || booleanOf(state) !== true) return null;
  return { kind: "attribute", attribute, file: state.file, line: state.line };
}

/**
 * Reads a state as github-linguist does: any value but "false" is true (lib/linguist/lazy_blob.rb, boolean_attribute).
 */
function booleanOf(state: AttributeState | undefined): boolean | null {
  if (state === undefined || state.value === null) return null;
  return state.value !== false && state.value !== "false";
}

function directoryMark(path: string, { has, ofVersions }: OriginTree): GeneratedMark | null {
  const directory = directoryNamed(path, renderedDirectories);
  if (directory !== null) return { kind: "directory", directory };
  const bundle = bundleOf(path, has);
  if (bundle !== null) return { kind: "bundle", ...bundle };
  const installer = installerSource(path, has);
  if (installer !== null) return { kind: "installer", from: installer };
  const copies = directoryNamed(path, copiedDirectories);
  if (copies !== null) return { kind: "copies", directory: copies };
  const released = releaseDirectory(path, ofVersions);
  return released === null ? null : { kind: "release", directory: released };
}
