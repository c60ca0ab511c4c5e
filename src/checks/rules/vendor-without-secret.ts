import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "vendor-without-secret",
  family: "security",
  severity: "low",
  title: text(
    "A vendor that is sent personal or confidential data is called with a credential",
    "個人情報・機密データを送る外部サービスは認証して呼び出すこと",
  ),
  why: text(
    "Such a vendor hands out a key. If the design names none, the key is somewhere else: in the image, in the code, or in a variable that nobody rotates.",
    "このような事業者は必ず鍵を発行します。設計に書かれていなければ、鍵は別の場所（イメージ・コード・誰も交換しない変数）にあります。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.5.17", "pci-dss:8.6.2"],
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  look: forKind("external", ({ key, config }, system) => {
    if (config.data !== "personal" && config.data !== "confidential") return undefined;
    if ((system.usedBy.get(key) ?? []).length === 0) return undefined;
    if (config.secrets) return pass(["secrets"]);
    return fail(
      ["secrets"],
      text(
        `${config.vendor} is sent ${config.data} data, and no secret is named for it.`,
        `${config.vendor} に${config.data === "personal" ? "個人情報" : "機密データ"}を送りますが、シークレットの指定がありません。`,
      ),
      {
        remedy: text(
          'Add a component { kind: "secret" } and name it: secrets: ["<key>"].',
          '{ kind: "secret" } を加え、secrets: ["<キー>"] と書いてください。',
        ),
      },
    );
  }),
});
