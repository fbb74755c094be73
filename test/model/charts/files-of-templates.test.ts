import { expect, it } from "vitest";
import { withoutUnreadPictures } from "../../../src/model/charts/files-of-templates.ts";
import { foldersWithReadFiles } from "../../../src/model/charts/pictures-of-templates.ts";

const pictures = ["x.png", "docs/y.png", "README.md"];

it.each([
  ["one that is named", '{{ .Files.Get "x.png" }}', ["x.png"]],
  ["those that a pattern may mean", '{{ (.Files.Glob "docs/*.png").AsConfig }}', ["docs/y.png"]],
  ["all that a pattern may mean", '{{ range $.Files.Lines `README.md` }}{{ end }}{{ .Files.Glob "**.png" }}', pictures],
  ["none where no text speaks of files", "a: b", []],
  ["all where a name is put together", '{{ .Files.Get (print "x" ".png") }}', pictures],
  ["all where a name is not written out", '{{ .Files.Get "\\x78.png" }}', pictures],
  ["all where the files have another name", '{{ $f := .Files }}{{ $f.Get "x.png" }}', pictures],
])("a chart that is too large keeps its text and of its pictures %s", (_what, template, kept) => {
  const files = [{ name: "templates/a.yaml", data: template }, ...pictures.map((name) => ({ name, data: "p" }))];
  expect(withoutUnreadPictures(files).map(({ name }) => name)).toEqual(["templates/a.yaml", ...kept]);
});

it.each([
  ["a template", "a/templates/x.txt", "{{ .Files }}", ["a"]],
  ["values beside the chart", "a/values-x.yaml", "b: '{{ .Files.Get \"c\" }}'", ["a"]],
  ["a chart that is packed", "a/charts/b-1.0.0.tgz", "", ["a"]],
  ["a file of another use", "a/docs/x.txt", "{{ .Files }}", []],
  ["what deploys charts", "apps/x.yaml", "b: '{{ .Files.Get \"c\" }}'", ["a", "b"]],
  ["a text that only has the word", "apps/x.yaml", "description: Files", []],
])("templates may read files where %s says so", (_what, path, text, folders) => {
  const encode = (name: string, content: string) => ({ path: name, bytes: new TextEncoder().encode(content) });
  const files = [encode("a/Chart.yaml", "name: a"), encode("b/Chart.yaml", "name: b"), encode(path, text)];
  expect(
    foldersWithReadFiles(
      files,
      files.map((file) => file.path),
    ),
  ).toEqual(folders);
});
