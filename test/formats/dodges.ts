/** A manifest that hides from a search for its keys, and is one to kubectl. */
interface Dodge {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its data can be read here too; else it has to be named. */
  readonly readable: boolean;
}

const rest = "metadata: {name: web}\ndata: {a: b}\n";
const plain = `apiVersion: v1\nkind: ConfigMap\n${rest}`;
const escaped = `"api\\x56ersion": v1\n"k\\x69nd": ConfigMap\n${rest}`;

function readable(name: string, text: string): Dodge {
  return { name, bytes: new TextEncoder().encode(text), readable: true };
}

function unreadable(name: string, bytes: Uint8Array): Dodge {
  return { name, bytes: new Uint8Array(bytes), readable: false };
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

const json = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "web" }, data: { a: "b" } });

/** All that were found, by the rules of kubectl's own parser. */
export const dodges: readonly Dodge[] = [
  readable("a paragraph separator ends a line", `apiVersion: v1\u2029kind: ConfigMap\n${rest}`),
  readable("a line separator ends a comment", `# about\u2028apiVersion: v1\nkind: ConfigMap\n${rest}`),
  readable("a next line ends a comment", `apiVersion: v1 # of x\u0085kind: ConfigMap\n${rest}`),
  readable("a next line before explicit keys", `\u0085? apiVersion\u0085: v1\u0085? kind\n: ConfigMap\n${rest}`),
  readable("a byte order mark in the second document", `# first\n---\n\ufeff${plain}`),
  readable("a tag with an escape", `!!bin%61ry YXBpVmVyc2lvbg==: v1\n!!b%69nary a2luZA==: ConfigMap\n${rest}`),
  readable(
    "a whole tag with an escape",
    `!<tag:yaml.org,2002:bin%61ry> YXBpVmVyc2lvbg==: v1\n!<tag:yaml.org,2002:b%69nary> a2luZA==: ConfigMap\n${rest}`,
  ),
  readable("the first line of a Git LFS pointer as a key", `version https://git-lfs.github.com/spec/v1: x\n${plain}`),
  readable("the second of two lines of JSON", `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"}}\n${json}\n`),
  readable("the second of two JSON objects on a line", `\ufeff ${json.replace("ConfigMap", "Secret")}${json}`),
  unreadable("escapes behind Latin-1", latin1(`# caf\xe9\n${escaped}`)),
  unreadable("explicit keys behind Latin-1", latin1(`# caf\xe9\n? apiVersion\n: v1\n? kind\n: ConfigMap\n${rest}`)),
  unreadable(
    "aliases behind Latin-1",
    latin1(`# caf\xe9\nx: [&a apiVersion, &k kind]\n*a : v1\n*k : ConfigMap\n${rest}`),
  ),
  unreadable("escapes in UTF-16", wide(escaped)),
  unreadable("a directive behind explicit keys", latin1(`? apiVersion\n: v1\n? kind\n: ConfigMap\n${rest}%YAML 1.1\n`)),
];
