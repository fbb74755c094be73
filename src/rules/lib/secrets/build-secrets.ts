import { isFileName, isPlaceholderText } from "./credentials.ts";

const secretPart = /(?:^|_)(?:apikey|auth|credentials?|key|password|passwd|pword|pwd|secret|token)(?:_|$)/i;

/** Names that mention a secret but don't hold one. */
const harmless =
  /(?:^|_)(?:allow|disable|disabled|empty|enable|enabled|expire|expires|expiry|file|fingerprint|header|host|id|length|name|path|plugin|port|pub|public|type|url|dir|version|ttl|count|size|algorithm|provider|issuer|realm|method|mode)(?:_|$)|GPG_KEYS?$|_KEYS$|^KEY_|SSH_AUTH_SOCK|KEYRING|SIGNING_KEY|KEYBOARD/i;

/** Whether a name says that its value is a secret. `auth` only counts at the end of the name. */
export function isSecretName(name: string): boolean {
  if (!secretPart.test(name) || harmless.test(name)) return false;
  return !/(?:^|_)auth(?:_)/i.test(name) || secretPart.test(name.replace(/(?:^|_)auth(?=_)/i, ""));
}

/** Whether a value may be a secret: it isn't a switch, a path, an address or a public key. */
export function holdsSecret(text: string): boolean {
  const value = text.replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || /^(?:true|false|yes|no|on|off|\d)$/i.test(value) || isPlaceholderText(value)) return false;
  if (isFileName(value)) return false;
  if (/^(?:\/|\.\/|~)|^\$|^\w+:\/\/(?![^/\s:]*:[^/\s]*@)/.test(value)) return false;
  return !/^(?:0x)?[0-9A-F]{40}$|^(?:[0-9A-F]{4} ?){10}$/i.test(value);
}

/** The most addresses of a text that are looked at. */
const mostAddresses = 100;

/** `https://user:$NAME@host`, or `https://$TOKEN@host` if the name says that it is a secret. */
const userInfo =
  /\b(?:https?|git|ftps?):\/\/(?<user>(?:[^\s/:@"'$]{0,80}|\$\{?\w{1,80}\}?):)?\$\{?(?<name>\w{1,80})\}?@/g;
const telling = /(?:^|_)(?:auth|credentials?|key|pass|passwd|password|pat|pw|pwd|secret|token)(?:_|$)/i;

/** The variables that stand for a password in the URLs of a text, except those that the text sets itself. */
export function namesInAddresses(text: string): readonly string[] {
  const names = new Set<string>();
  for (const { groups = {} } of text.matchAll(userInfo)) {
    const { user, name = "" } = groups;
    if (user !== undefined || telling.test(name)) names.add(name);
    if (names.size === mostAddresses) break;
  }
  return [...names].filter((name) => !new RegExp(`(?:^|[\\s;&(])${name}=`).test(text));
}

/**
 * A text without the addresses of databases, which builds make up for programs that don't connect to them, and without
 * addresses of examples.
 */
export function withoutMadeUpAddresses(text: string): string {
  return withoutExamples(text.replaceAll(/\b(?!(?:https?|git|ftps?):)[a-z][a-z0-9]{1,30}:\/\/[^\s"'@]{0,200}@/g, ""));
}

/** A text without addresses of examples and of the machine itself. */
export function withoutExamples(text: string): string {
  return text.replaceAll(/\/\/[^\s"'@]{0,200}@(?:localhost|127\.|example\.)/g, "");
}
