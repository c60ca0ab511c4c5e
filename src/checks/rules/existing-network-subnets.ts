import { fail, forKind, pass, text } from "../../rules/look.ts";
import { ofKind } from "../../system/system.ts";
import { defineRule } from "../../rules/rule.ts";

const leastZones = 2;

export const rule = defineRule({
  id: "existing-network-subnets",
  family: "network",
  severity: "high",
  title: {
    en: "An existing network names subnets in two zones or more",
    ja: "既存のネットワークには 2 ゾーン以上のサブネットを書くこと",
  },
  why: {
    en: "RDS, ElastiCache and Application Load Balancers refuse to be made in fewer than two zones, which only shows at apply. Where no data subnets are named, databases stand in the subnets of the services, which have a route to the internet.",
    ja: "RDS・ElastiCache・Application Load Balancer は 2 ゾーン未満では作成できず、適用時に初めて分かります。data のサブネットを書かなければ、データベースはインターネットへの経路を持つサービスと同じサブネットに入ります。",
  },
  controls: ["soc2:CC6.6", "iso27001:A.8.22", "pci-dss:1.4.4"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  look: forKind("network", ({ config }, system) => {
    const existing = system.target === "aws" ? config.existing?.aws : undefined;
    if (!existing) return undefined;
    const holdsData = (["postgres", "redis", "stream"] as const).some((kind) => ofKind(system, kind).length > 0);
    const wanted = [
      ...(ofKind(system, "loadBalancer").length > 0 ? (["public"] as const) : []),
      ...(holdsData ? ([existing.data ? "data" : "private"] as const) : []),
    ];
    const few = wanted.map((tier) => {
      const at = ["existing", "aws", tier];
      const count = existing[tier]?.length ?? 0;
      if (count >= leastZones) return pass(at, text(`${count} subnets.`, `サブネット ${count} 個。`));
      return fail(
        at,
        text(
          `${count} subnet; AWS wants ${leastZones} in different zones.`,
          `サブネットは ${count} 個ですが、AWS は別ゾーンの ${leastZones} 個を求めます。`,
        ),
        {
          remedy: text(
            "Name one per zone, or create a second one.",
            "ゾーンごとに 1 つ書いてください。なければ作ってください。",
          ),
        },
      );
    });
    if (!holdsData || existing.data) return few;
    const mixed = fail(
      ["existing", "aws", "data"],
      text(
        "No data subnets are named: databases stand beside the services, with a route to the internet.",
        "data のサブネットがなく、データベースはインターネットへの経路を持つサービスのサブネットに入ります。",
      ),
      {
        severity: "low",
        remedy: text(
          "Write data: [...] with subnets that have no route out.",
          "外への経路のないサブネットを data: [...] に書いてください。",
        ),
      },
    );
    return [...few, mixed];
  }),
});
