import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";
import { alarmsField } from "../../lowering/alarms/field.ts";
import { limits } from "./limits.ts";
import { metrics } from "./metrics.ts";

const segment = "[A-Za-z0-9._~-]+";
const pattern = z
  .string()
  .regex(new RegExp(`^/((${segment}/)*(${segment}|${segment}/\\*))?$`))
  .max(limits.pattern.max - 2)
  .meta({ form: "route-path", examples: ["/", "/api/*", "/health"] });

export const schema = z.strictObject({
  domain: field(reference("domain"), "Domain to serve.", "受け付けるドメイン"),
  firewall: field(
    reference("firewall"),
    "Web application firewall in front of the load balancer.",
    "前段のウェブアプリケーションファイアウォール",
  ).optional(),
  routes: field(
    z.record(pattern, reference("service")),
    "Services by path: `/` for everything that no other route matches, `/api/*` for a path and everything below it, `/health` for a single path. The most specific route wins.",
    "パスごとのサービス：`/` は他に一致しないすべて、`/api/*` はそのパスと配下、`/health` は単独のパス。最も具体的なものが優先。",
    limits.pattern.source,
  ),
  timeout: field(
    duration({ min: limits.timeout.min, max: limits.timeout.max }),
    "Idle timeout of a connection, and so the longest time to the first byte (AWS). On Google Cloud the timeout of the service applies.",
    "無通信を許す時間、すなわち応答開始までの上限（AWS）。Google Cloud ではサービスのタイムアウトが効きます。",
    limits.timeout.source,
  ).default({ seconds: 60 }),
  tls: field(
    z.strictObject({
      minimum: field(z.enum(["1.2", "1.3"]), "Minimum TLS version of clients.", "クライアントの最低 TLS バージョン"),
    }),
    "Encryption between clients and the load balancer.",
    "クライアントとの間の暗号化",
  ).default({ minimum: "1.2" }),
  accessLogs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Access logs and their retention period: in S3 on AWS, in Cloud Logging on Google Cloud.",
    "全リクエストの記録の保持期間。AWS では S3、Google Cloud では Cloud Logging。",
  ).default({ retain: { seconds: 90 * 86_400 } }),
  alarms: alarmsField(metrics).optional(),
});

export type LoadBalancer = z.output<typeof schema>;
