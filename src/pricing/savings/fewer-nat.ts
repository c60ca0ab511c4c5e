import type { Network } from "../../components/network/schema.ts";
import { rewritten, saving, those } from "./saving.ts";

/** One NAT gateway for all zones. */
export const fewerNat = saving((context) =>
  context.system.target !== "aws"
    ? []
    : those<Network>(context, "network").flatMap(({ key, config: { nat, existing } }) =>
        typeof nat !== "number" || nat < 2 || existing
          ? []
          : rewritten(
              context,
              key,
              { nat: 1 },
              {
                title: { en: "one NAT gateway for all zones", ja: "NAT ゲートウェイを全ゾーンで 1 つに" },
                givenUp: {
                  en: "the way out to the internet of every zone when the zone of the gateway fails",
                  ja: "ゲートウェイのゾーンが止まると、全ゾーンがインターネットに出られない",
                },
                change: `components.${key}.nat: 1`,
              },
            ),
      ),
);
