import type { ResourceRow, ResourceRows } from "./row.ts";

/** A part of a bucket: written as a whole and, where deleting has no action of its own, taken away the same way. */
const part = (read: string, write: string, seen: boolean): ResourceRow => ({
  read: { s3: read },
  create: { s3: write },
  update: { s3: write },
  delete: { s3: write },
  source: { handlers: "S3::Bucket", ...(seen ? { seen } : {}) },
});

/** Buckets, queues and topics. */
export const messageRows: ResourceRows = {
  // Tags by either of two ways: the provider falls back to the older where the newer is denied.
  aws_s3_bucket: {
    read: {
      s3: "GetAccelerateConfiguration GetBucketAcl GetBucketCORS GetBucketLogging GetBucketObjectLockConfiguration GetBucketPolicy GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetLifecycleConfiguration GetReplicationConfiguration ListBucket ListTagsForResource",
    },
    create: { s3: "CreateBucket PutBucketTagging TagResource" },
    update: { s3: "PutBucketTagging TagResource UntagResource" },
    delete: { s3: "DeleteBucket" },
    source: { seen: true, handlers: "S3::Bucket", provider: ["s3/bucket.go"] },
  },
  aws_s3_bucket_cors_configuration: part("GetBucketCORS", "PutBucketCORS", false),
  aws_s3_bucket_lifecycle_configuration: part("GetLifecycleConfiguration", "PutLifecycleConfiguration", true),
  aws_s3_bucket_logging: part("GetBucketLogging", "PutBucketLogging", true),
  aws_s3_bucket_notification: part("GetBucketNotification", "PutBucketNotification", false),
  aws_s3_bucket_ownership_controls: part("GetBucketOwnershipControls", "PutBucketOwnershipControls", true),
  aws_s3_bucket_policy: {
    read: { s3: "GetBucketPolicy" },
    create: { s3: "PutBucketPolicy" },
    update: { s3: "PutBucketPolicy" },
    delete: { s3: "DeleteBucketPolicy" },
    source: { seen: true, handlers: "S3::BucketPolicy" },
  },
  aws_s3_bucket_public_access_block: part("GetBucketPublicAccessBlock", "PutBucketPublicAccessBlock", true),
  aws_s3_bucket_replication_configuration: {
    ...part("GetReplicationConfiguration", "PutReplicationConfiguration", false),
    passes: { to: "s3.amazonaws.com" },
  },
  aws_s3_bucket_server_side_encryption_configuration: part(
    "GetEncryptionConfiguration",
    "PutEncryptionConfiguration",
    true,
  ),
  aws_s3_bucket_versioning: part("GetBucketVersioning", "PutBucketVersioning", true),
  aws_sns_topic: {
    read: { sns: "GetTopicAttributes ListTagsForResource" },
    create: { sns: "CreateTopic SetTopicAttributes TagResource" },
    update: { sns: "SetTopicAttributes TagResource UntagResource" },
    delete: { sns: "DeleteTopic" },
    source: { seen: true, handlers: "SNS::Topic" },
  },
  aws_sns_topic_policy: {
    read: { sns: "GetTopicAttributes" },
    create: { sns: "SetTopicAttributes" },
    update: { sns: "SetTopicAttributes" },
    delete: { sns: "SetTopicAttributes" },
    source: { seen: true, handlers: "SNS::TopicPolicy" },
  },
  aws_sns_topic_subscription: {
    read: { sns: "GetSubscriptionAttributes" },
    create: { sns: "Subscribe" },
    update: { sns: "SetSubscriptionAttributes" },
    delete: { sns: "Unsubscribe" },
    source: { seen: true, handlers: "SNS::Subscription" },
  },
  aws_sqs_queue: {
    read: { sqs: "GetQueueAttributes ListQueueTags" },
    create: { sqs: "CreateQueue TagQueue" },
    update: { sqs: "SetQueueAttributes TagQueue UntagQueue" },
    delete: { sqs: "DeleteQueue" },
    source: { seen: true, handlers: "SQS::Queue" },
  },
  aws_sqs_queue_redrive_allow_policy: {
    read: { sqs: "GetQueueAttributes" },
    create: { sqs: "SetQueueAttributes" },
    update: { sqs: "SetQueueAttributes" },
    delete: { sqs: "SetQueueAttributes" },
    source: { seen: true, handlers: "SQS::Queue" },
  },
};
