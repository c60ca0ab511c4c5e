import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** Small instances in place of NAT gateways. */
export const natInstance = saving((context) =>
  context.system.target !== "aws"
    ? []
    : ofKind(context.system, "network").flatMap(({ key, config }) => {
        const { nat } = config;
        if (typeof nat !== "number" || nat === 0 || config.existing) return [];
        return rewritten(
          context,
          key,
          { nat: { instances: nat, type: "t4g.nano" } },
          {
            title: { en: "NAT instances instead of NAT gateways", ja: "NAT ゲートウェイの代わりに NAT インスタンス" },
            givenUp: {
              en: "a service that AWS keeps running: an instance has to be patched, fails with its zone and carries some Gbit/s at most",
              ja: "AWS が運用する可用性。インスタンスは更新が必要で、ゾーンとともに止まり、帯域は数 Gbit/s まで",
            },
            change: `components.${key}.nat: { instances: ${nat} }`,
          },
        );
      }),
);
