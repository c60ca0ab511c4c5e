import type { ResourceRows } from "./row.ts";

const tags = "TagResource UntagResource";

/** What watches, records and tells: metrics, logs, trails, costs. */
export const recordRows: ResourceRows = {
  aws_budgets_budget: {
    read: { budgets: "ListTagsForResource ViewBudget" },
    create: { budgets: "ModifyBudget TagResource" },
    update: { budgets: `ModifyBudget ${tags}` },
    delete: { budgets: "ModifyBudget" },
    source: { seen: true },
  },
  aws_cloudtrail: {
    read: { cloudtrail: "DescribeTrails GetEventSelectors GetInsightSelectors GetTrailStatus ListTags" },
    create: { cloudtrail: "CreateTrail PutEventSelectors StartLogging AddTags" },
    update: { cloudtrail: "UpdateTrail PutEventSelectors StartLogging StopLogging AddTags RemoveTags" },
    delete: { cloudtrail: "DeleteTrail" },
    passes: { to: "cloudtrail.amazonaws.com" },
    source: { seen: true, handlers: "CloudTrail::Trail" },
  },
  aws_cloudwatch_dashboard: {
    read: { cloudwatch: "GetDashboard" },
    create: { cloudwatch: "PutDashboard" },
    update: { cloudwatch: "PutDashboard" },
    delete: { cloudwatch: "DeleteDashboards" },
    source: { seen: true, handlers: "CloudWatch::Dashboard" },
  },
  aws_cloudwatch_log_delivery: {
    read: { logs: "GetDelivery ListTagsForResource" },
    create: { logs: "CreateDelivery TagResource" },
    update: { logs: `UpdateDeliveryConfiguration ${tags}` },
    delete: { logs: "DeleteDelivery" },
    source: { handlers: "Logs::Delivery", provider: ["logs/delivery.go"] },
  },
  aws_cloudwatch_log_delivery_destination: {
    read: { logs: "GetDeliveryDestination ListTagsForResource" },
    create: { logs: "PutDeliveryDestination TagResource" },
    update: { logs: `PutDeliveryDestination ${tags}` },
    delete: { logs: "DeleteDeliveryDestination" },
    source: { handlers: "Logs::DeliveryDestination" },
  },
  // Of a distribution, which is the only source that modules have.
  aws_cloudwatch_log_delivery_source: {
    read: { logs: "GetDeliverySource ListTagsForResource" },
    create: { logs: "PutDeliverySource TagResource", cloudfront: "AllowVendedLogDeliveryForResource" },
    update: { logs: tags },
    delete: { logs: "DeleteDeliverySource" },
    source: { handlers: "Logs::DeliverySource", provider: ["logs/delivery_source.go"] },
  },
  aws_cloudwatch_log_group: {
    read: { logs: "DescribeLogGroups ListTagsForResource" },
    create: { logs: "CreateLogGroup PutRetentionPolicy TagResource" },
    update: { logs: `DeleteRetentionPolicy PutLogGroupDeletionProtection PutRetentionPolicy ${tags}` },
    delete: { logs: "DeleteLogGroup" },
    source: { seen: true, handlers: "Logs::LogGroup", provider: ["logs/group.go"] },
  },
  aws_cloudwatch_log_metric_filter: {
    read: { logs: "DescribeMetricFilters" },
    create: { logs: "PutMetricFilter" },
    update: { logs: "PutMetricFilter" },
    delete: { logs: "DeleteMetricFilter" },
    source: { handlers: "Logs::MetricFilter" },
  },
  aws_cloudwatch_log_resource_policy: {
    read: { logs: "DescribeResourcePolicies" },
    create: { logs: "PutResourcePolicy" },
    update: { logs: "PutResourcePolicy" },
    delete: { logs: "DeleteResourcePolicy" },
    source: { handlers: "Logs::ResourcePolicy" },
  },
  aws_cloudwatch_metric_alarm: {
    read: { cloudwatch: "DescribeAlarms ListTagsForResource" },
    create: { cloudwatch: "PutMetricAlarm TagResource" },
    update: { cloudwatch: `PutMetricAlarm ${tags}` },
    delete: { cloudwatch: "DeleteAlarms" },
    source: { seen: true, handlers: "CloudWatch::Alarm" },
  },
  aws_cloudwatch_event_rule: {
    read: { events: "DescribeRule ListTagsForResource" },
    create: { events: "PutRule TagResource" },
    update: { events: `PutRule ${tags}` },
    delete: { events: "DeleteRule" },
    source: { handlers: "Events::Rule", provider: ["events/rule.go"] },
  },
  aws_cloudwatch_event_target: {
    read: { events: "ListTargetsByRule" },
    create: { events: "PutTargets" },
    update: { events: "PutTargets" },
    delete: { events: "RemoveTargets" },
    source: { handlers: "Events::Rule", provider: ["events/target.go"] },
  },
  aws_config_configuration_recorder: {
    read: { config: "DescribeConfigurationRecorders" },
    create: { config: "PutConfigurationRecorder" },
    update: { config: "PutConfigurationRecorder" },
    delete: { config: "DeleteConfigurationRecorder" },
    passes: { to: "config.amazonaws.com", linked: true },
    source: { seen: true },
  },
  aws_config_configuration_recorder_status: {
    read: { config: "DescribeConfigurationRecorderStatus" },
    create: { config: "StartConfigurationRecorder" },
    update: { config: "StartConfigurationRecorder StopConfigurationRecorder" },
    delete: { config: "StopConfigurationRecorder" },
    source: { seen: true },
  },
  aws_config_delivery_channel: {
    read: { config: "DescribeDeliveryChannels" },
    create: { config: "PutDeliveryChannel" },
    update: { config: "PutDeliveryChannel" },
    delete: { config: "DeleteDeliveryChannel" },
    source: { seen: true },
  },
};
