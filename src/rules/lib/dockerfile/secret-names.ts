const secretPart = /(?:^|_)(?:apikey|auth|credentials?|key|password|passwd|pword|pwd|secret|token)(?:_|$)/i;

/** Names that tell of a secret and hold none. */
const harmless =
  /(?:^|_)(?:allow|disable|disabled|empty|enable|enabled|expire|expires|expiry|file|fingerprint|header|host|id|length|name|path|plugin|port|pub|public|type|url|dir|version|ttl|count|size|algorithm|provider|issuer|realm|method|mode)(?:_|$)|GPG_KEYS?$|_KEYS$|^KEY_|SSH_AUTH_SOCK|KEYRING|SIGNING_KEY|KEYBOARD/i;

const placeholder =
  /^(?:true|false|yes|no|on|off|none|null|\d|changeme|change_?me|example|dummy|placeholder|xxx+|<.*>|\*+|\.\.\.)$/i;

/** Whether a name says that its value is a secret; `auth` only does where it stands last. */
export function isSecretName(name: string): boolean {
  if (!secretPart.test(name) || harmless.test(name)) return false;
  return !/(?:^|_)auth(?:_)/i.test(name) || secretPart.test(name.replace(/(?:^|_)auth(?=_)/i, ""));
}

/** Whether a value may be a secret: no switch, no path, no address, no key that everybody may know. */
export function holdsSecret(text: string): boolean {
  const value = text.replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || placeholder.test(value)) return false;
  if (/^(?:\/|\.\/|~)|^\$|^\w+:\/\/(?![^/\s]*:[^/\s]*@)/.test(value)) return false;
  return !/^(?:0x)?[0-9A-F]{40}$|^(?:[0-9A-F]{4} ?){10}$|^\$\{/i.test(value);
}
