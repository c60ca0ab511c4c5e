import { UNSEEN } from "./characters.ts";
import { text, type Text } from "./text.ts";

interface Form {
  readonly hint: Text;
  readonly found: RegExp;
  /** The part that nobody may see, where that is not all of it. */
  readonly hidden?: RegExp;
}

/** What stands in a URL for a password that is put in later: of a shell, of a template, of a page, of a log. */
const standIn = String.raw`(?:\$\w+|\$\{[^{}\s]*\}|\$\([^()\s]*\)|\{\{?[^{}\s]*\}?\}|<[^<>\s]*>|%\w+%?|\*+|•+|x+|X+)`;
// RFC 3986, 3.2.1: in front of the last @ before the path, behind the first colon. A quote ends the text around it.
const user = String.raw`[^\s/:@"]`;
const password = String.raw`(?!${standIn}+@)[^\s/@"]+`;

// As issued, and no looser: a design with such a text is refused. The lengths are those that the rules of gitleaks state
// (config/gitleaks.toml at 009e025a, read 2026-11-28), the prefixes those of the issuers' own pages.
const forms: readonly Form[] = [
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html (2026-11-28): access keys, temporary
    // ones, bearer tokens and credentials of a context; letters and digits of base32.
    hint: text("AWS access key", "AWS アクセスキー"),
    found: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc7468 (2026-11-28): what follows it is the key, in base64, up to the end mark.
    hint: text("private key", "秘密鍵"),
    found: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/g,
    hidden:
      /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?(?:[^]{0,20000}?-----END [A-Z ]+-----|-*(?:[A-Za-z0-9+/=\s"'`,\\]|(?:Proc-Type|DEK-Info|Version|Comment): [^\n\\]*)*)/g,
  },
  {
    // https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/ (2026-11-28)
    hint: text("GitHub token", "GitHub のトークン"),
    found: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{82})\b/g,
  },
  {
    // OpenAI's hold the base64 of its name; Anthropic's are of one length.
    hint: text("API key", "API キー"),
    found:
      /(?<![\w-])sk-(?:(?:proj|svcacct|admin)-[\w-]{58,74}T3BlbkFJ[\w-]{58,74}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|ant-(?:api|admin)\d\d-[\w-]{93}AA)(?![\w-])/g,
  },
  {
    hint: text("Stripe key", "Stripe のキー"),
    found: /\b[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,99}\b/g,
  },
  {
    hint: text("Google API key", "Google の API キー"),
    found: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
  },
  {
    // https://docs.slack.dev/authentication/tokens (2026-11-28): xoxb-, xoxp-, xoxe-, xapp-; numbers, then the secret.
    hint: text("Slack token", "Slack のトークン"),
    found: /(?<![\w-])(?:xox[abeoprs]-(?:\d{8,14}-){1,3}[A-Za-z0-9-]{18,}|xapp-\d-[A-Z0-9]+-\d+-[a-f0-9]+)(?![\w-])/gi,
  },
  {
    hint: text("password in a URL", "URL 内のパスワード"),
    found: new RegExp(`://${user}*:${password}@`, "g"),
    hidden: new RegExp(`(?<=://${user}{0,200}:)${password}(?=@)`, "g"),
  },
];

/** Names of variables that hold a secret, by how they end: such a value is refused. */
export const secretName = "(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)";

/** Names whose value may well be one. */
export const suspectName =
  "(?:SECRET_?KEY(?:_BASE)?|(?:SIGNING|ENCRYPTION|AUTH|SESSION|MASTER|JWT|COOKIE|SIGNATURE)_?KEY|CREDENTIALS?(?:_JSON)?|PASSPHRASE|PASS|PWD|SALT|PEPPER|BEARER|WEBHOOK(?:_URL)?)";

const unseen = new RegExp(`\\u001b\\[[0-9;]*m|[${UNSEEN}]`, "gu");

/** What secret a text holds, if one shows; what nobody sees does not hide it. */
export function secretIn(value: string): Text | undefined {
  const bare = value.replace(unseen, "");
  return forms.find(({ found }) => bare.search(found) !== -1)?.hint;
}

/** The text with every secret that shows covered, letter by letter, so that places in it stay. */
export const covered = (value: string): string =>
  coveredBy(
    value,
    forms.map(({ found, hidden }) => hidden ?? found),
  );

// In capitals, as names of variables are: a component that is called `token` is no secret.
const assigned = new RegExp(
  `(?<=(?<![A-Za-z0-9])(?:[A-Z0-9]+_)*(?:${secretName}|${suspectName})["'\`]?\\s*[:=]\\s*)(?:"[^"\\n]*"|'[^'\\n]*'|\`[^\`]*\`|[^\\s"'\`{[(,}][^\\s,}]*)`,
  "g",
);

/** The text of a design: values are covered as well whose name says that they are secret. */
export const coveredSource = (source: string): string => coveredBy(covered(source), [assigned]);

function coveredBy(value: string, hidden: readonly RegExp[]): string {
  if (![unseen, ...hidden].some((pattern) => value.search(pattern) !== -1)) return value;
  // Where each letter stands of those that can be seen.
  const places: number[] = [];
  let bare = "";
  let from = 0;
  for (const { 0: found, index } of [...value.matchAll(unseen), Object.assign([""], { index: value.length })]) {
    for (let at = from; at < index; at++) places.push(at);
    bare += value.slice(from, index);
    from = index + (found ?? "").length;
  }
  const letters = value.split("");
  for (const pattern of hidden)
    for (const { 0: secret, index } of bare.matchAll(pattern))
      for (let at = index; at < index + secret.length; at++) {
        const place = places[at];
        if (place !== undefined && !/\s/.test(letters[place] ?? "")) letters[place] = "•";
      }
  return letters.join("");
}
