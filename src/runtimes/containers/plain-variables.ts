import { text, type Text } from "../../text/text.ts";
import { issue, type Issue } from "../../issues/issue.ts";

const values: readonly (readonly [RegExp, Text])[] = [
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/, text("AWS access key", "AWS アクセスキー")],
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/, text("private key", "秘密鍵")],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/, text("GitHub token", "GitHub のトークン")],
  [/\bsk-[A-Za-z0-9_-]{16,}/, text("API key", "API キー")],
  [/\bAIza[A-Za-z0-9_-]{30,}/, text("Google API key", "Google の API キー")],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, text("Slack token", "Slack のトークン")],
  [/:\/\/[^\s/:@]*:[^\s/@]+@/, text("password in a URL", "URL 内のパスワード")],
];

const names = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)$/i;

/** Variables whose value looks like a secret: design, state and console would all show it. */
export function secretsAmong(environment: Readonly<Record<string, string>> | undefined): readonly Issue[] {
  return Object.entries(environment ?? {}).flatMap(([name, value]) => {
    const found = values.find(([pattern]) => pattern.test(value))?.[1];
    const hint = found ?? (value !== "" && names.test(name) ? name : undefined);
    return hint === undefined ? [] : [issue("secret-in-design", ["environment", name], { hint })];
  });
}
