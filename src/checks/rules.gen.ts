// Written by scripts/rules.mjs from the folders `rules/` of the checks and of the kinds; do not edit.
import type { CheckRule } from "./check-rule.ts";
import { rule as acceptExpired } from "./rules/accept-expired.ts";
import { rule as acceptUnknownRule } from "./rules/accept-unknown-rule.ts";
import { rule as alarmAlwaysFires } from "./rules/alarm-always-fires.ts";
import { rule as alarmAtScalingTarget } from "./rules/alarm-at-scaling-target.ts";
import { rule as alarmDuplicate } from "./rules/alarm-duplicate.ts";
import { rule as alarmFlaps } from "./rules/alarm-flaps.ts";
import { rule as alarmNeverRings } from "./rules/alarm-never-rings.ts";
import { rule as arm64Cheaper } from "./rules/arm64-cheaper.ts";
import { rule as auditOneRegion } from "../components/audit/rules/audit-one-region.ts";
import { rule as auditTrailMissing } from "../components/audit/rules/audit-trail-missing.ts";
import { rule as auditTrailRetention } from "../components/audit/rules/audit-trail-retention.ts";
import { rule as auditWithoutDataAccess } from "../components/audit/rules/audit-without-data-access.ts";
import { rule as autoscalingWithoutRoom } from "./rules/autoscaling-without-room.ts";
import { rule as availabilityPromise } from "./rules/availability-promise.ts";
import { rule as availabilityPromiseUnwatched } from "./rules/availability-promise-unwatched.ts";
import { rule as backupRetentionShort } from "../components/postgres/rules/backup-retention-short.ts";
import { rule as bodyBeyondInspection } from "../components/firewall/rules/body-beyond-inspection.ts";
import { rule as breakGlassForReaders } from "../components/access/rules/break-glass-for-readers.ts";
import { rule as bucketCorsOpen } from "../components/bucket/rules/bucket-cors-open.ts";
import { rule as bucketOneRegion } from "../components/bucket/rules/bucket-one-region.ts";
import { rule as bucketPublic } from "../components/bucket/rules/bucket-public.ts";
import { rule as bucketVersioningOff } from "../components/bucket/rules/bucket-versioning-off.ts";
import { rule as bucketVersionsShort } from "../components/bucket/rules/bucket-versions-short.ts";
import { rule as bucketWithoutLifecycle } from "../components/bucket/rules/bucket-without-lifecycle.ts";
import { rule as budgetAlertLate } from "../components/budget/rules/budget-alert-late.ts";
import { rule as budgetBelowEstimate } from "./rules/budget-below-estimate.ts";
import { rule as budgetChannelWithoutEmail } from "./rules/budget-channel-without-email.ts";
import { rule as budgetDiffers } from "../components/budget/rules/budget-differs.ts";
import { rule as budgetWithoutAlert } from "../components/budget/rules/budget-without-alert.ts";
import { rule as cacheMemoryShort } from "../components/redis/rules/cache-memory-short.ts";
import { rule as channelSingleAddress } from "../components/channel/rules/channel-single-address.ts";
import { rule as claimBelowEstimate } from "./rules/claim-below-estimate.ts";
import { rule as claimsAddUp } from "../components/budget/rules/claims-add-up.ts";
import { rule as coldStartLatency } from "../components/service/rules/cold-start-latency.ts";
import { rule as collectorMemory } from "./rules/collector-memory.ts";
import { rule as componentUnused } from "./rules/component-unused.ts";
import { rule as computeQuota } from "./rules/compute-quota.ts";
import { rule as consumerStopsWhenIdle } from "./rules/consumer-stops-when-idle.ts";
import { rule as copyInAnotherCountry } from "./rules/copy-in-another-country.ts";
import { rule as customerKeyMissing } from "./rules/customer-key-missing.ts";
import { rule as databaseConnectionsShort } from "./rules/database-connections-short.ts";
import { rule as databaseUnwatched } from "./rules/database-unwatched.ts";
import { rule as deadLetterSoon } from "../components/queue/rules/dead-letter-soon.ts";
import { rule as deadLettersShort } from "../components/queue/rules/dead-letters-short.ts";
import { rule as debugInProtected } from "./rules/debug-in-protected.ts";
import { rule as deletionProtectionOff } from "../components/postgres/rules/deletion-protection-off.ts";
import { rule as devAsLargeAsProd } from "./rules/dev-as-large-as-prod.ts";
import { rule as devRunsAtNight } from "./rules/dev-runs-at-night.ts";
import { rule as drainShorterThanRequest } from "./rules/drain-shorter-than-request.ts";
import { rule as engineUnwatched } from "./rules/engine-unwatched.ts";
import { rule as environmentsDiffer } from "./rules/environments-differ.ts";
import { rule as errorAlarmCoarse } from "./rules/error-alarm-coarse.ts";
import { rule as existingNetworkSubnets } from "./rules/existing-network-subnets.ts";
import { rule as firebaseRulesOpen } from "../components/identity/rules/firebase-rules-open.ts";
import { rule as firewallCountriesRegime } from "../components/firewall/rules/firewall-countries-regime.ts";
import { rule as firewallOnlyCounts } from "../components/firewall/rules/firewall-only-counts.ts";
import { rule as firewallWithoutLogs } from "../components/firewall/rules/firewall-without-logs.ts";
import { rule as firewallWithoutRateLimit } from "../components/firewall/rules/firewall-without-rate-limit.ts";
import { rule as identityMailLimit } from "../components/identity/rules/identity-mail-limit.ts";
import { rule as identityMfa } from "../components/identity/rules/identity-mfa.ts";
import { rule as identityOpenSignUp } from "./rules/identity-open-sign-up.ts";
import { rule as identityPasswordShort } from "../components/identity/rules/identity-password-short.ts";
import { rule as identityReturnToLocalhost } from "../components/identity/rules/identity-return-to-localhost.ts";
import { rule as imageLatest } from "./rules/image-latest.ts";
import { rule as imageUnknownRegistry } from "./rules/image-unknown-registry.ts";
import { rule as imageWithoutDeployer } from "../components/pipeline/rules/image-without-deployer.ts";
import { rule as imageWithoutDigest } from "./rules/image-without-digest.ts";
import { rule as kafkaVersionSupport } from "../components/stream/rules/kafka-version-support.ts";
import { rule as latencyAlarmLate } from "./rules/latency-alarm-late.ts";
import { rule as latencyBudget } from "./rules/latency-budget.ts";
import { rule as latencyPromiseUnwatched } from "./rules/latency-promise-unwatched.ts";
import { rule as lifecycleDeleteDelayed } from "../components/bucket/rules/lifecycle-delete-delayed.ts";
import { rule as loadBalancerWithoutFirewall } from "./rules/load-balancer-without-firewall.ts";
import { rule as loadCapacity } from "./rules/load-capacity.ts";
import { rule as logRetentionShort } from "./rules/log-retention-short.ts";
import { rule as longWorkInService } from "./rules/long-work-in-service.ts";
import { rule as maintenanceUnset } from "./rules/maintenance-unset.ts";
import { rule as modelCallsPrivate } from "./rules/model-calls-private.ts";
import { rule as modelQuotaShort } from "../components/model/rules/model-quota-short.ts";
import { rule as nameNearLimit } from "./rules/name-near-limit.ts";
import { rule as natPerZoneInDev } from "../components/network/rules/nat-per-zone-in-dev.ts";
import { rule as networkFlowLogs } from "../components/network/rules/network-flow-logs.ts";
import { rule as networkQuota } from "../components/network/rules/network-quota.ts";
import { rule as networkRangeUsable } from "../components/network/rules/network-range-usable.ts";
import { rule as networkSingleNat } from "../components/network/rules/network-single-nat.ts";
import { rule as noAccess } from "../components/access/rules/no-access.ts";
import { rule as noBudget } from "../components/budget/rules/no-budget.ts";
import { rule as noDashboard } from "./rules/no-dashboard.ts";
import { rule as noPipeline } from "./rules/no-pipeline.ts";
import { rule as noRehearsal } from "./rules/no-rehearsal.ts";
import { rule as nobodyWoken } from "../components/channel/rules/nobody-woken.ts";
import { rule as offHoursBreakPromise } from "../components/service/rules/off-hours-break-promise.ts";
import { rule as otherEnvironmentHost } from "./rules/other-environment-host.ts";
import { rule as perimeterMissing } from "./rules/perimeter-missing.ts";
import { rule as perimeterOnlyRecords } from "../components/perimeter/rules/perimeter-only-records.ts";
import { rule as personalDataInDevelopment } from "../components/external/rules/personal-data-in-development.ts";
import { rule as personalDataKeptLong } from "./rules/personal-data-kept-long.ts";
import { rule as pipelineFeatureBranch } from "../components/pipeline/rules/pipeline-feature-branch.ts";
import { rule as pointInTimeOff } from "../components/postgres/rules/point-in-time-off.ts";
import { rule as postgresHighAvailability } from "../components/postgres/rules/postgres-high-availability.ts";
import { rule as postgresOneRegion } from "../components/postgres/rules/postgres-one-region.ts";
import { rule as postgresStorageFixed } from "../components/postgres/rules/postgres-storage-fixed.ts";
import { rule as postgresStorageHeadroom } from "../components/postgres/rules/postgres-storage-headroom.ts";
import { rule as postgresVersionSupport } from "../components/postgres/rules/postgres-version-support.ts";
import { rule as previousGenerationInstance } from "./rules/previous-generation-instance.ts";
import { rule as protectedWeaker } from "./rules/protected-weaker.ts";
import { rule as queueRetentionShort } from "../components/queue/rules/queue-retention-short.ts";
import { rule as queueUnwatched } from "./rules/queue-unwatched.ts";
import { rule as redisFullUnnoticed } from "../components/redis/rules/redis-full-unnoticed.ts";
import { rule as redisOnlyStore } from "./rules/redis-only-store.ts";
import { rule as redisQueueEvicts } from "./rules/redis-queue-evicts.ts";
import { rule as redisSingleNode } from "../components/redis/rules/redis-single-node.ts";
import { rule as registryUnused } from "../components/registry/rules/registry-unused.ts";
import { rule as replicaInsteadOfStandby } from "../components/postgres/rules/replica-instead-of-standby.ts";
import { rule as replicaUnread } from "../components/postgres/rules/replica-unread.ts";
import { rule as retentionRounded } from "./rules/retention-rounded.ts";
import { rule as retiredImage } from "./rules/retired-image.ts";
import { rule as retiredModel } from "../components/model/rules/retired-model.ts";
import { rule as retriesOutlastRetention } from "../components/queue/rules/retries-outlast-retention.ts";
import { rule as returnAddressUnserved } from "./rules/return-address-unserved.ts";
import { rule as routeQuota } from "./rules/route-quota.ts";
import { rule as rpoPromise } from "./rules/rpo-promise.ts";
import { rule as rtoPromise } from "./rules/rto-promise.ts";
import { rule as scalingTargetHigh } from "./rules/scaling-target-high.ts";
import { rule as secretUnused } from "./rules/secret-unused.ts";
import { rule as secretWithoutReminder } from "./rules/secret-without-reminder.ts";
import { rule as secretsDearInDev } from "../components/secret/rules/secrets-dear-in-dev.ts";
import { rule as securityLogRetention } from "./rules/security-log-retention.ts";
import { rule as serviceWithoutAlarm } from "../components/service/rules/service-without-alarm.ts";
import { rule as singleInstance } from "../components/service/rules/single-instance.ts";
import { rule as siteWithoutContentPolicy } from "../components/site/rules/site-without-content-policy.ts";
import { rule as sizeWithoutSla } from "./rules/size-without-sla.ts";
import { rule as socketIdleTimeout } from "./rules/socket-idle-timeout.ts";
import { rule as socketOutlivesRequest } from "./rules/socket-outlives-request.ts";
import { rule as socketStateShared } from "./rules/socket-state-shared.ts";
import { rule as standbyInDev } from "./rules/standby-in-dev.ts";
import { rule as streamCopiesOverZones } from "../components/stream/rules/stream-copies-over-zones.ts";
import { rule as streamFewCopies } from "../components/stream/rules/stream-few-copies.ts";
import { rule as streamLargeInDev } from "../components/stream/rules/stream-large-in-dev.ts";
import { rule as streamRetentionShort } from "../components/stream/rules/stream-retention-short.ts";
import { rule as subnetAddressesShort } from "./rules/subnet-addresses-short.ts";
import { rule as timeoutsDisagree } from "./rules/timeouts-disagree.ts";
import { rule as tlsMinimum } from "./rules/tls-minimum.ts";
import { rule as tokenInUrl } from "./rules/token-in-url.ts";
import { rule as tracingBroken } from "./rules/tracing-broken.ts";
import { rule as uploadSizeUnstated } from "../components/firewall/rules/upload-size-unstated.ts";
import { rule as variableLikeSecret } from "./rules/variable-like-secret.ts";
import { rule as variableLocalAddress } from "./rules/variable-local-address.ts";
import { rule as variableOutlivesRequest } from "./rules/variable-outlives-request.ts";
import { rule as variablePlainProtocol } from "./rules/variable-plain-protocol.ts";
import { rule as variableTypedAddress } from "./rules/variable-typed-address.ts";
import { rule as vendorAbroad } from "../components/external/rules/vendor-abroad.ts";
import { rule as vendorLocation } from "../components/external/rules/vendor-location.ts";
import { rule as vendorWaitOutlivesRequest } from "./rules/vendor-wait-outlives-request.ts";
import { rule as vendorWithoutSecret } from "./rules/vendor-without-secret.ts";
import { rule as versionsKeptLong } from "../components/bucket/rules/versions-kept-long.ts";
import { rule as windowInBusinessHours } from "./rules/window-in-business-hours.ts";
import { rule as workOutlivesVisibility } from "./rules/work-outlives-visibility.ts";
import { rule as workerScalesByCpu } from "./rules/worker-scales-by-cpu.ts";
import { rule as writableFilesystem } from "./rules/writable-filesystem.ts";

