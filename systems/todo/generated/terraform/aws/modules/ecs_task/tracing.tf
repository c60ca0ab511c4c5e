# A collector beside the container takes its traces and passes them on to X-Ray.

locals {
  tracing_environment = {
    OTEL_SERVICE_NAME           = var.name
    OTEL_EXPORTER_OTLP_ENDPOINT = "http://127.0.0.1:4318"
    OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
    OTEL_TRACES_EXPORTER        = "otlp"
    OTEL_METRICS_EXPORTER       = "none"
    OTEL_LOGS_EXPORTER          = "none"
    OTEL_PROPAGATORS            = "tracecontext,baggage,xray"
  }

  collector = {
    name = "collector"
    # AWS Distro for OpenTelemetry: https://github.com/aws-observability/aws-otel-collector/releases
    image     = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0"
    essential = false
    environment = [
      {
        name = "AOT_CONFIG_CONTENT"
        value = jsonencode({
          receivers  = { otlp = { protocols = { http = { endpoint = "127.0.0.1:4318" } } } }
          processors = { batch = {}, resourcedetection = { detectors = ["env", "ecs"] } }
          exporters  = { awsxray = {} }
          service = {
            pipelines = {
              traces = {
                receivers  = ["otlp"]
                processors = ["resourcedetection", "batch"]
                exporters  = ["awsxray"]
              }
            }
          }
        })
      },
    ]
    readonlyRootFilesystem = true
    logConfiguration       = local.log_configuration
  }
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "tracing" {
  count = var.tracing ? 1 : 0

  name = "send-traces"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendTraces"
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      },
    ]
  })
}
