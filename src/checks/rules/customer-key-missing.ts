import { promisedOf } from "../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "customer-key-missing",
  family: "security",
  severity: "medium",
  title: text("Card data is encrypted with customer-managed keys", "カード情報は自分の鍵で暗号化すること"),
  why: text(
    "PCI DSS wants to know who may use each key, when it changes and how it is withdrawn. Of the cloud's own key none of that can be shown; one of your own has a policy, a log of each use and a switch.",
    "PCI DSS では、鍵を誰が使えるか、いつ更新するか、どう停止するかを示す必要があります。クラウド管理の鍵ではどれも示せません。自分の鍵には、ポリシー・使用記録・停止の手段があります。",
  ),
  controls: ["pci-dss:3.6", "pci-dss:3.7", "soc2:CC6.1", "iso27001:A.8.24"],
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
  look: forKind(["bucket", "queue", "topic"], ({ config }, system) => {
    if (!system.protected || !promisedOf(system, ["pci-dss"])) return undefined;
    if ("public" in config && config.public) return undefined;
    const at = ["encryption"];
    if (config.encryption === "customerKey") return pass(at);
    return fail(
      at,
      text(
        "PCI DSS is promised, and the key is the cloud's.",
        "PCI DSS への準拠を約束していますが、鍵はクラウド管理です。",
      ),
      {
        remedy: text(
          "Write customerKey (about $1 per month); what was written before keeps the old key until it is written again.",
          "customerKey と書いてください（月 1 ドル程度）。以前のデータは書き直すまで元の鍵のまま。",
        ),
        fix: { value: "customerKey", safe: false },
      },
    );
  }),
});
