import type {
  BuiltKustomization,
  ChartOrigins,
  ChartRequest,
  Renderer,
  RendererFile,
  RenderFailure,
  TemplateGuard,
  TemplateNode,
  TemplateSegment,
  UnrunPlugin,
  ValuesRefusal,
} from "../core/renderer.ts";
import { type FileNumbers, fileNumbers } from "./file-numbers.ts";
import type { Library, RenderMessage } from "./messages.ts";
import { renderThread, type ThreadPlace } from "./render-thread.ts";

/** What stands in JSON for a content. See `RenderMessage`. */
type ContentIndex = number;

/** The answer of the chart module. Go encodes empty lists and maps as null. */
interface ChartAnswer {
  readonly error?: string;
  readonly missing?: readonly string[] | null;
  readonly refused?: readonly Refused[];
  readonly asked?: readonly string[];
  readonly part?: readonly string[] | null;
  readonly changers?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, ContentIndex>> | null;
  readonly map?: Readonly<Record<string, readonly (readonly number[])[] | null>> | null;
  readonly nodes?: readonly { readonly f: string; readonly o: number; readonly l: number; readonly k: number }[] | null;
  readonly paths?: readonly string[] | null;
  readonly guards?: readonly Guard[] | null;
}

/** What answers of all modules may have. */
interface AnyAnswer {
  readonly error?: string;
  readonly left?: readonly string[] | null;
  readonly always?: boolean;
}

interface Refused {
  readonly schema?: string;
  readonly path: readonly string[] | null;
  readonly why: string;
  readonly given?: boolean;
  readonly text?: string;
}

interface Guard {
  readonly f: string;
  readonly s: number;
  readonly l: number;
  readonly w: string;
  readonly a: readonly string[] | null;
}

interface KustomizationAnswer {
  readonly error?: string;
  readonly text?: ContentIndex;
  readonly left?: readonly string[] | null;
  readonly unrun?: readonly UnrunPlugin[] | null;
  readonly origins?: readonly { readonly path?: string; readonly repo?: string; readonly in?: string }[] | null;
}

/** A renderer that uses the libraries of Helm and kustomize. Nothing is loaded before the first request. */
export function wasmRenderer(place: ThreadPlace): Renderer {
  const thread = renderThread(place);
  const numbers = fileNumbers();
  const ask = <Answer extends AnyAnswer>(
    library: Library,
    { request, contents }: Message,
  ): (Answer & WithContents) | RenderFailure => {
    const outcome = thread.ask(library, JSON.stringify(request), contents);
    const pace = outcome.isSlow ? { isSlow: true } : {};
    if ("failure" in outcome) return { reason: plain(outcome.failure), ...pace };
    const answer = JSON.parse(outcome.answer) as Answer;
    if (answer.error === undefined) return { ...answer, contents: outcome.contents };
    const failure = { reason: plain(answer.error), left: answer.left ?? [], ...pace };
    return answer.always === true ? { ...failure, ignoresVersion: true } : failure;
  };
  const askForChart = (request: ChartRequest, provenance: boolean): (ChartAnswer & WithContents) | RenderFailure => {
    const named = chartMessage(request, numbers.toSend, provenance);
    const answer = ask<ChartAnswer>("helm", named);
    // A thread that was restarted, or received much since, has forgotten the files it had.
    if (!("reason" in answer) || answer.reason !== unknownFile) return answer;
    return ask<ChartAnswer>("helm", chartMessage(request, numbers.whole, provenance));
  };
  return {
    renderChart(request) {
      const answer = askForChart(request, false);
      if ("reason" in answer) return answer;
      const { missing, refused = [], asked: askers = [], part, changers = {} } = answer;
      const told = { refused: refused.map(toRefusal), askers, part: part ?? null };
      return { files: filesOf(answer), missing: missing ?? [], changers: new Map(Object.entries(changers)), ...told };
    },
    traceChart(request, files) {
      const answer = askForChart(request, true);
      return "reason" in answer ? answer : toOrigins(answer, files);
    },
    buildKustomization({ files, directory, textOnly = false }) {
      const { contents, add } = gathered();
      const request = { files: files.map(add), path: directory, plain: textOnly };
      const answer = ask<KustomizationAnswer>("kustomize", { request, contents });
      return "reason" in answer ? answer : toKustomization(answer);
    },
  };
}

