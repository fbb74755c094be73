/** What a template can be told by the cluster, the clock or the release: a rendering shows one of several answers. */
const changing =
  /\b(?:ago|derivePassword|env|expandenv|genCA|getHostByName|lookup|now|rand\w+|shuffle|unixEpoch|uuidv4)\b|\.Release\.(?:IsInstall|IsUpgrade|Name|Namespace|Revision)\b|\.Capabilities\b/;

/** A right of a pod that an action prints. */
const printedRight = /^[ \t-]*(hostIPC|hostNetwork|hostPID|privileged):[ \t]*(\{\{.{1,500}\}\})[ \t]*\r?$/gm;

/** A variable that an action sets. */
const assignment = /(\$\w+)[ \t]*:?=([^{}\n]{1,500})/g;

/**
 * The rights of pods that a template decides by what changes from one run to another, and that are not given where it is
 * rendered here.
 */
export function changingParts(text: string, printed: string): { readonly offset: number; readonly key: string }[] {
  if (!changing.test(text)) return [];
  const changed = new Set(
    [...text.matchAll(assignment)].flatMap(([, name = "", value = ""]) => (changing.test(value) ? [name] : [])),
  );
  return [...text.matchAll(printedRight)].flatMap(({ index, 0: line, 1: key = "", 2: action = "" }) => {
    const isChanging = changing.test(action) || (action.match(/\$\w+/g) ?? []).some((name) => changed.has(name));
    if (!isChanging || new RegExp(`\\b${key}: true\\b`).test(printed)) return [];
    return [{ offset: index + line.search(/\S/), key }];
  });
}
