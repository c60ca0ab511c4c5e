import { limits } from "../limits.ts";
import { bodiesOf, guardsOf } from "../../service/bodies.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";
import { isKind } from "../../../system/system.ts";

/** KiB of a body that a firewall reads at most. */
const read = {
  aws: { kibibytes: limits.bodies.aws.bytes / 1024 },
  gcp: { kibibytes: Math.max(...limits.bodies.gcp.kibibytes) },
} as const;

export const rule = defineRule({
  id: "body-beyond-inspection",
  family: "security",
  severity: "low",
  title: text(
    "A firewall reads the bodies of a service to their end",
    "ファイアウォールがサービスの本文を終わりまで調べること",
  ),
  why: text(
    "A firewall reads the beginning of a body: 8 KiB of what a load balancer of AWS is sent, up to 64 KiB on Google Cloud. What a service takes beyond that reaches it unread, and an attack stands behind as much filling as it needs.",
    "ファイアウォールが調べるのは本文の先頭だけです（AWS のロードバランサーでは 8 KiB、Google Cloud では最大 64 KiB）。それより後ろは調べずに届くため、攻撃は前に詰め物を置くだけで通ります。",
  ),
  source: limits.bodies.aws.source,
  look: forKind("service", (service, system) => {
    const isGuarded = guardsOf(service, system).some(({ config }) => {
      const firewall = system.components[config.firewall ?? ""];
      return isKind(firewall, "firewall") && firewall.config.mode === "block";
    });
    const { max, freeText } = bodiesOf(service, system);
    // Of free text nothing is refused, however short.
    if (!isGuarded || freeText || max === undefined) return undefined;
    const { kibibytes } = read[system.target];
    if (max <= kibibytes * 1024) return pass(["body", "max"]);
    return fail(
      ["body", "max"],
      text(
        `Bodies have up to ${max / 1024} KiB; of these the firewall reads ${kibibytes} KiB.`,
        `本文は最大 ${max / 1024} KiB ですが、ファイアウォールが調べるのは ${kibibytes} KiB です。`,
      ),
      {
        remedy: text(
          "Let the service check what it takes as if nothing stood before it, or send files to a bucket through signed URLs; then accept this.",
          "前段に何もないものとしてサービス自身で入力を検査するか、ファイルは署名付き URL でバケットに送ってください。そのうえでこの指摘を受け入れてください。",
        ),
      },
    );
  }),
});
