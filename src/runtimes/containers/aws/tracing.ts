import { jsonencode, type Value } from "../../../terraform/expression.ts";

/** AWS Distro for OpenTelemetry: https://github.com/aws-observability/aws-otel-collector/releases, read 2026-11. */
const image = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0";

/** Takes traces from the container beside it and passes them on to X-Ray. */
export const collector = (logConfiguration: Value): Value => ({
  name: "collector",
  image,
  essential: false,
  environment: [
    {
      name: "AOT_CONFIG_CONTENT",
      value: jsonencode({
        receivers: { otlp: { protocols: { http: { endpoint: "127.0.0.1:4318" } } } },
        processors: { batch: {}, resourcedetection: { detectors: ["env", "ecs"] } },
        exporters: { awsxray: {} },
        service: {
          pipelines: {
            traces: { receivers: ["otlp"], processors: ["resourcedetection", "batch"], exporters: ["awsxray"] },
          },
        },
      }),
    },
  ],
  readonlyRootFilesystem: true,
  logConfiguration,
});

export const tracingVariables = (service: string): Readonly<Record<string, string>> => ({
  OTEL_SERVICE_NAME: service,
  OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318",
  OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
  OTEL_TRACES_EXPORTER: "otlp",
  OTEL_METRICS_EXPORTER: "none",
  OTEL_LOGS_EXPORTER: "none",
  OTEL_PROPAGATORS: "tracecontext,baggage,xray",
});