/** The module's answer to an unknown file number. */
const unknownFile = "unknown file";

interface Message {
  readonly request: unknown;
  readonly contents: RenderMessage["contents"];
}

interface WithContents {
  readonly contents: readonly string[];
}

interface FileMessage {
  readonly name: string;
  readonly data: ContentIndex;
}

/** Gathers the contents of the files of a message. */
function gathered(): { readonly contents: Message["contents"]; readonly add: (file: RendererFile) => FileMessage } {
  const contents: (string | Uint8Array)[] = [];
  return {
    contents,
    // Only the bytes themselves are to be sent, not the memory that they share with others.
    add: ({ name, data = "", bytes }) => ({
      name,
      data: contents.push(bytes === undefined ? data : new Uint8Array(bytes)) - 1,
    }),
  };
}

function chartMessage(request: ChartRequest, numbered: FileNumbers["toSend"], provenance: boolean): Message {
  const { values, kubernetes, apiVersions, release, namespace, lean, before, bare = false } = request;
  const { contents, add } = gathered();
  const messages = (files: readonly RendererFile[]): unknown[] =>
    numbered(files).map(({ file, id, isKept }) => ({ ...(isKept ? { name: file.name } : add(file)), id }));
  const part = lean === undefined ? {} : { lean: true, only: lean };
  const old =
    before === undefined
      ? {}
      : {
          before: messages(before.files),
          valuesBefore: before.values,
          changers: Object.fromEntries(before.changers),
        };
  const chart = { files: messages(request.files), values, kube: kubernetes, api: apiVersions, release, namespace };
  return { request: { ...chart, provenance, bare, ...part, ...old }, contents };
}

function filesOf({ files, contents }: ChartAnswer & WithContents): ReadonlyMap<string, string> {
  return new Map(Object.entries(files ?? {}).map(([name, index]) => [name, contents[index] ?? ""]));
}

function toRefusal({ schema, path, why, given, text }: Refused): ValuesRefusal {
  return { schema: schema ?? null, path: path ?? [], why, isGiven: given === true, text: text ?? null };
}

/** Reads where rendered text comes from. A file that renders differently when it is traced has no origins. */
function toOrigins(answer: ChartAnswer & WithContents, clean: ReadonlyMap<string, string>): ChartOrigins {
  const { map, nodes, paths, guards } = answer;
  const traced = filesOf(answer);
  const exact = Object.entries(map ?? {}).filter(([name]) => traced.get(name) === clean.get(name));
  return {
    segments: new Map(exact.map(([name, segments]) => [name, (segments ?? []).map(toSegment)])),
    nodes: (nodes ?? []).map(({ f, o, l, k }): TemplateNode => {
      return { file: f, offset: o, line: l, kind: kinds[k] ?? "whole" };
    }),
    paths: paths ?? [],
    guards: (guards ?? []).map(({ f, s, l, w, a }): TemplateGuard => {
      return { file: f, offset: s, line: l, word: w, asks: a ?? [] };
    }),
  };
}

const kinds: readonly TemplateNode["kind"][] = ["text", "action", "whole"];

function toSegment([offset = 0, node = -1, ...paths]: readonly number[]): TemplateSegment {
  return { offset, node: node === -1 ? null : node, paths };
}

function toKustomization(answer: KustomizationAnswer & WithContents): BuiltKustomization {
  const { text, left, unrun, origins, contents } = answer;
  return {
    text: text === undefined ? "" : (contents[text] ?? ""),
    left: left ?? [],
    unrun: unrun ?? [],
    origins: (origins ?? []).map(({ path, repo, in: generator }) => {
      return { path: path ?? null, repository: repo ?? null, generatedBy: generator ?? null };
    }),
  };
}

/** Rewords what a trap says when a module reaches its limits. */
function plain(reason: string): string {
  if (/Maximum call stack|stack overflow|stack exceeds/.test(reason)) return "it is nested too deeply";
  if (/unreachable|out of bounds|cannot grow|out of memory|runtime: /.test(reason)) {
    return "it needs more than 512 MiB of memory";
  }
  return reason;
}
