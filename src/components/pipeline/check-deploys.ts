import { issue } from "../../issues/issue.ts";
import type { CheckAcross } from "../../system/kind-language.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { text } from "../../text/text.ts";
import { deployable } from "./identity.ts";

/** What a pipeline is told to deploy, it deploys in some environment. */
export const checkAcross: CheckAcross = (systems) => {
  const named = new Map<string, readonly { system: System; path: readonly (string | number)[]; target: Component }[]>();
  for (const system of systems)
    for (const { key, config } of ofKind(system, "pipeline"))
      for (const [index, name] of (config.deploys ?? []).entries()) {
        const target = system.components[name];
        if (!target) continue;
        const path = ["components", key, "deploys", index];
        const id = JSON.stringify([key, name]);
        named.set(id, [...(named.get(id) ?? []), { system, path, target }]);
      }
  return [...named.values()].flatMap((places) => {
    const [first] = places;
    if (!first || places.some(({ target }) => deployable(target))) return [];
    const { system, path, target } = first;
    const why =
      target.kind === "site"
        ? text("its files are hosted by somebody else.", "ファイルは他のサービスが配信しています。")
        : text(
            "its image is another's, which Terraform deploys as the design says.",
            "他者のイメージで、設計のとおりに Terraform がデプロイします。",
          );
    return [{ system, issue: issue("no-effect", path, { field: target.key, why, severity: "error" }) }];
  });
};
