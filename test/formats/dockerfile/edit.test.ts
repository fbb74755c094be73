import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/core/edit.ts";
import type { DockerfileOperation } from "../../../src/core/operation.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { rereadDockerfile } from "../../../src/fix/reread-dockerfile.ts";
import { editDockerfile } from "../../../src/formats/dockerfile/edit-dockerfile.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";

/** The text after the operations, which must be proved; or why they are refused. */
function edited(text: string, ...operations: readonly DockerfileOperation[]): string {
  const file = parseDockerfile(new SourceFile("Dockerfile", text));
  expect(file.errors).toEqual([]);
  const result = editDockerfile(file, operations);
  if (!result.ok) return `refused: ${result.reason}`;
  expect(rereadDockerfile({ file, edits: result.edits, operations })).toMatchObject({ ok: true });
  return applyEdits(text, result.edits);
}

function insert(instruction: number, keyword = "USER", text = "1995:1995"): DockerfileOperation {
  return { kind: "insert-after", instruction, keyword, text };
}

function flag(instruction: number, value = "1:1", name = "chown"): DockerfileOperation {
  return { kind: "set-flag", instruction, flag: name, value };
}

function word(instruction: number, index: number, text: string): DockerfileOperation {
  return { kind: "set-word", instruction, word: index, text };
}

function argumentsOf(instruction: number, text: string): DockerfileOperation {
  return { kind: "set-arguments", instruction, text };
}

function removal(instruction: number): DockerfileOperation {
  return { kind: "remove-instruction", instruction };
}

