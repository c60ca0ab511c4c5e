import type { GoogleRows } from "./row.ts";

const logging = "logging.googleapis.com";
const monitoring = "monitoring.googleapis.com";

/** Logs, alarms, charts, and what is told of changes. */
export const watchRows: GoogleRows = {
  // Whoever has assets told of could as well export them.
  google_cloud_asset_project_feed: {
    services: ["cloudasset.googleapis.com"],
    read: ["cloudasset.feeds.get"],
    create: ["cloudasset.assets.exportResource", "cloudasset.feeds.create"],
    update: ["cloudasset.assets.exportResource", "cloudasset.feeds.update"],
    delete: ["cloudasset.feeds.delete"],
    assumes: { content_type: '"RESOURCE"' },
    sources: ["provider", "methods", "asset"],
  },
  google_logging_project_bucket_config: {
    services: [logging],
    read: ["logging.buckets.get"],
    create: ["logging.buckets.create", "logging.buckets.update", "logging.operations.get"],
    update: ["logging.buckets.update", "logging.operations.get"],
    delete: ["logging.buckets.delete"],
    sources: ["provider", "methods"],
  },
  // One that is there already is changed.
  google_logging_project_sink: {
    services: [logging],
    read: ["logging.sinks.get"],
    create: ["logging.sinks.create", "logging.sinks.update"],
    update: ["logging.sinks.update"],
    delete: ["logging.sinks.delete"],
    assumes: { custom_writer_identity: null },
    sources: ["provider", "methods"],
  },
  google_monitoring_alert_policy: {
    services: [monitoring],
    read: ["monitoring.alertPolicies.get"],
    create: ["monitoring.alertPolicies.create"],
    update: ["monitoring.alertPolicies.update"],
    delete: ["monitoring.alertPolicies.delete"],
    sources: ["provider", "methods"],
  },
  google_monitoring_dashboard: {
    services: [monitoring],
    read: ["monitoring.dashboards.get"],
    create: ["monitoring.dashboards.create"],
    update: ["monitoring.dashboards.update"],
    delete: ["monitoring.dashboards.delete"],
    sources: ["provider", "methods"],
  },
  google_monitoring_notification_channel: {
    services: [monitoring],
    read: ["monitoring.notificationChannels.get"],
    create: ["monitoring.notificationChannels.create"],
    update: ["monitoring.notificationChannels.update"],
    delete: ["monitoring.notificationChannels.delete"],
    sources: ["provider", "methods"],
  },
};
