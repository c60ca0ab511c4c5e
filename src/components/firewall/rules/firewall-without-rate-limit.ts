import { formatRate } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "firewall-without-rate-limit",
  family: "security",
  severity: "medium",
  title: text(
    "The firewall of a protected environment limits the requests of one client",
    "保護された環境の WAF はクライアントごとのリクエスト数を制限すること",
  ),
  why: text(
    "Rules look at what a request says, not at how many there are. Without a limit one client can try passwords, copy the data page by page, or spend the budget on instances and model tokens.",
    "ルールが見るのは内容であり、回数ではありません。上限がなければ、1 つのクライアントがパスワードの総当たりやデータの丸ごと取得を行い、インスタンスやモデルのトークンで予算を使い切ることもできます。",
  ),
  controls: ["soc2:CC6.6", "iso27001:A.8.20", "pci-dss:6.4.2"],
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html",
  look: forKind("firewall", ({ config }, system) => {
    if (!system.protected) return undefined;
    const at = ["rateLimit"];
    if (config.rateLimit)
      return pass(at, text(`${formatRate(config.rateLimit)}.`, `${formatRate(config.rateLimit)}。`));
    return fail(
      at,
      text("One client may send any number of requests.", "1 つのクライアントが無制限にリクエストを送れます。"),
      {
        remedy: text(
          'Write rateLimit: "2000/5m", or several times what your busiest client sends.',
          'rateLimit: "2000/5m" のように、最も多く使う利用者の数倍を書いてください。',
        ),
      },
    );
  }),
});
