/** A file that a renderer is given: its text, or its bytes where it has none. */
export interface RendererFile {
  readonly name: string;
  readonly data?: string;
  readonly bytes?: Uint8Array;
}

/** What a chart is rendered with. Names of files start at the chart's folder. */
export interface ChartRequest {
  readonly files: readonly RendererFile[];
  /** Texts of values files, the later over the earlier, all over the chart's own. */
  readonly values: readonly string[];
  /** `v1.35.0`. */
  readonly kubernetes: string;
  /** What the cluster serves: `apps/v1`, `apps/v1/Deployment`. */
  readonly apiVersions: readonly string[];
  readonly release: string;
  readonly namespace: string;
  /**
   * For a chart that could be rendered as a whole: the templates that are wanted, none for all. Others may be missing in
   * the answer, and helpers that none of them names are not read.
   */
  readonly lean?: readonly string[];
  /**
   * With `lean`: how some files and all values were before, and the templates that changed then what others are given. Those
   * templates are wanted that can tell the difference.
   */
  readonly before?: {
    readonly files: readonly RendererFile[];
    readonly values: readonly string[];
    readonly changers: readonly string[];
  };
  /** No text speaks of files of the chart, so that none were handed in: a template that comes to them anyway is an error. */
  readonly bare?: boolean;
}

/** Where a piece of rendered text comes from. */
export interface TemplateNode {
  /** From the chart's folder; a dependency's lies below `charts/` and its name. */
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** Text stands in the rendered file letter for letter; an action printed something; a whole file has no actions. */
  readonly kind: "text" | "action" | "whole";
}

/** From `offset` on, up to the next: a node, and the keys of the values that were printed. Both by their numbers. */
export interface TemplateSegment {
  readonly offset: number;
  readonly node: number | null;
  readonly paths: readonly number[];
}

/** An `if`, `with` or `range` that was run, and the paths of the values that it asked for. */
export interface TemplateGuard {
  readonly file: string;
  readonly offset: number;
  readonly line: number;
  readonly word: string;
  readonly asks: readonly string[];
}

/** What the schema of a chart's values, or of those of a chart in it, says against them: Helm would render nothing. */
export interface ValuesRefusal {
  /** The file of a schema that is wrong itself, from the chart's folder; null where values are. */
  readonly schema: string | null;
  /** Of the value, or of what is wrong in the schema. */
  readonly path: readonly string[];
  /** The rest of a sentence about it: `is a string, and the schema wants an integer`. */
  readonly why: string;
  /** Whether a value is wrong, rather than missing or empty, which may be left for users to give. */
  readonly isGiven: boolean;
  /** The value, where that is a text; null otherwise. */
  readonly text: string | null;
}

/** What a chart was rendered to. */
export interface RenderedChart {
  /** By the names of the templates, which start with the chart's name. Without notes and without what is empty. */
  readonly files: ReadonlyMap<string, string>;
  /** Dependencies that the chart declares and does not hold. */
  readonly missing: readonly string[];
  /** In the order of their paths, and no more than a few. It was rendered as if there were no schema. */
  readonly refused: readonly ValuesRefusal[];
  /** Whether a template asked for the version of Kubernetes: if none did, any other version gives the same. */
  readonly asksVersion: boolean;
  /** With `before`: the templates that can tell the difference, where the others are left out. */
  readonly part: readonly string[] | null;
  /** The templates that changed what others are given, which may come out otherwise for that. */
  readonly changers: readonly string[];
}

/** Where what a chart was rendered to comes from. */
export interface ChartOrigins {
  /** By the names of the templates; without those of which it can't be told. */
  readonly segments: ReadonlyMap<string, readonly TemplateSegment[]>;
  readonly nodes: readonly TemplateNode[];
  /** Paths in the values, as JSON pointers. */
  readonly paths: readonly string[];
  readonly guards: readonly TemplateGuard[];
}

/** What a kustomization is built from. Names of files start at the root of the repository. */
export interface KustomizationRequest {
  readonly files: readonly RendererFile[];
  /** The directory of the kustomization. */
  readonly directory: string;
  /** Only the text is wanted: without origins it takes half the time. */
  readonly textOnly?: boolean;
}

/** Where an object that was built comes from; all null for one of which that can't be told. */
export interface ObjectOrigin {
  /** The file, from the directory that is built. */
  readonly path: string | null;
  /** The repository that the file is in, where that is another one. */
  readonly repository: string | null;
  /** The kustomization that generates it, from the directory that is built. */
  readonly generatedBy: string | null;
}

/** A generator or transformer that is no part of kustomize, and so was not run. */
export interface UnrunPlugin {
  /** The kustomization that names it. */
  readonly file: string;
  readonly key: "generators" | "transformers";
  /** What it is, or the file that says so. */
  readonly name: string;
}

/** What a kustomization was built to. */
export interface BuiltKustomization {
  readonly text: string;
  /** Of each document of the text; all null where only the text was wanted. */
  readonly origins: readonly ObjectOrigin[];
  /** What it asks for and was left out, since it would have to be fetched or run. */
  readonly left: readonly string[];
  readonly unrun: readonly UnrunPlugin[];
}

/** Why something could not be rendered, in the words of the library. */
export interface RenderFailure {
  readonly reason: string;
  /** What it asks for and was left out, since it would have to be fetched or run: that may be why. */
  readonly left?: readonly string[];
  /** True where it took so long that it is not worth to try much more of the same. */
  readonly isSlow?: boolean;
}

/** Renders without a network, a cluster, a clock or files beyond those that it is given. Synchronous, never throws. */
export interface Renderer {
  /** Why it renders nothing at all, in a sentence; left out where it can. */
  readonly obstacle?: string;
  renderChart(request: ChartRequest): RenderedChart | RenderFailure;
  /**
   * Renders a chart once more and tells where the files come from that it was rendered to: those that the request wants.
   */
  traceChart(request: ChartRequest, files: RenderedChart["files"]): ChartOrigins | RenderFailure;
  buildKustomization(request: KustomizationRequest): BuiltKustomization | RenderFailure;
}
