/** A command of a script as it stands, with the lines that continue it. */
export interface JoinedCommand {
  readonly text: string;
  /** Where its first line starts. */
  readonly offset: number;
  /** Where its last line ends. */
  readonly end: number;
  /** The command whose output it reads through a pipe. */
  readonly input: string | null;
}

/** Longer lines are no commands that somebody wrote. */
const longestLine = 20_000;

/** The files of a repository in which people write commands. */
const commandFiles =
  /\.(?:ba|fi|z)?sh$|\.(?:bat|cmd|ps1|py|rb)$|(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk|[Jj]ustfile|Taskfile[^/]*\.ya?ml|Rakefile|Procfile|package\.json|(?:[^/]*[._-])?Jenkinsfile)$|^\.(?:github|gitlab|circleci|woodpecker|tekton|buildkite|semaphore)\/.*\.ya?ml$|gitlab[^/]*\.ya?ml$|(?:^|\/)(?:azure|bitbucket)-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.?(?:appveyor|buildspec|cloudbuild|drone|travis)[^/]*\.ya?ml$/i;

/** Whether people write commands in a file of that name. */
export function isCommandFile(path: string): boolean {
  return commandFiles.test(path);
}

/** The commands of a text in which all of the words stand, on one line or on several that are joined. */
export function* joinedCommands(text: string, ...words: readonly RegExp[]): Generator<JoinedCommand> {
  if (!words.every((word) => word.test(text))) return;
  let start = 0;
  let joined = "";
  let offset = 0;
  for (const line of text.split("\n")) {
    if (joined === "") start = offset;
    joined += joined.length > longestLine ? "" : line.replace(/\\?\r?$/, " ");
    offset += line.length + 1;
    if (/\\\r?$/.test(line)) continue;
    if (words.every((word) => word.test(joined))) yield* commandsIn(joined, start, offset - 1, words);
    joined = "";
  }
  // The last line may end as if another one followed.
  if (joined !== "" && words.every((word) => word.test(joined))) yield* commandsIn(joined, start, text.length, words);
}

function* commandsIn(line: string, offset: number, end: number, words: readonly RegExp[]): Generator<JoinedCommand> {
  const parts = line.split(/(\|\||[|;&])/);
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index] ?? "";
    if (!words.every((word) => word.test(text))) continue;
    yield { text, offset, end, input: parts[index - 1] === "|" ? (parts[index - 2] ?? null) : null };
  }
}