describe("insert-after", () => {
  it.each([
    ["a plain line", "FROM a\nCMD b\n", "FROM a\nUSER 1995:1995\nCMD b\n"],
    ["Windows line ends", "FROM a\r\nCMD b\r\n", "FROM a\r\nUSER 1995:1995\r\nCMD b\r\n"],
    ["the last line", "FROM a\n", "FROM a\nUSER 1995:1995\n"],
    ["a last line without a newline", "FROM a", "FROM a\nUSER 1995:1995"],
    ["the end of a file with Windows line ends", "# b\r\nFROM a", "# b\r\nFROM a\r\nUSER 1995:1995"],
    ["the end of a file with a lone carriage return", "# b\rc\r\nFROM a", "# b\rc\r\nFROM a\r\nUSER 1995:1995"],
    ["a byte order mark", "\ufeffFROM a\nCMD b\n", "\ufeffFROM a\nUSER 1995:1995\nCMD b\n"],
    ["lower case", "from a\ncmd b\n", "from a\nuser 1995:1995\ncmd b\n"],
    ["mixed case", "From a\nCMD b\n", "From a\nUSER 1995:1995\nCMD b\n"],
    ["blanks", "  FROM a\n  CMD b\n", "  FROM a\n  USER 1995:1995\n  CMD b\n"],
    ["tabs", "\tFROM a\n\tCMD b\n", "\tFROM a\n\tUSER 1995:1995\n\tCMD b\n"],
    ["blanks behind", "FROM a  \nCMD b\n", "FROM a  \nUSER 1995:1995\nCMD b\n"],
    ["an empty line behind", "FROM a\n\nCMD b\n", "FROM a\nUSER 1995:1995\n\nCMD b\n"],
    ["a comment behind", "FROM a\n# why\nCMD b\n", "FROM a\nUSER 1995:1995\n# why\nCMD b\n"],
    ["continuations", "FROM \\\n  # which\n\n  a\nCMD b\n", "FROM \\\n  # which\n\n  a\nUSER 1995:1995\nCMD b\n"],
    ["backticks", "# escape=`\nFROM `\n  a\nCMD b\n", "# escape=`\nFROM `\n  a\nUSER 1995:1995\nCMD b\n"],
  ])("follows %s", (_, before, after) => {
    expect(edited(before, insert(0))).toBe(after);
  });

  it.each([
    ["at the end of a line", "FROM a \\\n", "FROM a\nUSER 1995:1995\n"],
    ["at the end of the file", "FROM a \\", "FROM a\nUSER 1995:1995"],
    ["without a blank before it", "FROM a\\\n", "FROM a\nUSER 1995:1995\n"],
    ["with blanks behind", "FROM a \\ \t\n", "FROM a\nUSER 1995:1995\n"],
    ["of Windows", "FROM a \\\r\n", "FROM a\r\nUSER 1995:1995\r\n"],
    ["before empty lines", "FROM a \\\n\n \n", "FROM a\nUSER 1995:1995\n\n \n"],
    ["before comments", "FROM a \\\n# b \\\n\n  # c", "FROM a\nUSER 1995:1995\n# b \\\n\n  # c"],
    ["after other lines", "FROM \\\n  # b\n  a \\\n", "FROM \\\n  # b\n  a\nUSER 1995:1995\n"],
    ["by a backtick", "# escape=`\nFROM a `\n", "# escape=`\nFROM a\nUSER 1995:1995\n"],
  ])("ends a continuation of nothing %s", (_, before, after) => {
    expect(edited(before, insert(0))).toBe(after);
  });

  it.each([
    ["on several lines", "FROM a\nRUN b \\\n  \\\n"],
    ["on several lines with a comment between", "FROM a\nRUN b \\\n# c\n\\\n# d"],
    ["behind another escape character", "FROM a\nRUN b\\ \\\n"],
  ])("refuses a continuation of nothing %s", (_, before) => {
    expect(edited(before, insert(1))).toBe(
      "refused: the last instruction ends in a continuation with nothing after it",
    );
    expect(edited(before, insert(0))).toBe(before.replace("\n", "\nUSER 1995:1995\n"));
  });

  it.each([
    ["a heredoc", "FROM a\nRUN <<EOF\nx\nEOF\nCMD b\n", "FROM a\nRUN <<EOF\nx\nEOF\nUSER 1995:1995\nCMD b\n"],
    ["a heredoc at the end", "FROM a\nRUN <<EOF\nx\nEOF", "FROM a\nRUN <<EOF\nx\nEOF\nUSER 1995:1995"],
    [
      "a heredoc with Windows line ends",
      "FROM a\r\nRUN <<-EOF\r\nx\r\n\tEOF\r\n",
      "FROM a\r\nRUN <<-EOF\r\nx\r\n\tEOF\r\nUSER 1995:1995\r\n",
    ],
    [
      "words that look like a heredoc",
      "FROM a\nRUN echo '<<EOF'\nCMD b\n",
      "FROM a\nRUN echo '<<EOF'\nUSER 1995:1995\nCMD b\n",
    ],
  ])("stands behind %s", (_, before, after) => {
    expect(edited(before, insert(1))).toBe(after);
  });

  it("keeps the order of several behind one instruction", () => {
    expect(edited("FROM a\nCMD b\n", insert(0, "RUN", "x && y"), insert(0))).toBe(
      "FROM a\nRUN x && y\nUSER 1995:1995\nCMD b\n",
    );
  });

  it.each(["x\nUSER 0", "x\rUSER 0", "x\r\n"])("refuses %j, which is more than a line", (text) => {
    expect(edited("FROM a\n", insert(0, "RUN", text))).toBe("refused: a new instruction would need several lines");
  });
});

describe("set-flag", () => {
  it.each([
    ["behind the keyword", "COPY b c", "COPY --chown=1:1 b c"],
    ["behind other flags", "COPY --link --from=x  b c", "COPY --link --from=x --chown=1:1  b c"],
    ["in place of its old value", "COPY --chown=0:0 --link b c", "COPY --chown=1:1 --link b c"],
    ["in place of itself without a value", "COPY --chown b c", "COPY --chown=1:1 b c"],
    ["before tabs", "copy\tb\tc", "copy --chown=1:1\tb\tc"],
    ["before a JSON form", 'ADD ["b","c"]', 'ADD --chown=1:1 ["b","c"]'],
    ["before continuations", "COPY \\\n  # why\n  b \\\n  c", "COPY --chown=1:1 \\\n  # why\n  b \\\n  c"],
    [
      "behind flags on lines of their own",
      "COPY --link \\\n  --from=x \\\n  b c",
      "COPY --link \\\n  --from=x --chown=1:1 \\\n  b c",
    ],
    ["before a heredoc", "COPY <<EOF /c\nx\nEOF", "COPY --chown=1:1 <<EOF /c\nx\nEOF"],
    ["on a broken keyword", "CO\\\nPY b c", "CO\\\nPY --chown=1:1 b c"],
  ])("stands %s", (_, before, after) => {
    for (const ending of ["", "\n", "\nCMD d\n"]) {
      expect(edited(`FROM a\n${before}${ending}`, flag(1))).toBe(`FROM a\n${after}${ending}`);
    }
    const windows = (text: string): string => `FROM a\n${text}\n`.replaceAll("\n", "\r\n");
    expect(edited(windows(before), flag(1))).toBe(windows(after));
  });

  it("takes several on one instruction", () => {
    expect(edited("FROM a\nCOPY b c\n", flag(1), flag(1, "755", "chmod"))).toBe(
      "FROM a\nCOPY --chown=1:1 --chmod=755 b c\n",
    );
  });

  it("refuses a value with blanks", () => {
    expect(edited("FROM a\nCOPY b c\n", flag(1, "a b"))).toMatch(/^refused: /);
  });

  it("changes nothing where it stands already", () => {
    expect(edited("FROM a\nCOPY --chown=1:1 b c\n", flag(1))).toBe("FROM a\nCOPY --chown=1:1 b c\n");
  });
});

