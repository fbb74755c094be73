import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import { expandValues, known } from "./expand-values.ts";
import { stringsIn, textOf } from "./plain.ts";

/** How a place of the repository runs the image that it builds. */
export interface ImageRun {
  /** With what usually needs root, as a phrase behind "runs it"; null for nothing. */
  readonly privilege: string | null;
  /** As which user, by name or numbers, perhaps with a group; null where nothing is said. */
  readonly user: string | null;
}

/** Options of `docker run` that stand alone; all other long ones take a value (docs.docker.com: docker container run). */
const alone =
  /^--(?:detach|help|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tls-verify|tty)$/;

/** Short options in one word that ends with one that takes a value: `-u`, `-itp`. */
const withValue = /^-[ditPq]*[acehlmpuvw]$/;

/** Options that usually need root: the same devices, processes and engine as the host, or more rights. */
const privileges: Readonly<Record<string, (value: string) => string | null>> = {
  "--cap-add": (value) => (/^(?:CAP_)?NET_BIND_SERVICE$/i.test(value) ? null : `with the capability ${value}`),
  "--device": (value) => `with the device ${value}`,
  "--pid": (value) => (value === "host" ? "with the processes of the host" : null),
  "--privileged": (value) => (value === "false" ? null : "in a privileged container"),
  "--volume": (value) => (/^\/(?:var\/)?run\/docker\.sock\b/.test(value) ? "with the socket of Docker" : null),
};

/** An image with the way in which a command runs it. */
export interface RunCommand extends ImageRun {
  readonly image: string;
}

/**
 * Reads the words behind `docker run`; null where no image is named. The user counts only where the image's own program
 * is run, since other commands are for looking around.
 */
export function readRunOptions(words: readonly string[]): RunCommand | null {
  const found: string[] = [];
  let user: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) {
      const ownProgram = index + 1 === words.length || /^\d*[<>&]/.test(words[index + 1] ?? "");
      return { image: word, privilege: found[0] ?? null, user: ownProgram ? user : null };
    }
    const [, name = word, attached] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[uv])=?(.+)$/s.exec(word) ?? [];
    const takes = attached === undefined && (name.startsWith("--") ? !alone.test(name) : withValue.test(name));
    const value = attached ?? (takes ? (words[++index] ?? "") : "");
    const option = name === "-v" ? "--volume" : name;
    if (option === "--user" || /^-\w*u$/.test(option)) user = value;
    if (Object.hasOwn(privileges, option)) found.push(...[privileges[option]?.(value) ?? []].flat());
  }
  return null;
}

/** How a compose file runs a service (compose-spec: privileged, cap_add, devices, pid, user, volumes). */
export function serviceRun(service: JsonObject): ImageRun | null {
  const listed = [
    ...(service["privileged"] === true ? [["--privileged", ""]] : []),
    ...stringsIn(service["cap_add"]).map((value) => ["--cap-add", value]),
    ...stringsIn(service["devices"]).map((value) => ["--device", value]),
    ...stringsIn(service["pid"]).map((value) => ["--pid", value]),
    ...volumesOf(service["volumes"]).map((value) => ["--volume", value]),
  ];
  const privilege = listed.flatMap(([option = "", value = ""]) => privileges[option]?.(value) ?? [])[0] ?? null;
  const text = textOf(service["user"]);
  const user = text === null ? null : known(expandValues(text, () => undefined));
  return privilege === null && user === null ? null : { privilege, user };
}

/** Volumes by their sources, or in the short form, which begins with it. */
function volumesOf(value: Json | undefined): readonly string[] {
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => stringsIn(isObject(item) ? item["source"] : item));
}
