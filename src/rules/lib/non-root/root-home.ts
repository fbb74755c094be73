import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionsOf, instructionText, isCopy, runsOf } from "../dockerfile/lineage.ts";

/** The home directory of root in any spelling. Other users usually can't enter it. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;

/** Instructions whose text may contain a path that the program uses. */
const pathInstructions = new Set(["CMD", "ENTRYPOINT", "ENV", "VOLUME", "WORKDIR"]);

/** A program that installs files into the home directory of the user that runs it. */
interface HomeInstaller {
  readonly pattern: RegExp;
  readonly what: string;
  /** The variables and options that make it install to another directory. */
  readonly moved: RegExp;
}

const homeInstallers: readonly HomeInstaller[] = [
  { pattern: /\bpip3?\s+install\b[^\n;&|]*\s--user\b/, what: "pip install --user", moved: /\bPYTHONUSERBASE\b/ },
  {
    pattern: /\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/,
    what: "dotnet tool install --global",
    moved: /\bDOTNET_CLI_HOME\b/,
  },
  { pattern: /\bplaywright\s+install\b/, what: "playwright install", moved: /\bPLAYWRIGHT_BROWSERS_PATH\b/ },
  { pattern: /\bnvm\s+install\b|nvm-sh\/nvm/, what: "nvm", moved: /\bNVM_DIR\b/ },
  {
    pattern: /\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/,
    what: "pipenv",
    moved: /\b(?:PIPENV_VENV_IN_PROJECT|WORKON_HOME)\b/,
  },
  { pattern: /\brustup(?:-init)?\b|sh\.rustup\.rs/, what: "rustup", moved: /\bCARGO_HOME\b/ },
  {
    pattern: /astral\.sh\/uv\b/,
    what: "The installer of uv",
    moved: /\b(?:UV_INSTALL_DIR|UV_UNMANAGED_INSTALL|XDG_BIN_HOME)\b/,
  },
  { pattern: /install\.python-poetry\.org/, what: "The installer of Poetry", moved: /\bPOETRY_HOME\b/ },
  { pattern: /\bbun\.sh\/install\b/, what: "The installer of Bun", moved: /\bBUN_INSTALL\b/ },
  { pattern: /\bdeno\.land\/(?:x\/)?install\b/, what: "The installer of Deno", moved: /\bDENO_INSTALL\b/ },
  { pattern: /\bget\.sdkman\.io\b/, what: "The installer of SDKMAN", moved: /\bSDKMAN_DIR\b/ },
  { pattern: /\bpipx\s+install\b/, what: "pipx install", moved: /\bPIPX_HOME\b|--global\b/ },
  { pattern: /\bnltk\.download(?:er)?\b/, what: "nltk.downloader", moved: /\bNLTK_DATA\b|download_dir|\s-d\s/ },
  {
    pattern:
      /\bfrom_pretrained\(|\bSentenceTransformer\(|\bsnapshot_download\(|\bhuggingface-cli\s+download\b|\bhf\s+download\b/,
    what: "The download of models",
    moved:
      /\b(?:HF_HOME|HF_HUB_CACHE|TRANSFORMERS_CACHE|SENTENCE_TRANSFORMERS_HOME|XDG_CACHE_HOME|cache_dir|cache_folder|local_dir)\b|--local-dir|--cache-dir/,
  },
  {
    pattern: /\bwhisper\.load_model\(|\btorch\.hub\b/,
    what: "The download of models",
    moved: /\b(?:TORCH_HOME|XDG_CACHE_HOME|download_root)\b/,
  },
  { pattern: /\bcorepack\s+(?:enable|prepare|install|use)\b/, what: "corepack", moved: /\bCOREPACK_HOME\b/ },
];

/** What an image needs in the home directory of root, as advice; null if nothing is found. */
export function rootHomeDependency(stage: ImageStage): string | null {
  const removed = removedFiles(stage);
  let isElsewhere = false;
  for (const instruction of instructionsOf(stage)) {
    isElsewhere ||= movesHome(instruction);
    const about = textAbout(instruction, removed);
    if (rootsHome.test(isElsewhere ? about.replaceAll(/~|\$\{?HOME\b\}?/g, "") : about)) {
      return (
        `${instruction.keyword} uses the home directory of root, which other users usually cannot enter. ` +
        "Move the files that the program needs to another directory first."
      );
    }
    if (instruction.keyword !== "RUN" || isElsewhere) continue;
    const script = instructionText(instruction);
    if (/\bpoetry\s+install\b/.test(script) && !poetryInstallsOutsideHome(stage)) return homeAdvice("poetry install");
    const found = homeInstallers.find(({ pattern, moved }) => pattern.test(script) && !isMoved(stage, script, moved));
    if (found) return homeAdvice(found.what);
  }
  return null;
}

/** Whether a variable or an option makes an installer use another directory. */
function isMoved({ environment }: ImageStage, script: string, moved: RegExp): boolean {
  return (
    moved.test(script) || [...environment].some(([name, value]) => moved.test(name) && !rootsHome.test(` ${value}`))
  );
}

/** The part of an instruction that may show that the program needs files in the home directory. */
function textAbout(instruction: Instruction, removed: readonly string[]): string {
  const { keyword, words, text } = instruction;
  if (keyword === "RUN") return withoutRemoved(instructionText(instruction), removed);
  if (isCopy(instruction)) return ` ${words.at(-1)?.value ?? ""}`;
  return pathInstructions.has(keyword) ? ` ${text}` : "";
}

/** A script without caches and without files that it or another one removes, which the program does not need. */
function withoutRemoved(script: string, removed: readonly string[]): string {
  const others = removed.reduce((left, path) => left.replaceAll(path, ""), script);
  return others
    .replace(/\brm\s+-[a-zA-Z]+(?:\s+[^\s;&|]+)+/g, "")
    .replace(/(?:\/root|~|\$HOME)\/\.(?:cache|npm|m2)\b/g, "");
}

/** The files in the home directory that a command removes, as they are written there. */
function removedFiles(stage: ImageStage): readonly string[] {
  const commands = runsOf(stage).flatMap((run) => shellCommands(instructionText(run)));
  const words = commands.flatMap(([program, ...rest]) => (program === "rm" ? rest : []));
  const files = words.filter((word) => /^(?:~|\/root|\$\{?HOME\}?)\/[\w./-]+$/.test(word));
  return [...new Set(files)].slice(0, mostRemoved);
}

/** The most removed files that are considered, since each one is searched for in every command. */
const mostRemoved = 100;

/** Whether ENV sets HOME to a directory other than root's. Then `~` and `$HOME` mean that directory. */
function movesHome({ keyword, text }: Instruction): boolean {
  const value = keyword === "ENV" ? /(?:^|\s)HOME(?:=|\s+)["']?(\/[^\s"']*)/.exec(text)?.[1] : undefined;
  return value !== undefined && !/^\/(?:root(?:\/|$)|$)/.test(value);
}

function poetryInstallsOutsideHome(stage: ImageStage): boolean {
  return instructionsOf(stage).some((instruction) => {
    const text = `${instructionText(instruction)} ${instruction.text}`;
    return /POETRY_VIRTUALENVS_(?:CREATE|IN_PROJECT)|virtualenvs\.(?:create|in-project)/.test(text);
  });
}

function homeAdvice(what: string): string {
  return (
    `${what} puts files into the home directory of root, which other users usually cannot enter. ` +
    "Install to another directory first."
  );
}
