import { bodiesOf, guardsOf } from "../../service/bodies.ts";
import { limits } from "../limits.ts";
import { awsRule, rulesOf } from "../rules.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";
import { isKind } from "../../../system/system.ts";

export const rule = defineRule({
  id: "upload-size-unstated",
  family: "limits",
  severity: "medium",
  title: text(
    "A service that takes files in behind a firewall states how large they are",
    "ファイアウォールの後ろでファイルを受け取るサービスは、その大きさを書いてあること",
  ),
  why: text(
    "The common rules of AWS WAF answer 403 to every body above 8 KiB. Small files of tests pass, those of users do not, and the service never sees the request. With `body.max` the firewall lets them through to this service and nowhere else.",
    "AWS WAF の共通ルールは 8 KiB を超える本文すべてに 403 を返します。試験用の小さなファイルは通り、利用者のファイルは通らず、サービスにはリクエストが届きません。`body.max` を書けば、このサービスにだけ通します。",
  ),
  source: limits.bodies.aws.source,
  look: forKind("service", (service, system) => {
    if (system.target !== "aws" || !takesFiles(service.key)) return undefined;
    const refusing = guardsOf(service, system).some(({ config }) => {
      const firewall = system.components[config.firewall ?? ""];
      if (!isKind(firewall, "firewall") || firewall.config.mode === "count") return false;
      const isCounted = firewall.config.aws?.countOnly?.common?.includes("SizeRestrictions_BODY") ?? false;
      return !isCounted && rulesOf(firewall.config, "aws").some((one) => awsRule(one) === "common");
    });
    if (!refusing) return undefined;
    const { max, freeText } = bodiesOf(service, system);
    if (max !== undefined || freeText) return pass(["body", "max"]);
    return fail(
      ["body", "max"],
      text(
        "It writes to a bucket, and the firewall refuses what is above 8 KiB.",
        "バケットに書き込みますが、8 KiB を超えるものはファイアウォールが拒否します。",
      ),
      {
        remedy: text(
          'State the largest, such as body: { max: "10MiB" }; or let clients write to the bucket themselves (signedUrls).',
          'body: { max: "10MiB" } のように最大サイズを書くか、クライアントから直接バケットに書き込ませてください（signedUrls）。',
        ),
      },
    );

    function takesFiles(key: string): boolean {
      return (system.uses.get(key) ?? []).some(({ to, access }) => {
        const bucket = system.components[to];
        return isKind(bucket, "bucket") && access !== "read" && !bucket.config.signedUrls;
      });
    }
  }),
});
