import { rangeOf } from "../plan.ts";
import { blockOf } from "../../../system/addresses/index.ts";
import { contains, overlaps } from "../../../system/addresses/cidr.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Ranges that nobody on the internet has: RFC 1918, and RFC 6598 which AWS recommends beside it. */
const own = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"].map(blockOf);
/** Docker's bridge inside every machine; Cloud SQL and Cloud Shell cannot be reached from it either. */
const docker = "172.17.0.0/16";

export const rule = defineRule({
  id: "network-range-usable",
  family: "network",
  severity: "medium",
  title: {
    en: "Networks use private addresses that conflict with nothing else",
    ja: "ネットワークはほかと衝突しないプライベートアドレスを使うこと",
  },
  why: {
    en: "A network with public addresses cuts its services off from whoever owns these addresses on the internet. One that touches 172.17.0.0/16 collides with Docker's own bridge: build machines and Cloud SQL answer into the wrong network. Neither can be changed without making everything in the network anew.",
    ja: "公開アドレスを使うと、インターネット上の本来の持ち主と通信できなくなります。172.17.0.0/16 は Docker のブリッジと衝突し、ビルド環境や Cloud SQL の応答が別のネットワークに向かいます。どちらも作り直さなければ変えられません。",
  },
  controls: ["iso27001:A.8.22"],
  source: "https://cloud.google.com/sql/docs/postgres/private-ip",
  look: forKind("network", (network, system) => {
    if (network.config.existing) return undefined;
    const at = ["cidr"];
    const range = rangeOf(network, system);
    const block = blockOf(range);
    const isOwn = own.some((one) => contains(one, block));
    if (isOwn && !overlaps(block, blockOf(docker))) return pass(at, text(`${range}.`, `${range}。`));
    return fail(
      at,
      isOwn
        ? text(
            `${range} holds ${docker}, which Docker uses on every machine.`,
            `${range} は Docker が各マシンで使う ${docker} と重なります。`,
          )
        : text(`${range} belongs to others on the internet.`, `${range} はインターネット上で他者のアドレスです。`),
      { remedy: text('Write a range such as "10.20.0.0/16".', '"10.20.0.0/16" のような範囲を書いてください。') },
    );
  }),
});
