import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** One NAT gateway for all zones. */
export const fewerNat = saving((context) =>
  context.system.target !== "aws"
    ? []
    : ofKind(context.system, "network").flatMap(({ key, config: { nat, existing } }) =>
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
