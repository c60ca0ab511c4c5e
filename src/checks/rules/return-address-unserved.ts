import { ofKind, type System } from "../../system/system.ts";
import { addressesIn, isLocal, textsOf } from "../../rules/data/texts.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "return-address-unserved",
  family: "consistency",
  severity: "medium",
  title: {
    en: "Sign-in returns to a page of the system",
    ja: "サインイン後に戻るページはシステムのドメインにあること",
  },
  why: {
    en: "The domain stands at two places of the design: where pages are served, and where sign-in returns to. If they differ, nobody can sign in, or the code of a person is sent to a host that is not the system's.",
    ja: "ドメインは、ページを配信する場所とサインインの戻り先の 2 か所に書かれます。食い違うと誰もサインインできないか、利用者の認可コードがシステム外のホストに送られます。",
  },
  controls: ["soc2:CC6.1", "iso27001:A.8.26"],
  source: "https://www.rfc-editor.org/rfc/rfc9700#section-2.1",
  look: forKind("identity", ({ config }, system) => {
    const hosts = hostsOf(system);
    if (hosts.length === 0) return undefined;
    return config.returnTo.flatMap((page, index) => {
      const [address] = addressesIn(page);
      if (!address || isLocal(address.host)) return [];
      const at = ["returnTo", index];
      if (hosts.some((host) => serves(host, address.host))) return [pass(at)];
      return [
        fail(
          at,
          text(
            `${address.host} is none of ${hosts.join(", ")}.`,
            `${address.host} は ${hosts.join("、")} のどれでもありません。`,
          ),
          {
            remedy: text(
              "Write the page of this environment, or add the name to its domain (alternatives).",
              "この環境のページを書くか、ドメインの alternatives に加えてください。",
            ),
          },
        ),
      ];
    });
  }),
});

const serves = (host: string, wanted: string): boolean =>
  host === wanted ||
  (host.startsWith("*.") && wanted.endsWith(host.slice(1)) && !wanted.slice(0, -host.length + 1).includes("."));

/** Names of the system's domains, and addresses of pages that are served elsewhere. */
const hostsOf = (system: System): readonly string[] => [
  ...ofKind(system, "domain").flatMap(({ config }) => [config.name, ...(config.alternatives ?? [])]),
  ...ofKind(system, "site").flatMap(({ config }) =>
    textsOf(config).flatMap((found) => addressesIn(found.text).map(({ host }) => host)),
  ),
];
