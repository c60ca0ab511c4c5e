import { secretIn, secretName } from "../../text/secrets.ts";
import { issue, type Issue } from "../../issues/issue.ts";

const names = new RegExp(`(?:^|_)${secretName}$`, "i");

/**
 * Variables whose name says that they hold a secret: design, state and console would all show it. What looks like one
 * itself is told wherever it stands.
 */
export function secretsAmong(environment: Readonly<Record<string, string>> | undefined): readonly Issue[] {
  return Object.entries(environment ?? {}).flatMap(([name, value]) => {
    const isNamed = value !== "" && names.test(name) && secretIn(value) === undefined;
    return isNamed ? [issue("secret-in-design", ["environment", name], { hint: name })] : [];
  });
}