describe("set-word", () => {
  it.each([
    ["the first one", "EXPOSE 80 81 # c", word(1, 0, "8080"), "EXPOSE 8080 81 # c"],
    ["one of several lines", "EXPOSE 80 \\\n  # tls\n  443", word(1, 1, "8443"), "EXPOSE 80 \\\n  # tls\n  8443"],
    ["the last one, with blanks behind", "EXPOSE 80\t443 ", word(1, 1, "8443"), "EXPOSE 80\t8443 "],
    ["nothing in place of one", "EXPOSE 80 443", word(1, 0, ""), "EXPOSE 443"],
    ["nothing in place of one and the tabs behind it", "EXPOSE 80\t\t443", word(1, 0, ""), "EXPOSE 443"],
    ["one in lower case", "expose 80/udp", word(1, 0, "8080/udp"), "expose 8080/udp"],
  ])("puts %s", (_, before, operation, after) => {
    expect(edited(`FROM a\n${before}\n`, operation)).toBe(`FROM a\n${after}\n`);
    expect(edited(`FROM a\n${before}`.replaceAll("\n", "\r\n"), operation)).toBe(
      `FROM a\n${after}`.replaceAll("\n", "\r\n"),
    );
  });

  it("takes several of one instruction", () => {
    expect(edited("FROM a\nRUN sudo x && sudo y\n", word(1, 0, ""), word(1, 3, ""))).toBe("FROM a\nRUN x && y\n");
  });

  it("refuses a word that is not there, and one of a JSON form", () => {
    expect(edited("FROM a\nEXPOSE 80\n", word(1, 1, "81"))).toMatch(/^refused: .*no such word/);
    expect(edited('FROM a\nVOLUME ["/x"]\n', word(1, 0, "/y"))).toMatch(/^refused: .*JSON/);
  });
});

describe("set-arguments", () => {
  it.each([
    ["USER root", "USER 1995"],
    ["user  root:root ", "user  1995 "],
    ["\tUSER\troot", "\tUSER\t1995"],
    ["USER \\\n  root", "USER \\\n  1995"],
    ["USER \\\n  # why\n\n  root", "USER \\\n  # why\n\n  1995"],
  ])("replaces what stands in one line: %j", (before, after) => {
    for (const ending of ["", "\n", "\n# end"]) {
      expect(edited(`FROM a\n${before}${ending}`, argumentsOf(1, "1995"))).toBe(`FROM a\n${after}${ending}`);
    }
  });

  it.each([
    ['CMD ["a", "b"] ', 'CMD ["x"] '],
    ['RUN --network=none  [ "a" ]', 'RUN --network=none  ["x"]'],
    ['CMD \\\n  # why\n  ["a"]', 'CMD \\\n  # why\n  ["x"]'],
  ])("replaces a JSON form with its brackets: %j", (before, after) => {
    for (const ending of ["", "\n", "\n# end"]) {
      expect(edited(`FROM a\n${before}${ending}`, argumentsOf(1, '["x"]'))).toBe(`FROM a\n${after}${ending}`);
    }
  });

  it.each([
    ["several lines", "RUN a \\\n  b"],
    ["a heredoc", "RUN <<EOF\nx\nEOF"],
    ["a JSON form of several lines", 'CMD ["a", \\\n "b"]'],
  ])("refuses %s", (_, before) => {
    expect(edited(`FROM a\n${before}\n`, argumentsOf(1, "x"))).toMatch(/^refused: /);
  });
});

