import { suspectName } from "../../text/secrets.ts";
import { variablesOf } from "../../rules/data/variables.ts";
import { fail, forSystem, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Beyond the names that a design may not have at all. */
const names = new RegExp(`(?:^|_)${suspectName}$`, "i");
const webhooks =
  /^https:\/\/(?:hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|[a-z0-9-]+\.webhook\.office\.com\/)/i;

export const rule = defineRule({
  id: "variable-like-secret",
  family: "security",
  severity: "high",
  title: text("No plain variable holds a secret", "名前が秘密を示す値を平文の変数に置かないこと"),
  why: text(
    "A plain variable stands in the design, in Git, in the state of Terraform and in the console of the cloud. Whoever reads one of them has the key. A secret component keeps the value out of all four.",
    "平文の変数は、設計・Git・Terraform の state・クラウドのコンソールに残ります。どれか 1 つを読める人は鍵を手に入れます。secret コンポーネントなら値はどこにも残りません。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.5.17", "pci-dss:8.6.2", "cis-gcp:1.4"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8",
  look: forSystem((system) =>
    variablesOf(system).flatMap(({ component, name, value, at }) => {
      if (value === "" || /^(?:true|false|\d{1,4})$/i.test(value)) return [];
      const found = names.test(name) || webhooks.test(value);
      const place = { component: component.key };
      if (!found) return [{ ...pass(at), ...place }];
      const isFile = /CREDENTIALS?$/i.test(name) && value.startsWith("/");
      return [
        {
          ...fail(
            at,
            isFile
              ? text(
                  `${name} names a key file, which would have to be in the image.`,
                  `${name} は鍵ファイルを指しており、イメージに含めることになります。`,
                )
              : text(
                  `${name} reads like a secret and is a plain variable.`,
                  `${name} は秘密に見えるが平文の変数です。`,
                ),
            {
              remedy: isFile
                ? text(
                    "Remove it: every component has an identity of its own, and `uses` gives it its rights.",
                    "削除してください。コンポーネントは固有の ID を持ち、権限は `uses` で付与されます。",
                  )
                : text(
                    'Add a component { kind: "secret" }, name it in uses, and replace the value: it is in Git by now.',
                    '{ kind: "secret" } を加えて uses に書き、値も交換してください（すでに Git に残っています）。',
                  ),
            },
          ),
          ...place,
        },
      ];
    }),
  ),
});
