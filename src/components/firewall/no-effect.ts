import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import { isArmed, needsEnterprise } from "./rules.ts";
import type { Firewall } from "./schema.ts";

export const noEffect: readonly NoEffect<Firewall>[] = [
  {
    fields: ["logs.retain"],
    on: "gcp",
    why: text(
      "the decisions are in the access logs of the load balancer.",
      "判定はロードバランサーのアクセスログに出ます。",
    ),
    severity: "note",
  },
  {
    fields: ["credentialHeaders"],
    on: "gcp",
    why: text(
      "the records of Cloud Armor name rules and quote no headers.",
      "Cloud Armor の記録はルール名だけで、ヘッダーの値を含みません。",
    ),
    severity: "note",
  },
  {
    fields: ["gcp.enterprise"],
    on: "gcp",
    when: {
      holds: ({ config }) => config.rules !== undefined && !config.rules.some(needsEnterprise),
      says: text(
        "beside `rules` without `ipReputation` or `anonymousIp`",
        "`rules` に `ipReputation` も `anonymousIp` もないとき",
      ),
    },
    why: text(
      "no rule that needs Cloud Armor Enterprise is among `rules`.",
      "Cloud Armor Enterprise を要するルールが `rules` にありません。",
    ),
    severity: "note",
  },
  {
    fields: ["gcp.optOut[]"],
    on: "gcp",
    when: {
      holds: ({ config }, _, path) => !isArmed(config, String(config.gcp?.optOut?.[Number(path[2])])),
      says: text("where no rule has it", "該当するルールがないとき"),
    },
    why: text("its signature is in none of the rules that are on.", "そのシグネチャは有効なルールにありません。"),
    severity: "note",
  },
];
