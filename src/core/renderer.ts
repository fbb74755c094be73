/** An input file of a renderer: its text as `data`, or its `bytes` if it is not a text. */
export interface RendererFile {
  readonly name: string;
  readonly data?: string;
  readonly bytes?: Uint8Array;
}

/** What a chart is rendered with. File names are relative to the chart's folder. */
export interface ChartRequest {
  readonly files: readonly RendererFile[];
  /** Texts of values files. Later ones override earlier ones, and all of them override the chart's own values. */
  readonly values: readonly string[];
  /** The version of the cluster, such as `v1.35.0`. */
  readonly kubernetes: string;
  /** What the cluster serves, such as `apps/v1` and `apps/v1/Deployment`. */
  readonly apiVersions: readonly string[];
  readonly release: string;
  readonly namespace: string;
  /**
   * For a chart that is known to render as a whole: the templates to render, or an empty list for all. Others may be
   * missing in the answer, and helpers that none of these templates names are not read.
   */
  readonly lean?: readonly string[];
  /**
   * With `lean`: the previous content of the changed files, all previous values, and the previous `changers`. Only the
   * templates whose output may depend on the difference are rendered.
   */
  readonly before?: {
    readonly files: readonly RendererFile[];
    readonly values: readonly string[];
    readonly changers: Changers;
  };
  /** True if the chart's other files are left out, since no text mentions them. A template that reads them fails. */
  readonly bare?: boolean;
}

/** Where a piece of rendered text comes from. */
export interface TemplateNode {
  /** Relative to the chart's folder; a file of a dependency is below `charts/` and its name. */
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** `text`: copied verbatim. `action`: printed by an action. `whole`: a whole file without actions. */
  readonly kind: "text" | "action" | "whole";
}

/**
 * A piece of rendered text, from `offset` to the next segment: the node that it comes from and the paths of the values
 * that were printed, as indices into `nodes` and `paths` of `ChartOrigins`.
 */
export interface TemplateSegment {
  readonly offset: number;
  readonly node: number | null;
  readonly paths: readonly number[];
}

/** An `if`, `with` or `range` that was run, and the paths of the values that it read. */
export interface TemplateGuard {
  readonly file: string;
  readonly offset: number;
  readonly line: number;
  readonly word: string;
  readonly asks: readonly string[];
}

/** A reason why the schema of a chart or of a chart in it rejects the values, so that Helm would render nothing. */
export interface ValuesRefusal {
  /** The file of the schema, relative to the chart's folder, if the schema itself is wrong; null if values are. */
  readonly schema: string | null;
  /** The path of the value, or of what is wrong in the schema. */
  readonly path: readonly string[];
  /** The rest of a sentence about it: `is a string, and the schema wants an integer`. */
  readonly why: string;
  /** True if a value is wrong; false if it is missing or empty, since users may be expected to set it. */
  readonly isGiven: boolean;
  /** The value if it is a string; null otherwise. */
  readonly text: string | null;
}

/** The result of rendering a chart. */
export interface RenderedChart {
  /** Rendered texts by template name, which starts with the chart's name. Without notes and empty files. */
  readonly files: ReadonlyMap<string, string>;
  /** Dependencies that the chart declares but does not contain. */
  readonly missing: readonly string[];
  /** Sorted by path, and only the first few. The chart was rendered as if it had no schema. */
  readonly refused: readonly ValuesRefusal[];
  /** The templates that read the version of Kubernetes. All others print the same for any other version. */
  readonly askers: readonly string[];
  /** With `before`: the templates that may depend on the difference, if only those were rendered; otherwise null. */
  readonly part: readonly string[] | null;
  readonly changers: Changers;
}

/**
 * The templates that changed the data that all templates share, so that others may render differently, each with a text
 * that is the same if they make the same changes; it is empty if that is not known.
 */
export type Changers = ReadonlyMap<string, string>;

/** Where the rendered texts of a chart come from. */
export interface ChartOrigins {
  /** By template name; without the templates for which this is not known. */
  readonly segments: ReadonlyMap<string, readonly TemplateSegment[]>;
  readonly nodes: readonly TemplateNode[];
  /** Paths in the values, as JSON pointers. */
  readonly paths: readonly string[];
  readonly guards: readonly TemplateGuard[];
}

/** What a kustomization is built from. File names are relative to the root of the repository. */
export interface KustomizationRequest {
  readonly files: readonly RendererFile[];
  /** The directory of the kustomization. */
  readonly directory: string;
  /** True if only the text is wanted: without origins, building takes half the time. */
  readonly textOnly?: boolean;
}

/** Where a built object comes from; all null if that is not known. */
export interface ObjectOrigin {
  /** The file, relative to the directory that is built. */
  readonly path: string | null;
  /** The repository of the file, if it is in another one. */
  readonly repository: string | null;
  /** The kustomization that generates the object, relative to the directory that is built. */
  readonly generatedBy: string | null;
}

/** A generator or transformer that was not run, since it is not built into kustomize. */
export interface UnrunPlugin {
  /** The kustomization that names it. */
  readonly file: string;
  readonly key: "generators" | "transformers";
  /** The name of the plugin, or the file that declares it. */
  readonly name: string;
}

/** The result of building a kustomization. */
export interface BuiltKustomization {
  readonly text: string;
  /** One for each document of the text; all null if only the text was wanted. */
  readonly origins: readonly ObjectOrigin[];
  /** What the kustomization refers to and was left out, since it would have to be fetched or run. */
  readonly left: readonly string[];
  readonly unrun: readonly UnrunPlugin[];
}

/** Why something could not be rendered. */
export interface RenderFailure {
  /** In the words of the library, if it is the library that failed. */
  readonly reason: string;
  /** What the source refers to and was left out, since it would have to be fetched or run. It may be the cause. */
  readonly left?: readonly string[];
  /** True if it took so long that further attempts at the same are hardly worth it. */
  readonly isSlow?: boolean;
  /** True if no template of the chart had read the version of Kubernetes, so that it fails with any other, too. */
  readonly ignoresVersion?: boolean;
}

/** Renders with no network, cluster or clock, and no files except those in the request. Synchronous, never throws. */
export interface Renderer {
  /** Why this renderer can't render anything, in a sentence; absent if it can. */
  readonly obstacle?: string;
  renderChart(request: ChartRequest): RenderedChart | RenderFailure;
  /** Renders a chart once more and returns where the rendered files come from, for the templates that are wanted. */
  traceChart(request: ChartRequest, files: RenderedChart["files"]): ChartOrigins | RenderFailure;
  buildKustomization(request: KustomizationRequest): BuiltKustomization | RenderFailure;
}
