import type { KindConfigs } from "../../system/kind-configs.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { sharedQuota } from "../../rules/data/shared-quota.ts";
import { fail, forSystem, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/**
 * vCPUs of Fargate on demand that an account may run in a region at once by default.
 * Source: https://docs.aws.amazon.com/general/latest/gr/ecs-service.html, read 2026-11-28.
 */
const defaultCpus = 6;

export const rule = defineRule({
  id: "compute-quota",
  family: "limits",
  severity: "low",
  title: {
    en: "The maximum number of instances fits into the default quota of an account",
    ja: "最大インスタンス数がアカウントの既定のクォータに収まること",
  },
  why: {
    en: "Fargate counts the vCPUs of all tasks of an account and region; by default an account may run 6, shared by the environments in it; what holds is the applied value that Service Quotas shows, which can be another. Above that no task starts: scaling stops short on the day it is needed, and a deployment hangs. A higher quota is granted on request, but not within minutes. On Google Cloud the quota depends on region and project, so nothing is said there.",
    ja: "Fargate はアカウント・リージョン内の全タスクの vCPU を数え、既定は 6 で、アカウントを共有する環境は合わせて数えます。実際に効くのは Service Quotas に表示される適用値で、既定と異なることがあります。超えるとタスクが起動せず、必要な日に増えないうえ、デプロイも止まります。引き上げは申請制で即時ではありません。Google Cloud のクォータはリージョンとプロジェクトにより異なるため対象外。",
  },
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://docs.aws.amazon.com/general/latest/gr/ecs-service.html",
  look: forSystem((system, context) => {
    const own = runningIn(system);
    const [largest] = own;
    const all = sharedQuota(system, context, (one) => {
      const running = runningIn(one);
      return running.length === 0 ? undefined : sumOf(running);
    });
    if (!largest || !all) return undefined;
    const at = ["components", largest.key, "instances"];
    const cpus = all.reduce((sum, { amount }) => sum + amount, 0);
    const parts = (all.length > 1 ? all.map(({ environment, amount }) => ({ key: environment, cpus: amount })) : own)
      .map(({ key, cpus: each }) => `${key} ${each}`)
      .join(", ");
    const reason = text(
      `At their most, instances use ${cpus} vCPUs (${parts}); by default, an account may run ${defaultCpus} in ${system.region}.`,
      `最大時のインスタンスは合計 ${cpus} vCPU（${parts}）。${system.region} でアカウントが使えるのは既定で ${defaultCpus} vCPU。`,
    );
    if (cpus <= defaultCpus) return pass(at, reason);
    return {
      ...fail(at, reason, {
        remedy: text(
          'Ask for "Fargate On-Demand vCPU resource count" in Service Quotas before launch, twice the sum so that deployments fit, and accept this with the granted number; or lower the maximum.',
          "公開前に Service Quotas で「Fargate On-Demand vCPU resource count」の引き上げを申請し（デプロイ中の重なりを見込み 2 倍）、承認された値を理由にして受け入れてください。または最大数を下げてください。",
        ),
      }),
      component: largest.key,
    };
  }),
});

/** Components that run at once, with the most vCPUs on demand that each takes, the largest first. */
const runningIn = (system: System): readonly { readonly key: string; readonly cpus: number }[] =>
  [
    ...ofKind(system, "service").map((one) => ({ key: one.key, cpus: cpusOf(one) })),
    ...ofKind(system, "worker").map((one) => ({ key: one.key, cpus: cpusOf(one) * (1 - spotShare(one.config)) })),
  ].toSorted((a, b) => b.cpus - a.cpus);

const sumOf = (parts: readonly { readonly cpus: number }[]): number => parts.reduce((sum, one) => sum + one.cpus, 0);

const cpusOf = ({ config }: Component<KindConfigs["service" | "worker"]>): number => config.cpu * config.instances[1];
const spotShare = ({ spot }: KindConfigs["worker"]): number =>
  typeof spot === "boolean" ? Number(spot) : spot.percent / 100;
