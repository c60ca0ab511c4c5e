import { formatDuration } from "../../design/units/index.ts";
import { ofKind } from "../../system/system.ts";
import { holdsSockets, routesTo } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const leastSeconds = 120;

export const rule = defineRule({
  id: "socket-idle-timeout",
  family: "realtime",
  severity: "low",
  title: {
    en: "A load balancer in front of WebSockets has an idle timeout of two minutes or more",
    ja: "ソケットを通すロードバランサーは 2 分以上の無通信を許すこと",
  },
  why: {
    en: "An Application Load Balancer closes a connection on which nothing was sent for its idle timeout. With the default of 60 seconds one lost or late ping ends a WebSocket, and users see a reconnect in the middle of an answer that takes its time.",
    ja: "Application Load Balancer は、無通信のままタイムアウトに達した接続を切ります。既定の 60 秒では ping が 1 回遅れるだけで WebSocket が切れ、時間のかかる応答の途中で再接続になります。",
  },
  source:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout",
  look: forKind("loadBalancer", ({ key, config }, system) => {
    if (system.target !== "aws") return undefined;
    const held = ofKind(system, "service").find(
      (one) => routesTo(one.key, system).some(({ balancer }) => balancer.key === key) && holdsSockets(one, system),
    );
    if (!held) return undefined;
    const shown = formatDuration(config.timeout);
    if (config.timeout.seconds >= leastSeconds)
      return pass(["timeout"], {
        en: `${held.key} may be silent for ${shown}.`,
        ja: `${held.key} は ${shown} まで無通信でよいです。`,
      });
    return fail(
      ["timeout"],
      {
        en: `${held.key} holds sockets, which are closed after ${shown} without a byte.`,
        ja: `${held.key} のソケットは ${shown} の無通信で切断されます。`,
      },
      {
        remedy: {
          en: 'Write timeout: "300s", and let both sides ping every 30 seconds.',
          ja: 'timeout: "300s" とし、30 秒ごとに ping を送ってください。',
        },
        fix: { value: "300s", safe: true },
      },
    );
  }),
});
