import type { BodyItem } from "../hcl/syntax.ts";
import { minimumOf, type Used } from "../minimum-version.ts";
import { attribute, block, raw } from "./body.ts";
import { providerOfType, requiredVersion, requirement } from "./settings.ts";

/** `terraform { … }` with the providers, in versions that have all that is used of them. */
export function requirements(
  providers: readonly string[],
  used: readonly Used[],
  aliases: readonly string[] = [],
): BodyItem {
  const required = providers.map((name) => {
    // google and google-beta are released together.
    const family = (type: string): boolean => providerOfType(type) === name.replace(/-beta$/, "");
    const known = requirement(name, minimumOf(used.filter(({ type }) => family(type))));
    const own = aliases.filter((alias) => alias.startsWith(`${name}.`)).map(raw);
    return attribute(name, {
      source: known.source,
      version: known.version,
      ...(own.length > 0 ? { configuration_aliases: own } : {}),
    });
  });
  return block(
    "terraform",
    [],
    [attribute("required_version", requiredVersion), block("required_providers", [], required)],
  );
}
