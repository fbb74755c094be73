/** Whether a text is that of a file which git-crypt has encrypted: each one starts with the same bytes. */
export function isEncrypted(text: string): boolean {
  return text.startsWith("\0GITCRYPT\0");
}

/** The words for such a file in messages. */
export const encryptedWords = "encrypted with git-crypt";
