import { issue, type Issue } from "../../issues/issue.ts";

const values: readonly (readonly [RegExp, string])[] = [
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/, "AWS access key"],
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/, "private key"],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/, "GitHub token"],
  [/\bsk-[A-Za-z0-9_-]{16,}/, "API key"],
  [/\bAIza[A-Za-z0-9_-]{30,}/, "Google API key"],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, "Slack token"],
  [/:\/\/[^\s/:@]*:[^\s/@]+@/, "password in a URL"],
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
