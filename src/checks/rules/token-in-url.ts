import type { KindConfigs } from "../../system/kind-configs.ts";
import { formatDuration } from "../../design/units/index.ts";
import type { Path } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { variablesOf } from "../../rules/data/variables.ts";
import { fail, pass, text, unknown } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

const parameter = /[?&](?:access_?token|id_?token|token|jwt|auth|api_?key|session(?:_?id)?|signature)=/i;
const sockets = /\/(?:ws|wss|websockets?|sockets?|socket\.io)(?:\/|$)/;

export const rule = defineRule({
  id: "token-in-url",
  family: "security",
  severity: "high",
  title: text("Tokens are not passed in URLs", "トークンを URL に入れないこと"),
  why: text(
    "The address of a request is written into access logs, histories and traces; a token in it is then readable for as long as those are kept. Browsers set no headers on a WebSocket, so that is where it happens.",
    "リクエストの URL はアクセスログ・履歴・トレースに残り、そこに入れたトークンは保持期間中ずっと読めます。ブラウザーの WebSocket ではヘッダーを付けられないため、特に起こりやすいです。",
  ),
  controls: ["soc2:CC6.1", "iso27001:A.8.5", "pci-dss:8.3.2"],
  source: "https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html",
  look: (system) => [...variables(system), ...entries(system)],
});

const variables = (system: System): readonly Outcome[] =>
  variablesOf(system).flatMap(({ component, name, value, at }) => {
    if (!/^[a-z]+:\/\//i.test(value)) return [];
    const remedy = text(
      "Send it in a header; over a WebSocket in a cookie, in Sec-WebSocket-Protocol or in the first message.",
      "ヘッダーで送ります。WebSocket では Cookie、Sec-WebSocket-Protocol、または最初のメッセージで送ります。",
    );
    const reason = text(`${name} is an address with a token in it.`, `${name} は URL にトークンを含みます。`);
    return [{ ...(parameter.test(value) ? fail(at, reason, { remedy }) : pass(at)), component: component.key }];
  });

/** Who signs in over a WebSocket does so in the address, in a cookie or in a message; only words can say which. */
const entries = (system: System): readonly Outcome[] =>
  ofKind(system, "identity").length === 0
    ? []
    : ofKind(system, "loadBalancer").flatMap(({ key, config }) =>
        Object.entries(config.routes)
          .filter(([route]) => sockets.test(route))
          .map(([route, service]) => ({
            ...entry(["components", key, "routes", route], route, system.components[service], config),
            component: key,
          })),
      );

const told = /cookie|Sec-WebSocket-Protocol|first message|最初のメッセージ/i;

function entry(
  at: Path,
  route: string,
  service: Component | undefined,
  { accessLogs }: KindConfigs["loadBalancer"],
): Outcome {
  if (told.test(service?.base.description ?? "")) return pass(at);
  const kept = formatDuration(accessLogs.retain);
  return unknown(
    at,
    text(
      `People sign in, and ${route} reads like a WebSocket; the design does not say where its token travels, and access logs keep addresses for ${kept}.`,
      `サインインがあり、${route} は WebSocket とみられますが、トークンの渡し方は設計に書かれていません。アクセスログは URL を ${kept} 保持します。`,
    ),
    {
      remedy: text(
        "See that it is a cookie, Sec-WebSocket-Protocol or the first message, and name that in the description of the service.",
        "Cookie、Sec-WebSocket-Protocol、最初のメッセージのいずれかであることを確かめ、サービスの description に書いてください。",
      ),
    },
  );
}
