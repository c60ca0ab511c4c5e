import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkContainer } from "../../runtimes/containers/check.ts";
import { cloudRun } from "../../runtimes/containers/limits.ts";
import { checkOffHours } from "../../runtimes/containers/off-hours.ts";
import { bodyLimits } from "./limits.ts";
import { routedBy } from "./routes.ts";
import { metrics, type Service } from "./schema.ts";

export function check(service: Component<Service>, system: System): readonly Issue[] {
  const { config } = service;
  return checkAll(
    () => checkInstances(config),
    () => checkContainer(config, system),
    () => reserved(config),
    () => checkAlarms(config.alarms, metrics),
    () => checkOffHours(config, system.target, true),
    () => (system.target === "aws" ? checkAws(service, system) : checkGcp(config)),
  );
}

const checkInstances = ({ instances: [min, max] }: Service): readonly Issue[] =>
  min > max ? [issue("min-over-max", ["instances"], { min, max })] : [];

/** Variables that are set for a service; `PORT` follows `port`, `MAX_BODY_BYTES` follows `body.max`. */
const reserved = ({ environment, body }: Service): readonly Issue[] =>
  Object.keys(environment ?? {})
    .filter((name) => ownVariables(body).includes(name) || /^K_(?:SERVICE|REVISION|CONFIGURATION)$/.test(name))
    .map((field) =>
      issue("set-by", ["environment", field], {
        field,
        by: ownVariables(body).includes(field) ? "Sekkei" : text("the platform", "プラットフォーム"),
      }),
    );

const ownVariables = (body: Service["body"]): readonly string[] => ["PORT", ...(body?.max ? ["MAX_BODY_BYTES"] : [])];

const checkAws = (service: Component<Service>, system: System): readonly Issue[] =>
  checkAll(
    () => neverNone(service.config),
    () => (routedBy(service, system) ? [] : withoutBalancer(service.config)),
  );

const neverNone = ({ instances: [min, max] }: Service): readonly Issue[] =>
  min > 0
    ? []
    : [
        issue("unsupported-on", ["instances", 0], {
          target: "aws",
          what: text("0 instances", "0 インスタンス"),
          instead: `each({ aws: [1, ${max}], gcp: [0, ${max}] })`,
        }),
      ];

const withoutBalancer = (config: Service): readonly Issue[] =>
  checkAll(
    () =>
      config.scale?.requests
        ? [
            issue("unsupported-on", ["scale", "requests"], {
              target: "aws",
              what: text(
                "scaling on requests without a load balancer",
                "ロードバランサーなしのリクエスト数によるスケーリング",
              ),
              instead: 'scale: { cpu: "70%" }',
            }),
          ]
        : [],
    () =>
      checkEach(config.alarms ?? {}, ({ metric }, name) =>
        metric === "errors" || metric === "latency"
          ? [
              issue("unsupported-on", ["alarms", name, "metric"], {
                target: "aws",
                what: text(
                  `the metric ${metric} of a service without a load balancer`,
                  `ロードバランサーのないサービスのメトリクス ${metric}`,
                ),
                instead: text("Use cpu, memory or instances.", "cpu、memory、instances のいずれかを使ってください。"),
              }),
            ]
          : [],
      ),
  );

function checkGcp(config: Service): readonly Issue[] {
  const issues: Issue[] = [];
  if (config.cpu < 1 && config.concurrency !== 1) {
    issues.push(
      issue("unsupported-pair", ["concurrency"], {
        what: text(`Cloud Run with ${config.cpu} vCPU`, `${config.cpu} vCPU の Cloud Run`),
        got: `concurrency ${config.concurrency}`,
        allowed: ["concurrency 1", "cpu 1"],
        source: cloudRun.source,
      }),
    );
  }
  if ((config.body?.max?.mebibytes ?? 0) > bodyLimits.gcp.mebibytes) {
    issues.push(
      issue("unsupported-on", ["body", "max"], {
        target: "gcp",
        what: text("a body above 32 MiB", "32 MiB を超える本文"),
        instead: text(
          "Take large files through signed URLs of a bucket (signedUrls), past the service.",
          "大きなファイルはバケットの署名付き URL（signedUrls）で、サービスを通さずに受け取ってください。",
        ),
        source: bodyLimits.gcp.source,
      }),
    );
  }
  return issues;
}