describe("remove-instruction", () => {
  it.each([
    ["between others", "FROM a\nUSER root\nCMD b\n", "FROM a\nCMD b\n"],
    ["with its indentation", "FROM a\n  USER root  \nCMD b\n", "FROM a\nCMD b\n"],
    ["of Windows", "FROM a\r\nUSER root\r\nCMD b\r\n", "FROM a\r\nCMD b\r\n"],
    ["with all its lines", "FROM a\nUSER \\\n\n  root\nCMD b\n", "FROM a\nCMD b\n"],
    ["with its heredoc", "FROM a\nRUN <<EOF\nx\nEOF\nCMD b\n", "FROM a\nCMD b\n"],
    ["at the end", "FROM a\nUSER root\n", "FROM a\n"],
    ["at the end without a newline", "FROM a\nUSER root", "FROM a"],
    ["at the end without a newline, of Windows", "FROM a\r\nUSER root", "FROM a"],
    ["with a continuation of nothing", "FROM a\nUSER root \\ \n", "FROM a\n"],
    ["and keeps comments behind its end", "FROM a\nUSER \\\n  root \\\n# b\n", "FROM a\n# b\n"],
    ["and keeps comments around it", "FROM a\n# one\nUSER root\n# two\n", "FROM a\n# one\n# two\n"],
    ["and one of the empty lines around it", "FROM a\n\nUSER root\n\nCMD b\n", "FROM a\n\nCMD b\n"],
    [
      "and one of the empty lines around it, of Windows",
      "FROM a\r\n\r\nUSER root\r\n \r\nCMD b\r\n",
      "FROM a\r\n\r\nCMD b\r\n",
    ],
    ["and keeps an empty line before it", "FROM a\n\nUSER root\nCMD b\n", "FROM a\n\nCMD b\n"],
    ["and keeps an empty line behind it", "FROM a\nUSER root\n\nCMD b\n", "FROM a\n\nCMD b\n"],
    ["and the empty line before it at the end", "FROM a\n\nUSER root\n", "FROM a\n"],
    ["and keeps empty lines between comments", "FROM a\n\n# b\nUSER root\n\n# c\n", "FROM a\n\n# b\n\n# c\n"],
  ])("takes it out %s", (_, before, after) => {
    expect(edited(before, removal(1))).toBe(after);
  });

  it("refuses what would take comments or an empty last line along", () => {
    expect(edited("FROM a\nRUN b \\\n  # why\n  c\n", removal(1))).toBe(
      "refused: there are comments between its lines",
    );
    expect(edited("FROM a\n\nUSER root", removal(1))).toBe(
      "refused: it is at the end of the file, after an empty line",
    );
    expect(edited("FROM a\nUSER root \\\n\\\n", removal(1))).toBe(
      "refused: it ends in a continuation with nothing after it",
    );
  });

  it("refuses to go together with another change of it", () => {
    expect(edited("FROM a\nUSER root\n", argumentsOf(1, "b"), removal(1))).toMatch(/^refused: /);
  });
});

describe("an instruction that goes while others come", () => {
  it.each([
    ["FROM a\nUSER root\n", "FROM a\nUSER 1995:1995\n"],
    ["FROM a\r\n  user root\r\nCMD b\r\n", "FROM a\r\n  user 1995:1995\r\nCMD b\r\n"],
    ["FROM a\nRUN b \\\n  c\nCMD d", "FROM a\nUSER 1995:1995\nCMD d"],
  ])("makes room for them in %j", (text, after) => {
    expect(edited(text, removal(1), insert(1))).toBe(after);
  });
});

function splice(start: number, end: number, text: string, part: "heredoc" | "text" = "text"): DockerfileOperation {
  return { kind: "splice", instruction: 1, part, start, end, text };
}

