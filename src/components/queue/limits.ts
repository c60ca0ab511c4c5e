/**
 * What the platforms take, in seconds unless named otherwise. Read 2026-11.
 */
export const limits = {
  aws: {
    source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html",
    visibility: { max: 12 * 3600 },
    retain: { min: 60, max: 14 * 86_400 },
    delay: { max: 15 * 60 },
    attempts: { min: 1, max: 1000 },
    /** Characters, `.fifo` included. */
    name: 80,
  },
  gcp: {
    source: "https://cloud.google.com/pubsub/docs/subscription-properties",
    deadLetterSource: "https://cloud.google.com/pubsub/docs/handling-failures",
    visibility: { min: 10, max: 600 },
    retain: { min: 600, max: 31 * 86_400 },
    attempts: { min: 5, max: 100 },
    name: 255,
  },
} as const;
