import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import type { DockerfileFile } from "../../../src/formats/dockerfile/dockerfile-file.ts";
import { maxInstructions } from "../../../src/formats/dockerfile/limits.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";

function read(text: string): DockerfileFile {
  return parseDockerfile(new SourceFile("Dockerfile", text));
}

/** The instructions that can be read in a text without errors: keyword, flags and words, parted by one blank. */
function said(text: string): string[] {
  const { errors, instructions } = read(text);
  expect(errors).toEqual([]);
  return instructions.map(({ keyword, flags, words }) => {
    const flagTexts = flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`));
    return [keyword, ...flagTexts, ...words.map(({ value }) => value)].join(" ");
  });
}

function errorsIn(text: string): string[] {
  return read(text).errors.map(({ message }) => message);
}

function commentsIn(text: string): string[] {
  return read(text).comments.map((comment) => comment.text);
}

describe("directives", () => {
  it("are read from the first lines, in any case and spacing", () => {
    const { directives, escape, comments } = read(
      "# syntax=docker/dockerfile:1\n#CHECK = skip=all;error=true\n# escape=`\n# web\nFROM a\n",
    );
    expect([...directives]).toEqual([
      ["syntax", "docker/dockerfile:1"],
      ["check", "skip=all;error=true"],
      ["escape", "`"],
    ]);
    expect(escape).toBe("`");
    expect(comments.map(({ text }) => text)).toEqual(["# web"]);
  });

  it.each([
    ["a byte order mark", "\ufeff# escape=`\nFROM a\nRUN b `\n  c\n"],
    ["Windows line ends", "# escape=`\r\nFROM a\r\nRUN b `\r\n  c\r\n"],
    ["a carriage return on its own", "\r# escape\r=`\r\r\nFROM a\r\nRUN b `\r\n  c\r\n"],
    ["white space around it", "  #  escape  =  `  \nFROM a\nRUN b `\n  c\n"],
  ])("count behind or with %s", (_, text) => {
    expect(said(text)).toEqual(["FROM a", "RUN b c"]);
  });

  it.each([
    ["an empty line", "\n# escape=`\nFROM a\nRUN b `\nUSER c\n"],
    ["a comment", "# web\n# escape=`\nFROM a\nRUN b `\nUSER c\n"],
    ["a directive that is none", "# author=me\n# escape=`\nFROM a\nRUN b `\nUSER c\n"],
    ["an instruction", "FROM a\n# escape=`\nRUN b `\nUSER c\n"],
    ["an empty value", "# escape=\n# escape=`\nFROM a\nRUN b `\nUSER c\n"],
  ])("are comments behind %s", (_, text) => {
    expect(read(text).directives.size).toBe(0);
    expect(said(text)).toEqual(["FROM a", "RUN b `", "USER c"]);
    expect(commentsIn(text)).toContain("# escape=`");
  });

  it("are refused where they are set twice or name another escape character", () => {
    expect(errorsIn("# escape=`\n# escape=`\nFROM a\n")).toEqual(["The directive escape is set twice"]);
    expect(errorsIn("# escape=x\nFROM a\n")).toEqual(["The directive escape takes a backslash or a backtick"]);
  });
});

