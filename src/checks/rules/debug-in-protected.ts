import { variablesOf } from "../../rules/data/variables.ts";
import { fail, pass, text } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

const level = /^(?:LOG_?LEVEL|LOGLEVEL|RUST_LOG|LOGGING_LEVEL)$/i;
const flag = /^(?:DEBUG|FLASK_DEBUG|DJANGO_DEBUG|APP_DEBUG|NODE_DEBUG)$/i;

export const rule = defineRule({
  id: "debug-in-protected",
  family: "security",
  severity: "medium",
  title: text(
    "Nothing runs in debug mode in a protected environment",
    "保護された環境ではデバッグ設定で動かさないこと",
  ),
  why: text(
    "Debug logs hold what requests hold: tokens, addresses, prompts; they cost many times as much, and everyone who may read logs reads them. The debug mode of a framework shows its insides, or a console, to whoever causes an error.",
    "デバッグログには、トークン・住所・プロンプトなどリクエストの中身が残ります。費用も何倍にもなり、ログを読める全員の目に触れます。フレームワークのデバッグモードは、エラーを起こした相手に内部情報やコンソールまで見せます。",
  ),
  controls: ["soc2:C1.1", "iso27001:A.8.12", "pci-dss:6.5.6", "gdpr:25"],
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
  look: (system) => {
    if (!system.protected) return [];
    const logs = Object.values(system.components).flatMap(({ key, config }): readonly Outcome[] => {
      const { level: stated } = (config as { readonly logs?: { readonly level?: string } }).logs ?? {};
      const at = ["components", key, "logs", "level"];
      if (stated === undefined) return [];
      if (stated !== "debug") return [{ ...pass(at), component: key }];
      return [
        {
          ...fail(
            at,
            text("Logs at debug level hold whatever requests hold.", "debug のログにはリクエストの中身が残ります。"),
            {
              remedy: text(
                "Write info, or turn debug on for an hour when it is needed.",
                "info にしてください。必要なときだけ一時的に debug にしてください。",
              ),
              fix: { value: "info", safe: true },
            },
          ),
          component: key,
        },
      ];
    });
    const variables = variablesOf(system).flatMap(({ component, name, value, at }): readonly Outcome[] => {
      if (!level.test(name) && !flag.test(name)) return [];
      const on = level.test(name) ? /^(?:debug|trace|all)$/i.test(value) : /^(?:1|true|yes|on|\*)$/i.test(value);
      if (!on) return [{ ...pass(at), component: component.key }];
      const remedy = text("Keep it to development: each({ dev: ... }).", "開発だけにする：each({ dev: ... })。");
      return [
        {
          ...fail(at, text(`${name} is ${value}.`, `${name} が ${value} です。`), { remedy }),
          component: component.key,
        },
      ];
    });
    return [...logs, ...variables];
  },
});
