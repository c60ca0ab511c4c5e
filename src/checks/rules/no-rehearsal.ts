import { isRehearsal } from "../../rules/data/environments.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "no-rehearsal",
  family: "operations",
  severity: "info",
  title: {
    en: "Changes are tried in another environment before the protected one",
    ja: "変更は、保護された環境の前に別の環境で試すこと",
  },
  why: {
    en: "A change of the infrastructure can only be tried where the infrastructure is the same. Without a second environment the first try is on the users' data; with a dev environment alone, what differs there (sizes, standby, firewall) is tried in production first.",
    ja: "インフラの変更は、同じインフラでしか試せません。第 2 の環境がなければ最初の試行が本番のデータになり、dev だけでは、そこで異なるもの（サイズ・待機系・WAF）は本番で初めて試されます。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.31"],
  look: forSystem((system, { systems }) => {
    if (!system.protected) return undefined;
    const others = systems.filter(
      (one) => one.target === system.target && !one.protected && one.components !== system.components,
    );
    const rehearsal = others.find(({ environment }) => isRehearsal(environment));
    if (rehearsal) return pass(["environments", rehearsal.environment]);
    const at = ["environments"];
    if (others.length === 0)
      return fail(
        at,
        {
          en: `${system.environment} is the only environment: every change is tried there first.`,
          ja: `環境は ${system.environment} だけで、変更はすべてそこで初めて試されます。`,
        },
        {
          severity: "medium",
          remedy: { en: "Add environments: { staging: {} }.", ja: "environments: { staging: {} } を加えてください。" },
        },
      );
    const names = others.map(({ environment }) => environment).join(", ");
    return fail(
      at,
      {
        en: `Between ${names} and ${system.environment} there is no environment that is like ${system.environment}.`,
        ja: `${names} と ${system.environment} の間に、${system.environment} と同じ構成の環境がありません。`,
      },
      {
        remedy: {
          en: "Add environments: { staging: {} }, which may run on days of need only.",
          ja: "environments: { staging: {} } を加えてください（必要な日だけ動かしてもよいです）。",
        },
      },
    );
  }),
});
