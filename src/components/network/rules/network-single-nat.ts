import { madeNat } from "../nat.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "network-single-nat",
  family: "network",
  severity: "medium",
  title: {
    en: "A protected environment has an outbound route in every zone",
    ja: "保護された環境には全ゾーンに外向きの経路があること",
  },
  why: {
    en: "A NAT gateway lives in one zone. When that zone fails, services in the other zones run on and reach nothing outside: no LLM, no payment, no image to start from. With fewer gateways than zones the second zone is redundancy on paper only. On Google Cloud Cloud NAT is redundant by itself.",
    ja: "NAT ゲートウェイは 1 つのゾーンにあります。そのゾーンが止まると、ほかのゾーンのサービスも LLM・決済・イメージの取得など外部に一切届きません。ゲートウェイがゾーン数より少なければ、2 つ目のゾーンは名ばかりの冗長になります。Google Cloud の Cloud NAT はそれ自体が冗長。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
  look: forKind("network", (network, system) => {
    const { config } = network;
    const { count, instanceType } = madeNat(network, system);
    if (!system.protected || system.target !== "aws" || count === 0) return undefined;
    const at = ["nat"];
    const reason = text(`${count} for ${config.zones} zones.`, `${config.zones} ゾーンに ${count} 個。`);
    if (count >= config.zones) return pass(at, reason);
    return fail(
      at,
      text(
        `${count} outbound route for ${config.zones} zones: when its zone fails, nothing can leave the network.`,
        `${config.zones} ゾーンに対し外向きの経路は ${count} 個。そのゾーンが止まると外部に届きません。`,
      ),
      {
        remedy: text(
          "Use one per zone; each additional NAT gateway is billed per hour (about $45 per month in Tokyo).",
          "ゾーンごとに 1 つ置いてください（NAT ゲートウェイは 1 つ追加ごとに東京で月およそ $45）。",
        ),
        ...(instanceType === undefined && { fix: { value: config.zones, safe: false } }),
      },
    );
  }),
});
