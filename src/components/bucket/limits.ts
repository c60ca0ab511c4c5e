import type { Target } from "../../terraform/graph.ts";

/** Read 2026-11. */
export const limits = {
  /**
   * S3 takes objects into the infrequent class 30 days after they were made, and out of it 30 days later.
   */
  infrequentDays: 30,
  infrequentSource:
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html",
  /** Characters of a bucket's name, on both clouds. */
  name: 63,
  nameSource: {
    aws: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
    gcp: "https://cloud.google.com/storage/docs/buckets#naming",
  } as Readonly<Record<Target, string>>,
  notificationSource: {
    aws: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html",
    gcp: "https://cloud.google.com/storage/docs/pubsub-notifications",
  } as Readonly<Record<Target, string>>,
} as const;

export const storageClasses = {
  aws: { infrequent: "STANDARD_IA", archive: "GLACIER_IR", deepArchive: "DEEP_ARCHIVE" },
  gcp: { infrequent: "NEARLINE", archive: "COLDLINE", deepArchive: "ARCHIVE" },
} as const;

export const dualRegionSource = "https://cloud.google.com/storage/docs/locations#location-dr";

/** Multi-regions whose regions can be paired freely, with the location of a key for both. */
const areas = [
  { location: "ASIA", key: "asia", regions: ["asia-east1", "asia-southeast1"] },
  { location: "EU", key: "europe", regions: ["europe-north1", "europe-west1", "europe-west3", "europe-west4"] },
  { location: "US", key: "us", regions: ["us-central1", "us-east1", "us-east4", "us-west1"] },
] as const;

export interface Placement {
  readonly location: string;
  /** Location of a key ring for it. */
  readonly key: string;
  /** Both regions, where the location alone does not say them. */
  readonly regions?: readonly [string, string];
}

/** Where a bucket lies that two regions keep a copy of each; undefined where Google Cloud has no such pair. */
export function dualRegion(first: string, second: string): Placement | undefined {
  const pair = [first, second].sort();
  if (pair[0] === "asia-northeast1" && pair[1] === "asia-northeast2") return { location: "ASIA1", key: "asia1" };
  const area = areas.find(({ regions }) => pair.every((one) => (regions as readonly string[]).includes(one)));
  return area && first !== second
    ? { location: area.location, key: area.key, regions: [first.toUpperCase(), second.toUpperCase()] }
    : undefined;
}

/** Regions that a bucket in `region` can have its second copy in. */
export function partnersOf(region: string): readonly string[] {
  const all = ["asia-northeast1", "asia-northeast2", ...areas.flatMap(({ regions }) => regions as readonly string[])];
  return all.filter((one) => dualRegion(region, one) !== undefined);
}
