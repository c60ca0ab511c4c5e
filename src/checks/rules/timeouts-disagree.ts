import { formatDuration } from "../../design/units/index.ts";
import { waitsOf } from "../data/requests.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** What `timeout` of a service is when nobody writes it. */
const unsaid = 300;

export const rule = defineRule({
  id: "timeouts-disagree",
  family: "realtime",
  severity: "medium",
  title: {
    en: "A load balancer and the services behind it wait equally long",
    ja: "ロードバランサーと背後のサービスは同じ時間だけ待つこと",
  },
  why: {
    en: "The shorter of two timeouts along a path decides. On AWS the load balancer answers 504 after its idle timeout while the service works on for nobody; on Google Cloud its timeout has no effect and requests end with that of the service. A design that states two numbers promises the longer and keeps the shorter.",
    ja: "経路上の短い方のタイムアウトが効きます。AWS ではロードバランサーが先に 504 を返し、サービスは無駄に処理を続けます。Google Cloud ではサービス側の値だけが効きます。2 つの数字が食い違う設計は、長い方を約束して短い方しか守れません。",
  },
  source:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout",
  look: forKind("service", (service, system) =>
    waitsOf(service, system).map(({ balancer }) => {
      const own = service.config.timeout;
      const front = balancer.config.timeout;
      const words = { own: formatDuration(own), front: formatDuration(front) };
      if (system.target === "aws" && own.seconds !== unsaid && front.seconds < own.seconds)
        return fail(
          ["timeout"],
          {
            en: `It may take ${words.own}, and ${balancer.key} gives up after ${words.front} (504).`,
            ja: `${words.own} かかってよいですが、${balancer.key} は ${words.front} で打ち切ります（504）。`,
          },
          {
            remedy: {
              en: `Write timeout: "${words.own}" in ${balancer.key}, or a shorter one here.`,
              ja: `${balancer.key} の timeout を "${words.own}" にするか、ここを短くしてください。`,
            },
          },
        );
      if (system.target === "gcp" && front.seconds > own.seconds)
        return fail(
          ["timeout"],
          {
            en: `${balancer.key} would wait ${words.front}, but Cloud Run ends the request after ${words.own}.`,
            ja: `${balancer.key} は ${words.front} 待つつもりですが、Cloud Run は ${words.own} でリクエストを終えます。`,
          },
          {
            remedy: {
              en: `Write timeout: "${words.front}" (60m at most).`,
              ja: `timeout: "${words.front}"（上限 60m）と書いてください。`,
            },
          },
        );
      return pass(["timeout"]);
    }),
  ),
});
