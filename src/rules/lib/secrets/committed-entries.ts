import { isObject } from "../../../core/json.ts";
import { isValueOfSops } from "../../../model/kubernetes/sops.ts";
import { isShowcasePath } from "../../../model/origin/directory-names.ts";
import type { Scope } from "../define-kubernetes.ts";
import { credentialIn, isSecretValue } from "./credentials.ts";

/** Types of Secrets that controllers fill in, or that hold the state of a program. */
const filledTypes: ReadonlySet<string> = new Set([
  "bootstrap.kubernetes.io/token",
  "helm.sh/release.v1",
  "kubernetes.io/service-account-token",
]);

/** Keys of entries that are not secret by nature. */
const publicKey =
  /(?:^|[._-])(?:bucket|cert|config\.yaml|crt|database|db|domain|email|endpoint|groups?|host|image|insecure|issuer|login|port|project|pub|region|roles?|schema|scopes?|server|type|uri|url|user)$|(?:account|app|client|project|tenant)[._-]?id$|name(?:_in)?$/i;

/** An entry of a Secret. */
interface SecretEntry {
  /** The map that contains it: `data` or `stringData`. */
  readonly field: string;
  readonly key: string;
  /** Its value, decoded. */
  readonly text: string;
}

/** The entries of a Secret that hold secret values; none if the values are encrypted. */
export function committedEntries({ manifest, at }: Scope): readonly SecretEntry[] {
  const type = at("type");
  if ((typeof type === "string" && filledTypes.has(type)) || at("sops") !== undefined) return [];
  if (isShowcasePath(manifest.source.path)) return [];
  return ["data", "stringData"].flatMap((field) => {
    const entries = at(field);
    return (isObject(entries) ? Object.entries(entries) : []).flatMap(([key, value]): SecretEntry[] => {
      if (typeof value !== "string" || publicKey.test(key) || isValueOfSops(value)) return [];
      const text = field === "data" ? decoded(value) : value;
      return text !== null && (credentialIn(text) !== null || isSecretValue(text)) ? [{ field, key, text }] : [];
    });
  });
}

/** The longest text that is decoded, in characters; the rest of a longer one is ignored. */
const longestText = 20_000;

/** Decodes a text in base64; null if it isn't base64. */
function decoded(text: string): string | null {
  const plain = text.replaceAll(/\s/g, "").slice(0, longestText);
  if (plain === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return null;
  const bytes = Uint8Array.from(atob(plain.slice(0, plain.length - (plain.length % 4))), (letter) =>
    letter.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}
