import { ofKind, type System } from "../../../system/system.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { sharedQuota } from "../../../rules/data/shared-quota.ts";
import { defineRule } from "../../../rules/rule.ts";
import { quotas } from "../../../terraform/quotas.ts";
import { madeNat } from "../nat.ts";

const { aws_eip: ofAddresses, aws_vpc: ofNetworks } = quotas;

export const rule = defineRule({
  id: "network-quota",
  family: "limits",
  severity: "medium",
  title: {
    en: "The networks and public addresses of an account fit into its default quotas",
    ja: "アカウントのネットワークと固定グローバル IP が既定のクォータに収まること",
  },
  why: {
    en: `Each NAT gateway or instance takes an Elastic IP address, and an account may have ${ofAddresses.most} in a region; of networks it may have ${ofNetworks.most}, of which every new account has one. Environments that share an account share both. What is beyond is refused in the middle of an apply, and a higher quota takes hours or days. Google Cloud hands out the addresses of Cloud NAT by itself, so nothing is said there.`,
    ja: `NAT ゲートウェイ（またはインスタンス）は 1 つごとに Elastic IP を使い、アカウントが 1 リージョンに持てるのは既定で ${ofAddresses.most} つです。VPC は ${ofNetworks.most} つまでで、そのうち 1 つは新規アカウントに最初からあります。アカウントを共有する環境はどちらも共有します。超えた分は適用の途中で拒まれ、引き上げには数時間から数日かかります。Google Cloud では Cloud NAT のアドレスが自動で割り当てられるため対象外。`,
  },
  source: ofAddresses.source,
  look: forKind("network", ({ config }, system, context) => {
    if (config.existing) return undefined;
    const own = sharedQuota(system, context, addressesOf);
    if (!own) return undefined;
    const addresses = own.reduce((sum, one) => sum + one.amount, 0);
    const networks = own.length + ofNetworks.there;
    const parts = own.map(({ environment, amount }) => `${environment} ${amount}`).join(", ");
    const counted = text(
      `${addresses} addresses in ${system.region} (${parts}), of ${ofAddresses.most} that an account has by default.`,
      `${system.region} の固定グローバル IP は計 ${addresses}（${parts}）。アカウントの既定は ${ofAddresses.most}。`,
    );
    const all = text(
      `${own.length} networks in ${system.region} beside the one that is there; an account has ${ofNetworks.most} by default.`,
      `${system.region} に最初からある VPC のほかに ${own.length} つ。アカウントの既定は計 ${ofNetworks.most}。`,
    );
    return [
      addresses <= ofAddresses.most
        ? pass(["nat"], counted)
        : fail(["nat"], counted, {
            remedy: text(
              'Ask for "EC2-VPC Elastic IPs" in Service Quotas before the first apply and accept this with the number that was granted; or write fewer, or give environments accounts of their own (targets.aws.account).',
              "初回の適用前に Service Quotas で「EC2-VPC Elastic IPs」の引き上げを申請し、承認された値を理由にして受け入れてください。または数を減らすか、環境ごとにアカウントを分けてください（targets.aws.account）。",
            ),
          }),
      networks <= ofNetworks.most
        ? pass([], all)
        : fail([], all, {
            remedy: text(
              'Ask for "VPCs per Region" in Service Quotas before the first apply and accept this with the number that was granted; or give environments accounts of their own (targets.aws.account).',
              "初回の適用前に Service Quotas で「VPCs per Region」の引き上げを申請し、承認された値を理由にして受け入れてください。または環境ごとにアカウントを分けてください（targets.aws.account）。",
            ),
          }),
    ];
  }),
});

/** Of the network that a system makes; undefined where it makes none. */
const addressesOf = (system: System): number | undefined => {
  const [network] = ofKind(system, "network");
  return network && !network.config.existing ? madeNat(network, system).count : undefined;
};