describe("heredocs", () => {
  it.each<readonly [string, string, string]>([
    ["a script", "RUN <<EOF\nUSER x\n# no comment\n\nEOF\n", "USER x\n# no comment\n\nEOF"],
    ["a file", "COPY <<EOF /app/a.txt\nFROM x\nEOF\n", "FROM x\nEOF"],
    ["ADD", "ADD <<EOF /app/a.txt\nx\nEOF\n", "x\nEOF"],
    ["lower case", "copy <<eof /app/a.txt\nUSER x\neof\n", "USER x\neof"],
    ["several", "RUN <<A cat && <<B cat\nB\nA\nA\nB\n", "B\nA\nA\nB"],
    ["a name in double quotes", 'RUN <<"EOF"\n$x\nEOF\n', "$x\nEOF"],
    ["a name in single quotes", "RUN <<'EOF'\n$x\nEOF\n", "$x\nEOF"],
    ["a name with blanks in quotes", "RUN <<'E O F' cat\nx\nE O F\n", "x\nE O F"],
    ["a name half in quotes", "RUN <<E'O'F cat\nx\nEOF\n", "x\nEOF"],
    ["an escaped name", "RUN <<\\EOF cat\nx\nEOF\n", "x\nEOF"],
    ["tabs before the end", "RUN <<-EOF\n\tx\n\t\tEOF\n", "\tx\n\t\tEOF"],
    ["a name indented, without the dash", "RUN <<EOF\n\tEOF\n  EOF\nEOF\n", "\tEOF\n  EOF\nEOF"],
    ["a name indented by blanks, with the dash", "RUN <<-EOF\n  EOF\nEOF\n", "  EOF\nEOF"],
    ["a name and blanks behind", "RUN <<EOF\nEOF \nEOF\n", "EOF \nEOF"],
    ["a name and more in its word", "RUN cat <<EOF|sh\nEOF\nEOF|sh\n", "EOF\nEOF|sh"],
    ["a file descriptor", "RUN cat 3<<EOF\nx\nEOF\n", "x\nEOF"],
    ["words behind", "RUN cat <<EOF > /x && true\nx\nEOF\n", "x\nEOF"],
    ["a blank before its name", "RUN cat << EOF\nUSER x\nEOF\n", "USER x\nEOF"],
    ["lines that seem to go on", "RUN <<EOF\nx \\\nEOF\n", "x \\\nEOF"],
    ["continuations", "RUN cat <<EOF && \\\n  # why\n  true\nx\nEOF\n", "x\nEOF"],
    ["Windows line ends", "RUN <<EOF\r\nx\r\nEOF\r\n", "x\r\nEOF"],
    ["ONBUILD", "ONBUILD RUN <<EOF\nx\nEOF\n", "x\nEOF"],
    ["a sign broken in two", "RUN cat <\\\n<EOF\nx\nEOF\n", "x\nEOF"],
    ["flags", "RUN --mount=type=cache,target=/x <<EOF\nx\nEOF\n", "x\nEOF"],
    ["the end of the file", "RUN <<EOF\nx\nEOF", "x\nEOF"],
  ])("belong to their instruction: %s", (_, text, heredoc) => {
    const rest = text.endsWith("\n") ? "USER last\n" : "";
    const file = read(`FROM a\n${text}${rest}`);
    expect(file.errors).toEqual([]);
    expect(file.instructions).toHaveLength(rest === "" ? 2 : 3);
    expect(file.instructions[1]?.heredoc).toBe(heredoc);
    expect(file.source.text.slice(...(file.instructions[1]?.range ?? [0, 0]))).toBe(text.trimEnd());
    expect(file.comments.map((comment) => comment.text)).toEqual(text.includes("# why") ? ["# why"] : []);
  });

  it.each([
    ["in quotes", "RUN sh -c 'cat <<EOF'"],
    ["in double quotes", 'RUN echo "<<EOF"'],
    ["a here string", "RUN cat <<<EOF"],
    ["a shift", "RUN echo $((1<<2))"],
    ["a shift with blanks around it", "RUN echo $(( 1 << 2 ))"],
    ["without a name", "RUN cat <<"],
    ["in JSON form", 'RUN ["cat", "<<EOF"]'],
    ["in a COPY's JSON form", 'COPY ["a", "<<EOF"]'],
    ["in an ONBUILD's JSON form", 'ONBUILD RUN ["cat", "<<EOF"]'],
    ["in a CMD", "CMD cat <<EOF"],
    ["in an ENTRYPOINT", "ENTRYPOINT cat <<EOF"],
    ["in a LABEL", 'LABEL a="b" c=<<EOF'],
    ["behind letters", "RUN cat a<<EOF"],
    ["in a quote that is not closed", "RUN echo it's <<EOF"],
  ])("are none %s", (_, text) => {
    const { instructions, errors } = read(`FROM a\n${text}\nUSER last\n`);
    expect(errors).toEqual([]);
    expect(instructions.map(({ keyword, heredoc }) => [keyword, heredoc]).slice(1)).toEqual([
      [text.split(" ")[0], ""],
      ["USER", ""],
    ]);
  });

  it.each(["RUN <<EOF", "RUN <<EOF\n", "RUN <<EOF\nx\nUSER y\n", "COPY <<A <<B /x\nA\nx\n", "RUN <<EOF\n EOF\n"])(
    "are refused without an end: %j",
    (text) => {
      expect(errorsIn(`FROM a\n${text}`)).toEqual(["A heredoc is not terminated"]);
    },
  );
});

