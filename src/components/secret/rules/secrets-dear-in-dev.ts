import { ofKind } from "../../../system/system.ts";
import { fail, forSystem, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** A month for each in Secrets Manager; a standard parameter costs nothing. */
const dollarsEach = 0.4;
const few = 4;

export const rule = defineRule({
  id: "secrets-dear-in-dev",
  family: "cost",
  severity: "info",
  title: {
    en: "Development environments with many secrets use free parameters",
    ja: "開発環境の多数のシークレットは、無料のパラメータにすること",
  },
  why: {
    en: "Secrets Manager charges $0.40 per month for each secret, in every environment. A SecureString of Parameter Store is encrypted as well and free; but it cannot be restored once deleted.",
    ja: "Secrets Manager は環境ごと・シークレットごとに月 0.40 ドルかかります。Parameter Store の SecureString も暗号化され、無料です（削除後の復元だけができません）。",
  },
  source: "https://aws.amazon.com/secrets-manager/pricing/",
  look: forSystem((system) => {
    if (system.protected || system.target !== "aws") return undefined;
    const dear = ofKind(system, "secret").filter(({ config }) => config.class === "secret");
    const [first] = dear;
    if (!first) return undefined;
    const at = ["components", first.key, "class"];
    if (dear.length <= few) return pass(at);
    const cost = (dear.length * dollarsEach).toFixed(2);
    return fail(
      at,
      {
        en: `${dear.length} secrets in ${system.environment} cost $${cost} per month: ${dear.map(({ key }) => key).join(", ")}.`,
        ja: `${system.environment} のシークレット ${dear.length} 件に月 ${cost} ドルかかる：${dear.map(({ key }) => key).join("、")}。`,
      },
      {
        remedy: {
          en: `Write class: each({ ${system.environment}: "parameter", ... }), and store the values again.`,
          ja: `class: each({ ${system.environment}: "parameter", ... }) とし、値を入れ直してください。`,
        },
      },
    );
  }),
});
