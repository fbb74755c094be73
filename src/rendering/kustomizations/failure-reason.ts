import { cutText } from "../../core/cut-text.ts";
import { withoutEnd } from "../../core/without-end.ts";

/** What kustomize writes before the error of a kustomization that another one builds. */
const steps = /(?:recursed accumulation of path|couldn't make target for path) '\/?([^']*)': /g;

/** The directories of the kustomizations, from the outside in, that an error leads through on its way to the cause. */
export function failingDirectories(reason: string): readonly string[] {
  return [...reason.matchAll(steps)].map(([, directory = ""]) => directory);
}

/** The most characters of an error that are reworded, and that are shown in the end; the rest is cut off. */
const [longestError, longestReason] = [4_000, 300];

/** An error in one line, in plain words: that of the innermost kustomization. */
export function shortReason(reason: string): string {
  const last = [...reason.matchAll(steps)].at(-1);
  const own = last === undefined ? reason : reason.slice(last.index + last[0].length);
  const line = own
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?&\{0x[\da-f]+(?: 0x[\da-f]+)*\}/g, "")
    .replace(/^trouble configuring builtin \w+ with config: `.*?`: /, "");
  return cutText(withoutEnd(inPlainWords(cutText(line, longestError)), ".: "), longestReason);
}

/** The two ways in which kustomize prints which object it looks for. */
const printed = /id resid\.ResId\{Gvk:resid\.Gvk\{[^{}]*Kind:"(\w*)"[^{}]*\}, Name:"([^"]*)"[^{}]*\}/g;
const identity =
  /\b([A-Z]\w*)\.(?:\[\w+\]|v\d\w*)\.(?:\[\w+\]|[a-z][\w.-]*)\/([^\s"'/]+?)\.(?:\[\w+\]|[a-z][\w-]*)(?![\w.-])/g;

/** What kustomize says, and what that means. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [printed, '$1 "$2"'],
  [identity, '$1 "$2"'],
  [/^failed to get the patch file from path\(([^)]*)\): .*$/, "it names the patch $1, which does not exist"],
  [
    /^accumulating resources: accumulation err='accumulating resources from '([^']*)': '[^']*' doesn't exist': must build .*$/,
    "it names $1, which does not exist",
  ],
  [
    /^accumulating resources: accumulation err='merging resources from '([^']*)': may not add resource with an already registered id: (.*?)': must build .*$/,
    "$1 adds the $2, which is already there",
  ],
  [
    /^accumulating components: loader\.New "must build at directory: not a valid directory: '\/?([^']*)' doesn't exist"$/,
    "it names the component $1, which does not exist",
  ],
  [
    /^(?:no resource matches strategic merge patch .*?: )?no matches for Id ([^;]*); failed to find unique target for patch .*$/,
    "it patches the $1, which it does not have",
  ],
  [/^must specify a target for JSON patch \[path: "([^"]*)"\]$/, "the JSON patch $1 needs a target"],
  [/^must specify a target for JSON patch \[.*\]$/, "a JSON patch needs a target"],
  [
    /^(?:error in \w+ for path: '([^']*)': Unable to \w+ nonexistent key: .*|\w+ operation does not apply: doc is missing (?:path|key): ([^:]*): missing value)$/,
    "a JSON patch changes $1$2, which is not there",
  ],
  [
    /^unable to parse SM or JSON patch from \[path: "([^"]*)"\].*$/,
    "the patch $1 is neither an object, with its kind and name, nor a JSON patch",
  ],
  [
    /^unable to parse SM or JSON patch from \[.*$/,
    "a patch is neither an object, with its kind and name, nor a JSON patch",
  ],
  [/^invalid Kustomization: json: unknown field "([^"]*)"$/, 'it has the field "$1", which kustomize does not know'],
  [
    /^invalid Kustomization: json: cannot unmarshal (\w+) into Go struct field \w+\.([\w.]+) of type .*$/,
    "the value of $2 can't be of the type $1",
  ],
  [
    /^resource with name (\S*) does not match a config with the following GVK \[.*\]$/,
    "it sets the replicas of $1, a workload that it does not have",
  ],
];

function inPlainWords(reason: string): string {
  return meanings.reduce((text, [pattern, meaning]) => text.replace(pattern, meaning), reason);
}
