import { isKind, ofKind, type System } from "../../system/system.ts";
import { addressesIn, textsOf } from "../../rules/data/texts.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "other-environment-host",
  family: "network",
  severity: "high",
  title: { en: "An environment does not point at the domain of another", ja: "環境は他の環境のドメインを指さないこと" },
  why: {
    en: "A sign-in that returns to the page of dev, a bucket that trusts staging, a variable with the address of production: values that were copied from one environment to the next mix data and people of both, and it is noticed late because everything answers.",
    ja: "dev のページに戻るサインイン、staging を信頼するバケット、本番の URL を持つ変数。環境間で写した値は双方のデータと利用者を混ぜてしまいます。すべて応答するため、気付くのも遅れます。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.31", "pci-dss:6.5.3"],
  source: "https://12factor.net/config",
  look: forAll((component, system, { systems }) => {
    if (isKind(component, "domain")) return undefined;
    const { config } = component;
    const here = hostsOf(system);
    const elsewhere = new Map(
      systems
        .filter((one) => one.environment !== system.environment)
        .flatMap((one) => [...hostsOf(one)].map((host) => [host, one.environment] as const)),
    );
    if (elsewhere.size === 0) return undefined;
    return textsOf(config).flatMap((found) => {
      const hosts = [...addressesIn(found.text).map(({ host }) => host), found.text.toLowerCase()];
      const other = hosts.find((host) => elsewhere.has(host) && !here.has(host));
      if (other !== undefined)
        return fail(
          found.path,
          text(
            `${other} is the domain of ${elsewhere.get(other) ?? ""}, and this is ${system.environment}.`,
            `${other} は ${elsewhere.get(other) ?? ""} のドメインですが、ここは ${system.environment}。`,
          ),
          {
            remedy: text(
              `Give each environment its own: each({ ${system.environment}: "...", ... }).`,
              `環境ごとに書く：each({ ${system.environment}: "...", ... })。`,
            ),
          },
        );
      return hosts.some((host) => here.has(host)) ? pass(found.path) : [];
    });
  }),
});

const hostsOf = (system: System): ReadonlySet<string> =>
  new Set(
    ofKind(system, "domain").flatMap(({ config }) =>
      [config.name, ...(config.alternatives ?? [])].map((host) => host.toLowerCase()),
    ),
  );
