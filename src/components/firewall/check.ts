import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { formatDuration, formatRate } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import { longestPattern } from "./bodies.ts";
import { countryCodes } from "./countries.ts";
import { limits, threatIntelligenceSource } from "./limits.ts";
import { awsGroups, needsEnterprise, rulesOf } from "./rules.ts";
import type { Firewall } from "./schema.ts";

export const check = (firewall: Component<Firewall>, system: System): readonly Issue[] => {
  const { config } = firewall;
  return checkAll(
    () => paths(firewall, system),
    () => rate(config, system),
    () => countries(config, system),
    () => (system.target === "gcp" ? intelligence(config) : countOnly(config)),
  );
};

/** Paths of routes are told apart by a pattern; without it rules would pass over the whole site. */
function paths(firewall: Component<Firewall>, system: System): readonly Issue[] {
  const { max } = limits.pattern[system.target];
  const got = longestPattern(firewall, system);
  const unit = text(
    "characters of paths that take large bodies or free text, in one rule (begin them alike: /api/*)",
    "文字（大きな本文や自由な文章を受け取るパスを一つのルールに書いた長さ。/api/* のように共通の先頭でまとめてください）",
  );
  return got > max ? [issue("out-of-range", [], { got, min: 1, max, unit })] : [];
}

function rate({ rateLimit }: Firewall, { target }: System): readonly Issue[] {
  if (!rateLimit) return [];
  const { windows, min, max, source } = limits.rate[target];
  if (!windows.some((allowed) => allowed === rateLimit.seconds))
    return [
      issue("unsupported-pair", ["rateLimit"], {
        what: text(`${target} rate window`, `${target} の期間`),
        got: formatRate(rateLimit),
        allowed: windows.map((seconds) => `${rateLimit.count}/${formatDuration({ seconds })}`),
        source,
      }),
    ];
  if (rateLimit.count < min)
    return [
      issue("unsupported-pair", ["rateLimit"], {
        what: text(`${target} rate limit`, `${target} の上限`),
        got: formatRate(rateLimit),
        allowed: sameRate(rateLimit, windows, min),
        source,
      }),
    ];
  if (rateLimit.count > max)
    return [
      issue("out-of-range", ["rateLimit"], { got: rateLimit.count, min, max, unit: text("requests", "リクエスト") }),
    ];
  return [];
}

/** The same rate over longer windows, which allows the same and counts enough; else the lowest there is. */
function sameRate(
  { count, seconds }: NonNullable<Firewall["rateLimit"]>,
  windows: readonly number[],
  min: number,
): readonly string[] {
  const same = windows
    .map((window) => ({ count: Math.round((count * window) / seconds), seconds: window }))
    .filter((rate) => rate.count >= min);
  return (same.length > 0 ? same : [{ count: min, seconds: Math.max(...windows) }]).map(formatRate);
}

function countries({ countries: stated = {} }: Firewall, { target }: System): readonly Issue[] {
  const { max } = limits.countries;
  return checkAll(
    () =>
      stated.allow && stated.block
        ? [issue("conflict", ["countries", "allow"], { field: "allow", other: "block", why: "one-list-of-countries" })]
        : [],
    ...(["allow", "block"] as const).flatMap((side) => [
      () =>
        checkEach(stated[side] ?? [], (code, index) =>
          countryCodes.includes(code)
            ? []
            : [issue("not-allowed", ["countries", side, index], { got: code, allowed: countryCodes })],
        ),
      () => {
        const got = stated[side]?.length ?? 0;
        return target === "aws" && got > max
          ? [issue("out-of-range", ["countries", side], { got, min: 1, max, unit: text("countries", "か国") })]
          : [];
      },
    ]),
  );
}

/** Google has no free counterpart to Amazon's lists of addresses. */
function intelligence(config: Firewall): readonly Issue[] {
  if (config.gcp?.enterprise) return [];
  return (config.rules ?? []).flatMap((rule, index) =>
    needsEnterprise(rule)
      ? [
          issue("unsupported-on", ["rules", index], {
            target: "gcp",
            what: rule,
            instead: "gcp: { enterprise: true }",
            source: threatIntelligenceSource,
          }),
        ]
      : [],
  );
}

/** A rule can only be made to count in a group that is there. */
function countOnly(config: Firewall): readonly Issue[] {
  const groups = new Set(rulesOf(config, "aws").map((rule) => awsGroups[rule]));
  return Object.keys(config.aws?.countOnly ?? {}).flatMap((rule) =>
    groups.has(awsGroups[rule as keyof typeof awsGroups])
      ? []
      : [
          issue("not-allowed", ["aws", "countOnly", rule], {
            got: rule,
            allowed: rulesOf(config, "aws"),
          }),
        ],
  );
}
