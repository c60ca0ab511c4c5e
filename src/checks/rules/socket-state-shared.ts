import type { KindName } from "../../system/kind-configs.ts";
import { isKind } from "../../system/system.ts";
import { holdsSockets } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const shared = ["redis", "topic", "queue", "stream"] as const satisfies readonly KindName[];

export const rule = defineRule({
  id: "socket-state-shared",
  family: "realtime",
  severity: "medium",
  title: {
    en: "Sockets spread over several instances share messages through a cache, topic or stream",
    ja: "複数インスタンスに分かれるソケットは、キャッシュやトピックを介して通知を共有すること",
  },
  why: {
    en: "Two people of one conversation, or one person who reconnects, are on different instances. What an instance keeps in its own memory does not reach the others: messages vanish at random, and only under load, when there is more than one instance.",
    ja: "同じ会話の 2 人や再接続した人は、別のインスタンスにつながります。メモリ内の状態は他のインスタンスに届かず、複数インスタンスになった高負荷時にだけメッセージが消えます。",
  },
  source: "https://cloud.google.com/run/docs/triggering/websockets#sync-data",
  look: forKind("service", (service, system) => {
    const [, most] = service.config.instances;
    if (most === 1 || !holdsSockets(service, system)) return undefined;
    const through = (system.uses.get(service.key) ?? []).find(({ to }) =>
      shared.some((kind) => isKind(system.components[to], kind)),
    );
    if (through) return pass(["uses", through.to], { en: `Through ${through.to}.`, ja: `${through.to} を介します。` });
    return fail(
      ["uses"],
      {
        en: `It holds sockets on up to ${most} instances, and uses no cache, topic, queue or stream that they could share.`,
        ja: `最大 ${most} インスタンスでソケットを保持しますが、共有するキャッシュ・トピック・キュー・ストリームがありません。`,
      },
      {
        remedy: {
          en: 'Add cache: { kind: "redis" } and uses: { cache: "readwrite" }, and publish news there.',
          ja: 'cache: { kind: "redis" } と uses: { cache: "readwrite" } を加え、通知はそこに流してください。',
        },
      },
    );
  }),
});