describe("continuations", () => {
  it.each([
    ["a comment and blank lines", "RUN a \\\n# one\n\n  # two\n\t\n  b\n"],
    ["blanks behind the escape character", "RUN a \\ \t\n  b\n"],
    ["Windows line ends", "RUN a \\\r\n# one\r\n\r\n  b\r\n"],
    ["the keyword alone on its line", "RUN \\\n  a b\n"],
    ["a line of its own before", "\\\nRUN a b\n"],
    ["lines of other white space", "RUN a \\\n\u00a0\n\v\n  b\n"],
    ["an escape character among the words", "RUN a \\\n  \\\n  b\n"],
    ["a last line that goes on", "RUN a b \\\n"],
    ["a last line that goes on without a newline", "RUN a b \\"],
  ])("are joined over %s", (_, text) => {
    const words = said(`FROM a\n${text}`);
    expect(words).toEqual(["FROM a", "RUN a b"]);
  });

  it.each(["\\", "\\\n", "USER b\n  \\ \n", "\\\n# c\n\n\\\n"])("of nothing by nothing are refused: %j", (text) => {
    expect(errorsIn(`FROM a\n${text}`)).toEqual(["The last line continues nothing"]);
  });

  it("of nothing are no part of the instruction before them", () => {
    const text = "FROM a\nRUN b \\\n  c \\ \r\n\n# d\n  \\";
    const { instructions, dangling } = read(text);
    expect(instructions.map(({ range }) => text.slice(...range))).toEqual(["FROM a", "RUN b \\\n  c"]);
    expect(dangling.map((range) => text.slice(...range))).toEqual([" \\ ", "  \\"]);
  });

  it("join words that are broken in two, and keep their places", () => {
    const text = "FROM a\nEXPOSE 80\\\n80 81\n";
    const { instructions } = read(text);
    expect(instructions[1]?.words.map(({ value, range }) => [value, text.slice(...range)])).toEqual([
      ["8080", "80\\\n80"],
      ["81", "81"],
    ]);
  });

  it("join a keyword that is broken in two", () => {
    expect(said("FR\\\nOM a\nUS\\\nER b\n")).toEqual(["FROM a", "USER b"]);
  });

  it.each([
    ["two escape characters", "RUN a \\\\\nUSER b\n", "RUN a \\\\"],
    ["three escape characters", "RUN a \\\\\\\nUSER b\n", "RUN a \\\\\\"],
    ["another escape character", "RUN a `\nUSER b\n", "RUN a `"],
    ["an escape character before other white space", "RUN a \\\u00a0\nUSER b\n", "RUN a \\\u00a0"],
  ])("are none after %s", (_, text, first) => {
    expect(said(`FROM a\n${text}`)).toEqual(["FROM a", first, "USER b"]);
  });

  it("are none in comments", () => {
    expect(said("FROM a\n# b \\\nUSER c\n")).toEqual(["FROM a", "USER c"]);
  });

  it("keep a comment's sign in the middle of a line", () => {
    expect(said("FROM a\nRUN b # c \\\n  d\n")).toEqual(["FROM a", "RUN b # c d"]);
    expect(commentsIn("FROM a\nRUN b # c \\\n  # d\n  e\n")).toEqual(["# d"]);
  });
});

