import { promisedOf } from "../../rules/data/regimes.ts";
import { fail, forSystem, pass, text } from "../../rules/look.ts";
import type { KindName } from "../../system/kind-configs.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

const holders = ["bucket", "postgres", "stream", "queue", "secret"] as const satisfies readonly KindName[];

export const rule = defineRule({
  id: "perimeter-missing",
  family: "security",
  severity: "low",
  title: text(
    "Card data on Google Cloud stands behind a service perimeter",
    "Google Cloud 上のカード情報はサービス境界で囲むこと",
  ),
  why: text(
    "Buckets and secrets of Google Cloud answer at public addresses to whoever shows the right identity, so a stolen key works from anywhere. A perimeter (VPC Service Controls) refuses it from outside, which is what PCI DSS means by restricting access to the cardholder data network.",
    "Google Cloud のバケットやシークレットは公開アドレスで応答し、正しい ID を示せば世界中から使えます。盗まれた鍵も同じです。境界（VPC Service Controls）は外からの利用を拒みます。PCI DSS がカード会員データ環境へのアクセス制限で求めるのはこれです。",
  ),
  controls: ["pci-dss:1.3", "pci-dss:1.4", "soc2:CC6.6", "iso27001:A.8.12"],
  source: "https://cloud.google.com/vpc-service-controls/docs/overview",
  look: forSystem((system) => {
    if (!system.protected || system.target !== "gcp" || !promisedOf(system, ["pci-dss"])) return undefined;
    const [perimeter] = ofKind(system, "perimeter");
    if (perimeter) return { ...pass(["components", perimeter.key]), component: perimeter.key };
    const holding = holders.flatMap((kind): readonly Component[] => ofKind(system, kind));
    if (holding.length === 0) return undefined;
    const keys = holding.map(({ key }) => key);
    return fail(
      ["components"],
      text(
        `PCI DSS is promised, and ${keys.join(", ")} can be used from anywhere with a stolen key.`,
        `PCI DSS への準拠を約束していますが、盗まれた鍵があればどこからでも ${keys.join("、")} を使えます。`,
      ),
      {
        remedy: text(
          'Add boundary: { kind: "perimeter" }; it needs an organisation and its access policy.',
          'boundary: { kind: "perimeter" } を加えてください（組織とそのアクセスポリシーが必要）。',
        ),
      },
    );
  }),
});
