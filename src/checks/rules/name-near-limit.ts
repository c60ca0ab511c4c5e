import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Most characters of the names that are shortest on each cloud. Sources read 2026-11. */
const most: Readonly<Record<string, Readonly<Record<string, { readonly max: number; readonly what: string }>>>> = {
  aws: {
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    loadBalancer: { max: 32, what: "load balancer" },
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
    redis: { max: 40, what: "ElastiCache replication group" },
  },
  gcp: Object.fromEntries(
    // https://cloud.google.com/iam/docs/service-accounts-create
    ["service", "worker", "job"].map((kind) => [kind, { max: 30, what: "service account" }]),
  ),
};
/** Fewer free characters than this, and the next environment (`staging` for `prod`) does not fit. */
const spare = 3;

export const rule = defineRule({
  id: "name-near-limit",
  family: "limits",
  severity: "info",
  title: { en: "Names leave room for an environment with a longer name", ja: "名前には長い環境名を足す余地がある" },
  why: {
    en: "Every name begins with the system and the environment. A name that just fits in prod is refused in staging, and by then it cannot be changed without replacing what bears it. State a short `prefix` for the environment before the first apply.",
    ja: "名前はすべてシステム名と環境名で始まる。prod でぎりぎり収まる名前は staging で拒否され、その時点では作り直しなしに変えられない。最初の適用前に環境の `prefix` を短くしておく。",
  },
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html",
  look: forAll(({ kind, slug, implied }, system) => {
    const limit = most[system.target]?.[kind];
    if (!limit || implied) return undefined;
    const name = `${system.prefix}-${slug}`;
    const reason = text(
      `${name} has ${name.length} of the ${limit.max} characters of a ${limit.what}.`,
      `${name} は ${limit.what} の上限 ${limit.max} 文字中 ${name.length} 文字。`,
    );
    if (name.length <= limit.max - spare) return pass([], reason);
    return fail([], reason, {
      remedy: text(
        `Write a shorter key, or environments: { ${system.environment}: { prefix: "..." } }.`,
        `キーを短くするか、environments: { ${system.environment}: { prefix: "..." } } を書く。`,
      ),
    });
  }),
});