describe("layout", () => {
  it.each([
    ["lower case", "from a as b\nuser c\n", ["FROM a as b", "USER c"]],
    ["tabs", "\tFROM\ta\n\t\tUSER\tc\t\n", ["FROM a", "USER c"]],
    ["Windows line ends", "FROM a\r\n\r\nUSER c\r\n", ["FROM a", "USER c"]],
    ["a byte order mark", "\ufeffFROM a\nUSER c\n", ["FROM a", "USER c"]],
    ["no newline at the end", "FROM a\nUSER c", ["FROM a", "USER c"]],
    ["a carriage return on its own", "FROM a\nRUN b\rUSER c\nUSER d\n", ["FROM a", "RUN b USER c", "USER d"]],
    ["line separators of Unicode", "FROM a\nRUN b\u2028USER c\u0085\n", ["FROM a", "RUN b\u2028USER c\u0085"]],
  ])("may have %s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("gives ranges from the keyword to the end of the last line", () => {
    const text = "\ufeff  FROM a\r\n\tRUN b \\\r\n   c  \r\nUSER d";
    const { instructions } = read(text);
    expect(instructions.map(({ range }) => text.slice(...range).trimEnd())).toEqual([
      "FROM a",
      "RUN b \\\r\n   c",
      "USER d",
    ]);
    expect(instructions.map(({ keywordRange }) => text.slice(...keywordRange))).toEqual(["FROM", "RUN", "USER"]);
  });
});

describe("words and flags", () => {
  it("are those of the JSON form", () => {
    const { instructions } = read('FROM a\nCOPY --chown=1:1 ["a b", "c\\"d"]\nCMD [ "x" ,\\\n  "y"]\nRUN []\n');
    expect(instructions.slice(1).map(({ json, words }) => [json, words.map(({ value }) => value)])).toEqual([
      [true, ["a b", 'c"d']],
      [true, ["x", "y"]],
      [true, []],
    ]);
  });

  it.each(["CMD ['x']", 'CMD ["x",]', 'CMD ["x", 1]', 'CMD ["x"] y', 'USER ["x"]'])(
    "are those of the shell form: %s",
    (line) => {
      const [, instruction] = read(`FROM a\n${line}\n`).instructions;
      expect(instruction?.json).toBe(false);
      expect(instruction?.text).toBe(line.slice(line.indexOf(" ") + 1));
    },
  );

  it("are told apart up to the first word", () => {
    const { instructions } = read(
      "FROM --platform=$X a\nCOPY --link --chown=1 --from=b c --chown=2 d\nRUN --mount=type=cache,target=/x y --z\n",
    );
    expect(instructions.map(({ flags }) => flags.map(({ name, value }) => [name, value]))).toEqual([
      [["platform", "$X"]],
      [
        ["link", null],
        ["chown", "1"],
        ["from", "b"],
      ],
      [["mount", "type=cache,target=/x"]],
    ]);
    expect(instructions[1]?.words.map(({ value }) => value)).toEqual(["c", "--chown=2", "d"]);
  });

  it.each([
    ['COPY --from="a b" --chown=\'1\'":2" c d', ["a b", "1:2"], ["c", "d"]],
    ['COPY --from=a\\ b\\"c d e', ['a b"c'], ["d", "e"]],
    ["COPY --chown=`1` --chmod=7`5 C:\\d e", ["`1`", "7`5"], ["C:\\d", "e"]],
  ])("have quotes and backslashes that are not part of a flag: %s", (line, flags, words) => {
    const { instructions } = read(`# escape=\`\nFROM a\n${line}\n`);
    expect(instructions[1]?.flags.map(({ value }) => value)).toEqual(flags);
    expect(instructions[1]?.words.map(({ value }) => value)).toEqual(words);
  });

  it("hold together in quotes where BuildKit has them so", () => {
    expect(read('FROM a\nENV A="b c" D=e\\ f\n').instructions[1]?.words.map(({ value }) => value)).toEqual([
      'A="b c"',
      "D=e\\ f",
    ]);
    expect(read('FROM a\nCOPY "a b" c\n').instructions[1]?.words.map(({ value }) => value)).toEqual(['"a', 'b"', "c"]);
  });

  it("of ONBUILD are an instruction", () => {
    const trigger = read("FROM a\nonbuild copy --chown=1 b \\\n  c\n").instructions[1]?.trigger;
    expect([trigger?.keyword, trigger?.flags.map(({ value }) => value), trigger?.text]).toEqual([
      "COPY",
      ["1"],
      "b   c",
    ]);
  });
});

