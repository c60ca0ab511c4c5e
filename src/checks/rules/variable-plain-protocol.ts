import { variablesOf } from "../../rules/data/variables.ts";
import { fail, forSystem, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const plain = /^(ws|http|ftp|smtp|mqtt|ldap):\/\/(\[?[A-Za-z0-9.:-]+)/i;
/** Names that end inside the machine or the network. */
const inside = /^(?:localhost|127\.|0\.0\.0\.0|169\.254\.|\[?::1|[A-Za-z0-9-]+(?::|$))|\.(?:internal|local)(?::|$)/i;

export const rule = defineRule({
  id: "variable-plain-protocol",
  family: "security",
  severity: "medium",
  title: text(
    "No variable of a protected environment uses an unencrypted connection",
    "保護された環境の変数に暗号化されない接続先がないこと",
  ),
  why: text(
    "What goes over http or ws is read and changed by everyone on the way, tokens included. Such addresses come from development, where nobody is on the way.",
    "http や ws の通信は、トークンも含めて経路上の誰にでも読まれ、書き換えられます。経路に他人がいない開発環境の設定が残ったものが多いです。",
  ),
  controls: ["soc2:CC6.7", "iso27001:A.8.24", "pci-dss:4.2", "gdpr:32"],
  source: "https://www.rfc-editor.org/rfc/rfc6455#section-10.6",
  look: forSystem((system) => {
    if (!system.protected) return undefined;
    return variablesOf(system).flatMap(({ component, name, value, at }) => {
      if (!/^[a-z]+:\/\//i.test(value)) return [];
      const [, protocol, host = ""] = plain.exec(value) ?? [];
      const place = { component: component.key };
      if (protocol === undefined || inside.test(host)) return [{ ...pass(at), ...place }];
      const better = protocol.toLowerCase() === "ftp" ? "sftp" : `${protocol.toLowerCase()}s`;
      return [
        {
          ...fail(
            at,
            text(
              `${name} connects to ${host} over unencrypted ${protocol}.`,
              `${name} は ${host} へ暗号化なし（${protocol}）で出ます。`,
            ),
            { remedy: text(`Use ${better}://.`, `${better}:// にしてください。`) },
          ),
          ...place,
        },
      ];
    });
  }),
});
