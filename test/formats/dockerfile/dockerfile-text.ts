import fc from "fast-check";

/** Choices that an author makes, drawn one after the other: a number from 0 up to, not including, `count`. */
export type Choose = (count: number) => number;

/** Dockerfiles laid out in every way an author may think of, with the keywords of their instructions. */
export const dockerfileText: fc.Arbitrary<{ readonly text: string; readonly keywords: readonly string[] }> = fc
  .array(fc.nat(9999), { minLength: 60, maxLength: 200 })
  .map((tape) => writeFile(chooser(tape)));

/** The same texts half broken: pieces gone, doubled, swapped, or with any character put in. */
export const brokenDockerfileText: fc.Arbitrary<string> = fc
  .tuple(dockerfileText, fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.nat(99)), { minLength: 1, maxLength: 4 }))
  .map(([{ text }, steps]) => {
    return steps.reduce((now, [at, length, kind]) => {
      const start = at % (now.length + 1);
      const piece = now.slice(start, start + length);
      return now.slice(0, start) + broken(piece, kind) + now.slice(start + length);
    }, text);
  });

const inserted = [
  "\t",
  "\n",
  "\r",
  " ",
  "#",
  "'",
  '"',
  "[",
  "]",
  ",",
  "\\",
  "\\\n",
  "`\n",
  "<<EOF\n",
  "--",
  "$",
  "${",
  "\0",
  "\u2028",
  "FROM ",
  "USER ",
];

function broken(piece: string, kind: number): string {
  if (kind % 5 === 0) return "";
  return kind % 5 === 1 ? piece + piece : (inserted[kind % inserted.length] ?? "") + piece;
}

function chooser(tape: readonly number[]): Choose {
  let at = 0;
  return (count) => {
    const drawn = tape[at % tape.length] ?? 0;
    at += 1;
    return (drawn + Math.floor(at / tape.length) * 7) % count;
  };
}

/** One of the values. */
function pick<T>(choose: Choose, ...values: readonly T[]): T {
  return values[choose(values.length)] as T;
}

function writeFile(choose: Choose): { readonly text: string; readonly keywords: readonly string[] } {
  const escape = choose(8) === 0 ? "`" : "\\";
  const head = escape === "`" ? "# escape=`\n" : pick(choose, "", "", "# syntax=docker/dockerfile:1\n", "# the shop\n");
  const lines: (readonly [keyword: string, text: string])[] = [];
  if (choose(3) === 0) lines.push(["ARG", "TAG=3.20"]);
  const stages = 1 + choose(3);
  for (let stage = 0; stage < stages; stage += 1) lines.push(from(choose, stage), ...body(choose, escape));
  const style = { case: choose(3), indent: pick(choose, "", "", "", "  ", "\t") };
  const written = head + lines.map((line) => writeLine(line, style, choose)).join("\n");
  const end = pick(choose, "\n", "\n", "", "\n\n", "\n# end \\\n");
  const dangling = choose(6) === 0 && !lines.at(-1)?.[1].includes("<<") ? pick(choose, escape, ` ${escape} `) : "";
  const text = written + dangling + end;
  const lined = choose(4) === 0 ? text.replaceAll("\n", "\r\n") : text;
  return { text: (choose(9) === 0 ? "\ufeff" : "") + lined, keywords: lines.map(([keyword]) => keyword) };
}

function writeLine(
  [keyword, text]: readonly [string, string],
  style: { readonly case: number; readonly indent: string },
  choose: Choose,
): string {
  const above = pick(choose, "", "", "", "\n", "# größe: 🚀\n", "\n# RUN false\n\n");
  const written = style.case === 0 ? keyword.toLowerCase() : keyword;
  return `${above}${style.indent}${written}${pick(choose, " ", " ", "  ", "\t")}${text}${text.includes("<<") ? "" : pick(choose, "", "", " ", "\t")}`;
}

const images = [
  "alpine:3.20",
  "python:3.13-slim",
  "node:22",
  "ubuntu:24.04",
  "nginx:1.27",
  "scratch",
  "golang:${TAG}",
  "gcr.io/distroless/static",
  "registry.example.com/base@sha256:" + "0".repeat(64),
  "amazonlinux:2023",
  "STAGE0",
];

function from(choose: Choose, stage: number): readonly [string, string] {
  const image = pick(choose, ...images).replace("STAGE0", stage === 0 ? "debian:12" : "stage0");
  const platform = choose(5) === 0 ? "--platform=$BUILDPLATFORM " : "";
  return ["FROM", `${platform}${image} ${pick(choose, "AS", "as")} stage${stage}`];
}

function body(choose: Choose, escape: string): (readonly [string, string])[] {
  return Array.from({ length: choose(9) }, () => instruction(choose, escape));
}

function instruction(choose: Choose, escape: string): readonly [string, string] {
  const next = `${escape}\n`;
  const comment = pick(choose, "", "", "# why\n", "\n", "  # two\n# three\n");
  return pick<readonly [string, string]>(
    choose,
    ["WORKDIR", pick(choose, "/app", "/opt/the shop", "$HOME_DIR", "/", "sub")],
    [
      "COPY",
      pick(choose, ". .", "a b ./", "--from=stage0 /x /app/x", '["a b", "/app/"]', `a ${next}${comment}  b /app/`),
    ],
    ["COPY", `--chmod=755 ${next}${comment}  a.sh /usr/local/bin/`],
    ["COPY", "<<EOF /app/a.txt\nUSER root\n# no comment\nEOF"],
    ["ADD", pick(choose, "https://example.com/a.tar.gz /app/", "--chown=1:1 a /app/")],
    ["RUN", pick(choose, "apk add --no-cache curl", "echo 'größe' && true", '["sh", "-c", "ls"]', "mkdir -p /data")],
    ["RUN", `apt-get update ${next}${comment}    && apt-get install -y curl ${next}    && rm -rf /x`],
    ["RUN", "<<-'END' cat\n\tadduser -D web\n\tEND"],
    [
      "RUN",
      pick(choose, "adduser -D -u 1001 web", "useradd web", "sudo true", "mkdir -p /var/lib/shop && chown web /x"),
    ],
    ["USER", pick(choose, "root", "web", "1001:1001", "$WHO", "0")],
    ["ENV", pick(choose, "A=b C='d e'", "PATH /opt/bin:$PATH", `A=1 ${next}${comment}    B=2`)],
    ["ARG", pick(choose, "HOME_DIR=/app", "WHO")],
    ["EXPOSE", pick(choose, "80", "8080/tcp 53/udp", "$PORT", "8000-8002")],
    ["VOLUME", pick(choose, "/data", '["/app/data"]')],
    ["LABEL", `a="b c" ${next}    d=e`],
    ["ONBUILD", "COPY . /app"],
    ["SHELL", '["/bin/bash", "-c"]'],
    ["HEALTHCHECK", pick(choose, "NONE", "--interval=5s CMD curl -f http://localhost/")],
    ["ENTRYPOINT", pick(choose, '["/app/run"]', "/app/run", "gosu web /app/run")],
    ["CMD", pick(choose, '["serve"]', "serve --port 80", '["node", "a.js"]')],
  );
}
