import { text, type Text } from "./text.ts";

interface Form {
  readonly hint: Text;
  readonly found: RegExp;
  /** The part that nobody may see, where that is not all of it. */
  readonly hidden?: RegExp;
}

/** What values of secrets look like, wherever they stand. */
const forms: readonly Form[] = [
  { hint: text("AWS access key", "AWS アクセスキー"), found: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  {
    hint: text("private key", "秘密鍵"),
    found: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/g,
    hidden: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY[^]*?(?:-----END [A-Z ]+-----|$)/g,
  },
  {
    hint: text("GitHub token", "GitHub のトークン"),
    found: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  },
  { hint: text("API key", "API キー"), found: /\bsk-[A-Za-z0-9_-]{16,}/g },
  { hint: text("Google API key", "Google の API キー"), found: /\bAIza[A-Za-z0-9_-]{30,}/g },
  { hint: text("Slack token", "Slack のトークン"), found: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  {
    hint: text("password in a URL", "URL 内のパスワード"),
    found: /:\/\/[^\s/:@]*:[^\s/@]+@/g,
    hidden: /(?<=:\/\/[^\s/:@]{0,200}:)[^\s/@]+(?=@)/g,
  },
];

/** What secret a text holds, if one shows. */
export const secretIn = (value: string): Text | undefined =>
  forms.find(({ found }) => value.search(found) !== -1)?.hint;

/** The text with every secret that shows covered, letter by letter, so that places in it stay. */
export const covered = (value: string): string =>
  forms.reduce(
    (shown, { found, hidden }) => shown.replace(hidden ?? found, (secret) => secret.replaceAll(/[^\s]/g, "•")),
    value,
  );