/** Every rule, by id. */
export const rules: readonly CheckRule[] = [
  acceptExpired,
  acceptUnknownRule,
  alarmAlwaysFires,
  alarmAtScalingTarget,
  alarmDuplicate,
  alarmFlaps,
  alarmNeverRings,
  arm64Cheaper,
  auditOneRegion,
  auditTrailMissing,
  auditTrailRetention,
  auditWithoutDataAccess,
  autoscalingWithoutRoom,
  availabilityPromise,
  availabilityPromiseUnwatched,
  backupRetentionShort,
  bodyBeyondInspection,
  breakGlassForReaders,
  bucketCorsOpen,
  bucketOneRegion,
  bucketPublic,
  bucketVersioningOff,
  bucketVersionsShort,
  bucketWithoutLifecycle,
  budgetAlertLate,
  budgetBelowEstimate,
  budgetChannelWithoutEmail,
  budgetDiffers,
  budgetWithoutAlert,
  cacheMemoryShort,
  channelSingleAddress,
  claimBelowEstimate,
  claimsAddUp,
  coldStartLatency,
  collectorMemory,
  componentUnused,
  computeQuota,
  consumerStopsWhenIdle,
  copyInAnotherCountry,
  customerKeyMissing,
  databaseConnectionsShort,
  databaseUnwatched,
  deadLetterSoon,
  deadLettersShort,
  debugInProtected,
  deletionProtectionOff,
  devAsLargeAsProd,
  devRunsAtNight,
  drainShorterThanRequest,
  engineUnwatched,
  environmentsDiffer,
  errorAlarmCoarse,
  existingNetworkSubnets,
  firebaseRulesOpen,
  firewallCountriesRegime,
  firewallOnlyCounts,
  firewallWithoutLogs,
  firewallWithoutRateLimit,
  identityMailLimit,
  identityMfa,
  identityOpenSignUp,
  identityPasswordShort,
  identityReturnToLocalhost,
  imageLatest,
  imageUnknownRegistry,
  imageWithoutDeployer,
  imageWithoutDigest,
  kafkaVersionSupport,
  latencyAlarmLate,
  latencyBudget,
  latencyPromiseUnwatched,
  lifecycleDeleteDelayed,
  loadBalancerWithoutFirewall,
  loadCapacity,
  logRetentionShort,
  longWorkInService,
  maintenanceUnset,
  modelCallsPrivate,
  modelQuotaShort,
  nameNearLimit,
  natPerZoneInDev,
  networkFlowLogs,
  networkQuota,
  networkRangeUsable,
  networkSingleNat,
  noAccess,
  noBudget,
  noDashboard,
  noPipeline,
  noRehearsal,
  nobodyWoken,
  offHoursBreakPromise,
  otherEnvironmentHost,
  perimeterMissing,
  perimeterOnlyRecords,
  personalDataInDevelopment,
  personalDataKeptLong,
  pipelineFeatureBranch,
  pointInTimeOff,
  postgresHighAvailability,
  postgresOneRegion,
  postgresStorageFixed,
  postgresStorageHeadroom,
  postgresVersionSupport,
  previousGenerationInstance,
  protectedWeaker,
  queueRetentionShort,
  queueUnwatched,
  redisFullUnnoticed,
  redisOnlyStore,
  redisQueueEvicts,
  redisSingleNode,
  registryUnused,
  replicaInsteadOfStandby,
  replicaUnread,
  retentionRounded,
  retiredImage,
  retiredModel,
  retriesOutlastRetention,
  returnAddressUnserved,
  routeQuota,
  rpoPromise,
  rtoPromise,
  scalingTargetHigh,
  secretUnused,
  secretWithoutReminder,
  secretsDearInDev,
  securityLogRetention,
  serviceWithoutAlarm,
  singleInstance,
  siteWithoutContentPolicy,
  sizeWithoutSla,
  socketIdleTimeout,
  socketOutlivesRequest,
  socketStateShared,
  standbyInDev,
  streamCopiesOverZones,
  streamFewCopies,
  streamLargeInDev,
  streamRetentionShort,
  subnetAddressesShort,
  timeoutsDisagree,
  tlsMinimum,
  tokenInUrl,
  tracingBroken,
  uploadSizeUnstated,
  variableLikeSecret,
  variableLocalAddress,
  variableOutlivesRequest,
  variablePlainProtocol,
  variableTypedAddress,
  vendorAbroad,
  vendorLocation,
  vendorWaitOutlivesRequest,
  vendorWithoutSecret,
  versionsKeptLong,
  windowInBusinessHours,
  workOutlivesVisibility,
  workerScalesByCpu,
  writableFilesystem,
];
