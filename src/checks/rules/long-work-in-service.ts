import type { KindName } from "../../system/kind-configs.ts";
import { isKind } from "../../system/system.ts";
import { holdsSockets, requestLimit } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const mostSeconds = 300;
const elsewhere = ["queue", "topic", "stream"] as const satisfies readonly KindName[];

export const rule = defineRule({
  id: "long-work-in-service",
  family: "realtime",
  severity: "medium",
  title: {
    en: "Work of more than five minutes is handed to a worker",
    ja: "5 分を超える処理はワーカーに渡すこと",
  },
  why: {
    en: "A request that runs for minutes is lost with its instance: at every deployment, whenever instances are taken away, and when a browser closes. Platforms give a stopping instance two minutes at most, so no drain time is long enough. Handed over a queue, the work survives and can be tried again.",
    ja: "数分続くリクエストは、デプロイ・縮小・ブラウザの終了のたびにインスタンスごと失われます。停止時の猶予は最長 2 分のため、ドレイン時間を延ばしても足りません。キューで渡せば、処理は残り、再試行もできます。",
  },
  source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
  look: forKind("service", (service, system) => {
    const limit = requestLimit(service, system);
    if (!limit || limit.seconds <= mostSeconds || holdsSockets(service, system)) return undefined;
    const handed = (system.uses.get(service.key) ?? []).find(({ to }) =>
      elsewhere.some((kind) => isKind(system.components[to], kind)),
    );
    if (handed) return pass(["uses", handed.to]);
    return fail(
      ["uses"],
      {
        en: `Requests may take ${limit.shown} (${limit.field}), and nothing hands work to a worker.`,
        ja: `リクエストは ${limit.shown} かかり得る（${limit.field}）が、処理をワーカーに渡す手段がありません。`,
      },
      {
        remedy: {
          en: 'Add a queue and a worker: uses: { tasks: "send" } here, uses: { tasks: "receive" } there; answer 202 at once.',
          ja: 'キューとワーカーを加えてください（ここは uses: { tasks: "send" }、ワーカーは "receive"）。応答はすぐに 202 を返してください。',
        },
      },
    );
  }),
});
