import { secretIn, secretName } from "../../text/secrets.ts";
import { issue, type Issue } from "../../issues/issue.ts";

const names = new RegExp(`(?:^|_)${secretName}$`, "i");

/** Variables whose value looks like a secret: design, state and console would all show it. */
export function secretsAmong(environment: Readonly<Record<string, string>> | undefined): readonly Issue[] {
  return Object.entries(environment ?? {}).flatMap(([name, value]) => {
    const hint = secretIn(value) ?? (value !== "" && names.test(name) ? name : undefined);
    return hint === undefined ? [] : [issue("secret-in-design", ["environment", name], { hint })];
  });
}
