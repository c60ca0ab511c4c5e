import { fail, forKind, pass, text } from "../../rules/look.ts";
import { isKind, type Component, type System } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "identity-open-sign-up",
  family: "security",
  severity: "medium",
  title: text(
    "Open registration does not give access to paid models or confidential data",
    "誰でも登録できるなら、有料モデルや機密データには届かないこと",
  ),
  why: text(
    "With open registration an account proves nothing: a script makes thousands. Behind it stand models paid by the token and vendors that are sent confidential data, which is fine for a product for everyone and a hole in a tool for a team.",
    "自由登録では、アカウントは何の証明にもなりません（スクリプトで何千でも作れます）。その先にトークン課金のモデルや機密データを送る外部サービスがあるなら、一般向け製品では当然でも、チーム用のツールでは穴になります。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.5.16", "pci-dss:8.2"],
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html",
  look: forKind("identity", ({ key, config }, system) => {
    if (!system.protected) return undefined;
    const at = ["signUp"];
    if (!config.signUp) return pass(at);
    const behind = reached(key, system);
    if (behind.length === 0) return undefined;
    if (config.advancedSecurity && system.target === "aws") return pass(at);
    return fail(
      at,
      text(
        `Anyone may register, and behind the sign-in stand ${behind.join(", ")}.`,
        `誰でも登録でき、サインインの先に ${behind.join("、")} があります。`,
      ),
      {
        remedy: text(
          "Write signUp: false and invite people; or accept this for a product that is meant for everyone, with a limit for each account.",
          "signUp: false にして招待制にしてください。一般向けの製品なら、アカウントごとの上限を設けたうえで、その理由を書いて受け入れてください。",
        ),
        fix: { value: false, safe: false },
      },
    );
  }),
});

/** Models and vendors with confidential data that services behind the sign-in use. */
const reached = (identity: string, system: System): readonly string[] => [
  ...new Set(
    (system.usedBy.get(identity) ?? [])
      .flatMap(({ from }) => system.uses.get(from) ?? [])
      .map(({ to }) => to)
      .filter((to) => isCostly(system.components[to])),
  ),
];

function isCostly(component: Component | undefined): boolean {
  if (!isKind(component, "external")) return isKind(component, "model");
  const { data } = component.config;
  return data === "confidential" || data === "personal";
}
