import type { Text } from "../../text/text.ts";
import { variablesOf } from "../../rules/data/variables.ts";
import { fail, forSystem, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const scheme =
  /^(postgres(?:ql)?(?:\+\w+)?|mysql(?:\+\w+)?|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|kafka|sqlserver|jdbc:\w+):\/\//i;
const privateAddress = /^(?:10\.\d+|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d+\.\d+(?::\d+)?$/;

export const rule = defineRule({
  id: "variable-typed-address",
  family: "security",
  severity: "medium",
  title: text(
    "Addresses of components come from connections, not from variables",
    "コンポーネントの接続先は変数ではなく接続から得ること",
  ),
  why: text(
    "Rights, network rules and addresses follow from `uses`. An address that was typed by hand opens nothing by itself, so somebody opens the network by hand as well; it stays when the database is replaced, and carries a password sooner or later.",
    "権限・ネットワークの許可・接続先は `uses` から決まります。手で書いたアドレスだけでは何も開かず、結局ネットワークも手で開けることになります。データベースを作り直しても古いまま残り、いずれパスワードまで書かれます。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.9"],
  source: "https://12factor.net/backing-services",
  look: forSystem((system) =>
    variablesOf(system).map(({ component, name, value, at }) => {
      const why = trouble(name, value);
      const remedy = text(
        'Name the component in uses ({ db: "readwrite" }); its address then arrives in variables such as DB_HOST.',
        'uses にコンポーネントを書きます（{ db: "readwrite" }）。接続先は DB_HOST などの変数で渡されます。',
      );
      return { ...(why ? fail(at, why, { remedy }) : pass(at)), component: component.key };
    }),
  ),
});

function trouble(name: string, value: string): Text | undefined {
  const [, kind] = scheme.exec(value) ?? [];
  if (kind !== undefined)
    return text(`${name} is a connection string (${kind}).`, `${name} は接続文字列（${kind}）です。`);
  return privateAddress.test(value)
    ? text(`${name} is the private address ${value}.`, `${name} はプライベートアドレス ${value} です。`)
    : undefined;
}
