import { formatDuration } from "../../design/units/index.ts";
import { holdsSockets } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const leastSeconds = 15 * 60;

export const rule = defineRule({
  id: "socket-outlives-request",
  family: "realtime",
  severity: "medium",
  title: {
    en: "A service that holds sockets on Cloud Run has a request timeout of 15 minutes or more",
    ja: "Cloud Run でソケットを保持するサービスのリクエストタイムアウトは 15 分以上であること",
  },
  why: {
    en: "To Cloud Run a WebSocket or an event stream is one long request: it is closed when the request timeout of the service has passed, in use or not. The default of 5 minutes cuts every conversation off after 5 minutes. The most is 60 minutes, so clients must reconnect in any case.",
    ja: "Cloud Run では WebSocket やイベントストリームも 1 つの長いリクエストであり、使用中でもサービスのタイムアウトで切断されます。既定の 5 分では会話が 5 分ごとに切れます。上限は 60 分のため、クライアントの再接続はいずれにしても必要です。",
  },
  controls: ["soc2:A1.1"],
  source: "https://cloud.google.com/run/docs/triggering/websockets",
  look: forKind("service", (service, system) => {
    if (system.target !== "gcp" || !holdsSockets(service, system)) return undefined;
    const shown = formatDuration(service.config.timeout);
    if (service.config.timeout.seconds >= leastSeconds)
      return pass(["timeout"], {
        en: `Sockets are closed after ${shown}; clients reconnect.`,
        ja: `ソケットは ${shown} で切断されます（クライアントは再接続します）。`,
      });
    return fail(
      ["timeout"],
      {
        en: `It holds sockets, and Cloud Run closes each after ${shown}.`,
        ja: `ソケットを保持しますが、Cloud Run は ${shown} ごとに切断します。`,
      },
      {
        remedy: {
          en: 'Write timeout: "60m", the most that Cloud Run has, and let clients reconnect.',
          ja: 'timeout: "60m"（Cloud Run の上限）とし、クライアントは再接続します。',
        },
        fix: { value: "60m", safe: true },
      },
    );
  }),
});