describe("splice", () => {
  it.each<readonly [string, DockerfileOperation, string]>([
    ["FROM a\nRUN b c\n", splice(1, 1, " -y"), "FROM a\nRUN b -y c\n"],
    ["FROM a\nRUN b \\\n  # why\n  c\n", splice(1, 1, " -y"), "FROM a\nRUN b -y \\\n  # why\n  c\n"],
    ["FROM a\nRUN --network=none b c", splice(2, 3, "d"), "FROM a\nRUN --network=none b d"],
    ["FROM a\nRUN b && \\\n  c d\n", splice(0, 7, ""), "FROM a\nRUN c d\n"],
    ["FROM a\nRUN b\n", splice(1, 1, " && c"), "FROM a\nRUN b && c\n"],
    ["FROM a\nRUN b \\\n  && c\n", splice(8, 8, " && d"), "FROM a\nRUN b \\\n  && c \\\n  && d\n"],
    ["FROM a\nRUN b && \\\n    c\n", splice(10, 10, " && d"), "FROM a\nRUN b && \\\n    c && \\\n    d\n"],
    ["FROM a\nRUN <<E\nb c\nE\n", splice(1, 1, " -y", "heredoc"), "FROM a\nRUN <<E\nb -y c\nE\n"],
  ])("in %j", (text, operation, after) => {
    expect(edited(text, operation)).toBe(after);
  });

  it.each<readonly [string, DockerfileOperation]>([
    ["FROM a\nRUN b \\\n  # why\n  c\n", splice(0, 5, "")],
    ["FROM a\nRUN b\n", splice(0, 9, "")],
    ["FROM a\nRUN b\n", splice(1, 1, "\nUSER root")],
  ])("is refused in %j", (text, operation) => {
    expect(edited(text, operation)).toMatch(/^refused: /);
  });

  it("is found out where the shell reads on differently", () => {
    const text = "FROM a\nRUN b 'c d'\n";
    const file = parseDockerfile(new SourceFile("Dockerfile", text));
    for (const operation of [splice(1, 1, " '"), splice(2, 3, ""), splice(1, 1, " #")]) {
      const result = editDockerfile(file, [operation]);
      expect(rereadDockerfile({ file, edits: result.ok ? result.edits : [], operations: [operation] })).toMatchObject({
        failed: "changes-nothing-else",
      });
    }
  });
});

describe("keywords and flags", () => {
  it.each<readonly [string, DockerfileOperation, string]>([
    [
      "FROM a\nadd --chown=1 b c\n",
      { kind: "set-keyword", instruction: 1, keyword: "COPY" },
      "FROM a\ncopy --chown=1 b c\n",
    ],
    [
      "FROM a\nCOPY --link --chown=1 b c\n",
      { kind: "remove-flag", instruction: 1, flag: "link" },
      "FROM a\nCOPY --chown=1 b c\n",
    ],
    [
      "FROM a\nCOPY --chwn=1 b c\n",
      { kind: "rename-flag", instruction: 1, flag: "chwn", name: "chown" },
      "FROM a\nCOPY --chown=1 b c\n",
    ],
  ])("change in %j", (text, operation, after) => {
    expect(edited(text, operation)).toBe(after);
  });
});

describe("operations together", () => {
  it("make one set of edits", () => {
    const before = "FROM a\nWORKDIR /app\nCOPY b c\nEXPOSE 80\nUSER root\nCMD d";
    const after = "FROM a\nWORKDIR /app\nRUN add\nCOPY --chown=1:1 b c\nEXPOSE 8080\nUSER 1995:1995\nCMD d";
    const operations = [word(3, 0, "8080"), insert(3), removal(4), flag(2), insert(1, "RUN", "add")];
    expect(edited(before, ...operations)).toBe(after);
  });

  it("are refused where they meet at the end of the file", () => {
    expect(edited("FROM a\nUSER b\nUSER c", insert(1), removal(2))).toMatch(/^refused: /);
  });

  it("are refused on an instruction that is not there, and in a file with errors", () => {
    expect(edited("FROM a\n", insert(1))).toMatch(/^refused: .*no such instruction/);
    const broken = parseDockerfile(new SourceFile("Dockerfile", "FROM a\nCOYP b\n"));
    expect(editDockerfile(broken, [insert(0)])).toMatchObject({ ok: false });
  });
});
