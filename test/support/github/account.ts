/** When everything happens here. */
export const now = "2026-11-23T06:00:00Z";

/** An account as answers show it. */
export function user(login: string): Record<string, unknown> {
  return { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