describe("stages", () => {
  it("start at each FROM, with names in lower case", () => {
    const { stages } = read(
      "ARG X=1\nFROM --platform=linux/amd64 a:$X AS Build\nRUN b\nFROM build as Last\nUSER c\nFROM scratch\n",
    );
    expect(
      stages.map(({ index, name, image, instructions }) => [index, name, image, instructions.map(({ text }) => text)]),
    ).toEqual([
      [0, "build", "a:$X", ["b"]],
      [1, "last", "build", ["c"]],
      [2, null, "scratch", []],
    ]);
  });

  it("may be of Windows", () => {
    const text =
      '# escape=`\r\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\r\nSHELL ["powershell", "-Command"]\r\nCOPY a.exe C:\\app\\\r\nRUN dir `\r\n  C:\\\r\nUSER ContainerUser\r\n';
    expect(said(text).slice(2)).toEqual(["COPY a.exe C:\\app\\", "RUN dir C:\\", "USER ContainerUser"]);
    expect(read(text).instructions[1]?.words.map(({ value }) => value)).toEqual(["powershell", "-Command"]);
  });
});

describe("errors", () => {
  it.each([
    ["FROM a\nCOYP b c\n", '"COYP" is not a Dockerfile instruction'],
    ["hello\nFROM a\n", '"hello" is not a Dockerfile instruction'],
    ["ARG X\n", "FROM is missing"],
    ["# web\n", "FROM is missing"],
    ["RUN a\nFROM b\n", "RUN comes before the first FROM"],
    ["FROM\n", "FROM needs an image, and optionally AS and a name"],
    ["FROM a b\n", "FROM needs an image, and optionally AS and a name"],
    ["FROM a AS\n", "FROM needs an image, and optionally AS and a name"],
    ["FROM a AS b c\n", "FROM needs an image, and optionally AS and a name"],
    ...["", " nothing", " FROM b", " MAINTAINER me", " ONBUILD RUN c"].map((trigger) => [
      `FROM a\nONBUILD${trigger}\n`,
      "ONBUILD needs an instruction other than FROM, MAINTAINER and ONBUILD",
    ]),
    [`FROM a\n${"RUN b\n".repeat(maxInstructions)}`, "More than 10000 instructions"],
    [`FROM a\nENV ${"a=b ".repeat(1001)}\n`, "More than 1000 words of ARG and ENV"],
    [`FROM a\n${"ARG b c\n".repeat(501)}`, "More than 1000 words of ARG and ENV"],
  ])("say what is wrong with %j", (text, message) => {
    expect(errorsIn(text)).toContain(message);
  });

  it("point at the instruction", () => {
    expect(read("FROM a\nRUN b\nCOYP c\n").errors).toEqual([
      { message: '"COYP" is not a Dockerfile instruction', offset: 13 },
    ]);
  });

  it("keep a file with too many instructions from being used", () => {
    const file = (count: number): string => `FROM a\n${"RUN b\n".repeat(count - 1)}`;
    expect(errorsIn(file(maxInstructions))).toEqual([]);
    expect(errorsIn(file(maxInstructions + 1))).toEqual(["More than 10000 instructions"]);
  });

  it("come soon for a file that wants to take long", () => {
    const hostile = [
      "\\\n",
      "<<A ",
      "'",
      "# x\n",
      "RUN <<A\n",
      "\t",
      "``\n",
      "[[",
      "$",
      "\r",
      "<< A ",
      "\nRUN << A",
      "<<'A' ",
      "# a=",
      " ",
      "\ufeff",
    ];
    for (const piece of hostile) {
      const text = `FROM a\nRUN ${piece.repeat(Math.floor(500_000 / piece.length))}`;
      expect(read(text).instructions.length).toBeGreaterThan(0);
    }
  });
});
