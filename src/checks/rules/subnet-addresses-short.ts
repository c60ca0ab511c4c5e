import { addressRows } from "../../requirements/addresses.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "subnet-addresses-short",
  family: "capacity",
  severity: "medium",
  title: {
    en: "The private subnets have an address for every instance, during a deployment too",
    ja: "プライベートサブネットには、デプロイ中も全インスタンス分のアドレスがあること",
  },
  why: {
    en: "Every instance takes an address of the subnet, and during a deployment old and new ones run side by side; Cloud Run takes two each. When addresses run out, instances do not start, and a subnet that is in use cannot be enlarged on AWS.",
    ja: "インスタンスはサブネットのアドレスを 1 つずつ使い、デプロイ中は新旧が並びます（Cloud Run は 2 つずつ）。尽きると起動できず、AWS では使用中のサブネットを広げられません。",
  },
  source: "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc",
  look: forSystem((system) =>
    addressRows(system).map((row) => {
      const at = ["components", row.component, "subnets", "private"];
      const one = { component: row.component };
      if (row.status === "kept") return { ...pass(at, row.how), ...one };
      return {
        ...fail(
          at,
          { en: `${row.how.en}.`, ja: `${row.how.ja}。` },
          {
            remedy: {
              en: "Give the private subnets a wider range (a /24 has about 250 addresses), or fewer instances.",
              ja: "プライベートサブネットを広げる（/24 で約 250 個）か、インスタンスを減らしてください。",
            },
          },
        ),
        ...one,
      };
    }),
  ),
});
