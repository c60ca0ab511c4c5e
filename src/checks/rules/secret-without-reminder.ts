import { promisedOf } from "../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { ofKind, type System } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "secret-without-reminder",
  family: "security",
  severity: "low",
  title: text(
    "Someone is reminded to replace each secret of a protected environment",
    "保護された環境のシークレットには交換の通知があること",
  ),
  why: text(
    "A key that was never replaced works for everyone who ever saw it: people who left, laptops that were lost, logs. Only its issuer can replace it, so somebody must be told when it is time.",
    "一度も交換しない鍵は、退職者・紛失した端末・ログなど、それを見たすべての相手に使われるおそれがあります。交換できるのは発行元だけなので、時期を誰かに知らせる必要があります。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.5.17", "pci-dss:8.6.3"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-4",
  look: forKind("secret", ({ key, config }, system) => {
    if (!system.protected || /public/i.test(key) || isAddress(key, system)) return undefined;
    if (config.rotate) return pass(["rotate"], text(`Every ${config.rotate.every}.`, `間隔：${config.rotate.every}。`));
    const law = promisedOf(system, ["pci-dss"]);
    return fail(["rotate"], text("Nobody is told to replace it, ever.", "交換の時期が誰にも通知されません。"), {
      severity: law ? "medium" : "low",
      remedy: text(
        'Write rotate: { every: "year", notify: ["<channel>"] }, and a shorter time for what costs most when it leaks.',
        'rotate: { every: "year", notify: ["<チャンネル>"] } と書いてください。漏れたときの被害が大きいものは間隔を短くしてください。',
      ),
    });
  }),
});

/** The address of a webhook is replaced with the webhook, not by time. */
const isAddress = (key: string, system: System): boolean =>
  ofKind(system, "channel").some(({ config }) =>
    Object.values({ ...config }).some(
      (way: unknown) => typeof way === "object" && way !== null && Object.values(way).includes(key),
    ),
  );
