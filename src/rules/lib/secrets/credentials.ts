import { isPlaceholder } from "../../../model/kubernetes/placeholder.ts";

/** Texts that are recognized as credentials by their form, each with what it is. All patterns match in linear time. */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----\s+[\w+/=\s]{40}/],
  ["a GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{82})(?![A-Za-z0-9])/],
  ["a GitLab token", /(?<![\w-])glpat-[\w-]{20}(?![\w-])/],
  ["a Slack token", /(?<![\w-])xox[abpr]-\d{8,}-[\w-]{20,}/],
  ["a Slack webhook", /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/[A-Za-z0-9]{20,}/],
  ["a Stripe key", /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/],
  ["an npm token", /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/],
  ["a Google API key", /(?<![\w-])AIza[\w-]{35}(?![\w-])/],
  ["the password of a registry", /"auth": ?"[A-Za-z0-9+/]{8,}={0,2}"/],
  ["the key of a kubeconfig", /client-key-data: [A-Za-z0-9+/=]{40}/],
  ["a JSON Web Token", /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
];

/** How much of a text is searched, in characters; the rest is ignored. */
const longestText = 200_000;

/** The credential in a text, as `a private key`; null if none is found. */
export function credentialIn(text: string): string | null {
  const part = text.slice(0, longestText);
  const form = forms.find(([, pattern]) => pattern.test(part));
  if (form !== undefined) return form[0];
  if (awsKey.test(part) && !part.includes("EXAMPLE") && awsSecret.test(part)) return "an AWS access key";
  for (const { groups } of part.matchAll(userInAddress)) {
    const { user = "", password = "" } = groups ?? {};
    if (!isStandIn(password) && !showsTheForm(user, password) && !isHostAndPort(user, password)) {
      return "a password in a URL";
    }
  }
  return null;
}

const awsKey = /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/;
const awsSecret = /(?<![\w+/])[A-Za-z0-9+/]{40}(?![\w+/=])/;

/** The parts of a text that look like such credentials. Unlike `credentialIn`, placeholders are included. */
export function credentialTextsIn(text: string): readonly string[] {
  const part = text.slice(0, longestText);
  const byForm = [...forms.map(([, form]) => form), awsKey, awsSecret].flatMap((form) => {
    return [...part.matchAll(new RegExp(form, "g"))].map(([found]) => found);
  });
  return [...byForm, ...[...part.matchAll(userInAddress)].map(([found]) => found)];
}

/** `postgres://user:password@host`. */
const userInAddress = /:\/\/(?<user>[^\s/:@"'<>]{0,60}):(?<password>[^\s/:@"'<>]{3,100})@[\w[.-]/g;

/** `user:password`, which only shows the format. */
function showsTheForm(user: string, password: string): boolean {
  return /^(?:user|username|usr|login)$/i.test(user) && /^(?:pass|passwd|password|pwd|pw|secret)$/i.test(password);
}

/** `example.com:80` before an `@`, as in requests that pretend to go to another host. */
function isHostAndPort(user: string, password: string): boolean {
  return /\.[a-z]{2,}$/i.test(user) && /^\d{1,5}(?!\w)/.test(password);
}

/** Names of settings whose values are secret. */
const secretName =
  /(?:^|^pg|[^a-z])(?:password|passwd|pwd|passphrase|secret|token|api_?-?key|access_?-?key|private_?-?key|credentials?|secret_?key(?:_base)?)$/i;

/** Names of that kind whose values say something about a secret but are not secret. */
const aboutSecret =
  /(?:^|_)(?:allow_empty|disable|enable|existing|has|public|random_root|require|use)_\w*$|(?:cluster_token|image_?pull_secret|tls_secret)$/i;

/** Names of settings whose values can't be names of objects. */
const passwordName = /(?:password|passwd|pwd|passphrase)$/i;

const longestName = 80;

/** Whether a setting with that name and value holds a secret. */
export function isSecretSetting(name: string, value: string): boolean {
  const words = name.slice(-longestName).replaceAll(/([a-z\d])([A-Z])/g, "$1_$2");
  if (!secretName.test(words) || aboutSecret.test(words)) return false;
  return passwordName.test(words) ? isUnusualText(value) : isSecretValue(value);
}

/** Whether a text may be a password, a token or a key: it isn't a placeholder and has no other meaning. */
export function isSecretValue(text: string): boolean {
  return isUnusualText(text) && !isObjectName(text.trim());
}

function isUnusualText(text: string): boolean {
  const value = text.trim();
  if (value.length < 6 || value.length > 4000 || /\s/.test(value)) return false;
  return !isStandIn(value) && !otherMeaning.test(value) && !publicKey.test(value) && !isFileName(value);
}

/** Booleans, numbers, durations, paths, addresses and references to other places. */
const otherMeaning =
  /^(?:true|false|enabled|disabled|optional|required|\d+(?:\.\d+)?(?:ms|[smhd])?|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*|(?:file|vault|env|ssm|secret|arn|projects)[:/].*)$/i;

/**
 * Keys that are public, since programs in browsers and on phones contain them: of Stripe and Clerk (publishable key),
 * PostHog (project token), Mapbox (public token) and Supabase (publishable key).
 */
const publicKey = /^(?:pk_(?:live|test)_|phc_|pk\.eyJ|sb_publishable_)[\w.=-]+$/;

/**
 * Whether a value is the name of an object, with or without its namespace: words joined by dashes. In random
 * identifiers, most parts contain digits.
 */
function isObjectName(value: string): boolean {
  if (!/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)?$/.test(value)) return false;
  const parts = value.split(/[-./]/);
  if (parts.length === 1) return false;
  return parts.filter((part) => /\d/.test(part) && /[a-z]/.test(part)).length <= parts.length / 3;
}

/** Names of files, such as that of a script that sets a password. */
const fileName =
  /^[\w.-]+\.(?:bash|cer|cfg|conf|crt|env|ini|jar|jks|js|json|key|log|p12|pem|pfx|pl|properties|py|rb|sh|sql|txt|xml|ya?ml)$/i;

/** Placeholders for a secret that is filled in later, and values that only show the format. */
const standIn =
  /change|example|replace|insert|dummy|fake|placeholder|redacted|sample|todo|tbd|your|^<|^\[|[${}%<>]|^(.)\1+$|x{3,}|\*{3,}|\.{3}|^(?:none|null|empty|undefined|default|not[-_ ]?set|unset|not[-_ ]?(?:needed|required|used)|ollama|lm[-_]?studio)$|^sk-[\w-]{0,18}$|no[-_]?key/i;

/** Whether a text is the name of a file, going by its extension. */
export function isFileName(value: string): boolean {
  return fileName.test(value.slice(-200));
}

function isStandIn(value: string): boolean {
  return isPlaceholder(value) || isPlaceholderText(value);
}

/** Whether a text shows that it is not a secret: `changeme`, `<your token>`. */
export function isPlaceholderText(value: string): boolean {
  return standIn.test(value.slice(0, 200));
}
