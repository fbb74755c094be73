import type { ProgramCall } from "./calls.ts";
import { operandsOf } from "./program-options.ts";

/** A command that installs what a file of the repository lists. */
export interface DependencyInstall {
  /** Its name in a sentence: `npm ci`. */
  readonly title: string;
  /** The file that must exist, and those that are read if they exist. */
  readonly list: string;
  readonly further: readonly string[];
  /**
   * Matches files whose presence means that it reads more of the repository than these; null if there are no such
   * files.
   */
  readonly reach: RegExp | null;
  /** The directory beside the list that it fills; left out if it installs elsewhere. */
  readonly fills?: string;
  /** What else to do, as a sentence. */
  readonly hint?: string;
}

const node = {
  npm: { verbs: /^(?:ci|clean-install|install|i)$/, further: ["package-lock.json", "npm-shrinkwrap.json", ".npmrc"] },
  yarn: { verbs: /^install$/, further: ["yarn.lock", ".npmrc"] },
  pnpm: { verbs: /^(?:install|i)$/, further: ["pnpm-lock.yaml", ".npmrc"] },
} as const;

const nodeReach = /^(?:\.yarnrc\.yml|pnpm-workspace\.yaml|lerna\.json|\.pnpmfile\.cjs)$|^patches\//;

/** The install from a list in the repository that a command does; null for any other command. */
export function dependencyInstall(call: ProgramCall): DependencyInstall | null {
  const { program, args } = call;
  if (!args.every(({ literal }) => literal)) return null;
  const words = operandsOf(call).map(({ value }) => value);
  const [verb = "", ...rest] = words;
  const title = `${program} ${verb}`.trim();
  if (Object.hasOwn(node, program)) {
    const { verbs, further } = node[program as keyof typeof node];
    const isInstall = verbs.test(verb) || (program === "yarn" && verb === "");
    const elsewhere = args.some(({ value }) => /^(?:-g|--global|-C|--prefix|--cwd|--dir)\b/.test(value));
    if (!isInstall || rest.length > 0 || elsewhere) return null;
    return { title, list: "package.json", further, reach: nodeReach, fills: "node_modules" };
  }
  if (/^pip[\d.]*$/.test(program))
    return pipInstall(
      program,
      args.map(({ value }) => value),
    );
  if (/^python[\d.]*$/.test(program) && args[0]?.value === "-m" && args[1]?.value === "pip")
    return pipInstall(
      "pip",
      args.slice(2).map(({ value }) => value),
    );
  if (/^composer(?:\.phar)?$/.test(program) && words.join(" ") === "install")
    return composerInstall(args.map(({ value }) => value));
  if (program === "go" && words.join(" ") === "mod download")
    return {
      title: "go mod download",
      list: "go.mod",
      further: ["go.sum"],
      reach: /^(?:go\.work|vendor\/modules\.txt)$/,
    };
  if (program === "bundle" && (words.join(" ") === "install" || words.length === 0))
    return {
      title: "bundle install",
      list: "Gemfile",
      further: ["Gemfile.lock", ".ruby-version"],
      reach: /\.gemspec$/,
    };
  return null;
}

/** Composer's scripts and its list of classes need the sources, unless both are postponed. */
function composerInstall(args: readonly string[]): DependencyInstall | null {
  if (args.some((arg) => /^(?:-d|--working-dir\b)/.test(arg))) return null;
  const isApart = args.includes("--no-scripts") && args.includes("--no-autoloader");
  const hint = "Install with --no-scripts --no-autoloader, and run composer dump-autoload at the end.";
  return {
    title: "composer install",
    list: "composer.json",
    further: ["composer.lock"],
    fills: "vendor",
    reach: isApart ? /^(?:auth\.json|symfony\.lock|(?:packages|patches)\/)/ : /./,
    ...(isApart ? {} : { hint }),
  };
}

/** Only an install of one list of requirements and nothing else. */
function pipInstall(program: string, args: readonly string[]): DependencyInstall | null {
  if (args[0] !== "install") return null;
  const at = args.findIndex((arg) => arg === "-r" || arg === "--requirement");
  const list = args[at + 1] ?? "";
  const others = args.filter((arg, index) => index > 0 && index !== at + 1 && !arg.startsWith("-"));
  if (at === -1 || others.length > 0 || !/^(?:\.\/)?[\w.-]+\.txt$/.test(list)) return null;
  return { title: `${program} install`, list: list.replace(/^\.\//, ""), further: [], reach: null };
}
