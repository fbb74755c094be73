import { expect, test } from "vitest";
import { changingParts } from "../../../src/rendering/charts/changing-parts.ts";

test.each<[what: string, text: string, printed: string, keys: readonly string[]]>([
  ["the cluster", 'privileged: {{ gt (len (lookup "v1" "Node" "" "")) 0 }}\n', "privileged: false\n", ["privileged"]],
  ["the time", 'hostPID: {{ gt (now | date "2006" | int) 2025 }}\n', "hostPID: false\n", ["hostPID"]],
  ["chance", "  hostIPC: {{ ne (randAlphaNum 8) (randAlphaNum 8) }}\n", "", ["hostIPC"]],
  ["the release", "- privileged: {{ gt (int .Release.Revision) 1 }}\n", "", ["privileged"]],
  ["a version", 'hostNetwork: {{ semverCompare ">=1.34-0" .Capabilities.KubeVersion.Version }}\n', "", ["hostNetwork"]],
  [
    "a variable that the cluster sets",
    '{{- $x := lookup "v1" "Node" "" "" }}\nprivileged: {{ not (empty $x) }}\n',
    "",
    ["privileged"],
  ],
  ["what is given here too", "privileged: {{ .Release.IsInstall }}\n", "privileged: true\n", []],
  ["values", "privileged: {{ .Values.privileged }}\nname: {{ .Release.Name }}\n", "privileged: false\n", []],
  ["a variable of values", "{{ $x := .Values.a }}{{ now }}\nprivileged: {{ $x }}\n", "", []],
])("tells of rights that a template leaves to %s", (_what, text, printed, keys) => {
  expect(changingParts(text, printed).map(({ key }) => key)).toEqual(keys);
});
