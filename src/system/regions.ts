import type { Target } from "../terraform/graph.ts";

/**
 * Regions and the letters of their zones, in the order in which zones are taken. Zones that new accounts
 * cannot use are left out (Tokyo's `b`).
 * Sources: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html and
 * https://docs.cloud.google.com/compute/docs/regions-zones, read 2026-11.
 */
const aws = {
  "ap-northeast-1": "acd",
  "ap-northeast-2": "abcd",
  "ap-northeast-3": "abc",
  "ap-south-1": "abc",
  "ap-southeast-1": "abc",
  "ap-southeast-2": "abc",
  "ca-central-1": "abd",
  "eu-central-1": "abc",
  "eu-north-1": "abc",
  "eu-west-1": "abc",
  "eu-west-2": "abc",
  "eu-west-3": "abc",
  "sa-east-1": "abc",
  "us-east-1": "abcdf",
  "us-east-2": "abc",
  "us-west-2": "abcd",
};

const gcp = {
  "asia-east1": "abc",
  "asia-east2": "abc",
  "asia-northeast1": "abc",
  "asia-northeast2": "abc",
  "asia-northeast3": "abc",
  "asia-south1": "abc",
  "asia-southeast1": "abc",
  "asia-southeast2": "abc",
  "australia-southeast1": "abc",
  "europe-north1": "abc",
  "europe-west1": "bcd",
  "europe-west2": "abc",
  "europe-west3": "abc",
  "europe-west4": "abc",
  "southamerica-east1": "abc",
  "us-central1": "abcf",
  "us-east1": "bcd",
  "us-east4": "abc",
  "us-west1": "abc",
};

export const regions: Readonly<Record<Target, Readonly<Record<string, string>>>> = { aws, gcp };

/** Names of the regions, with their types: editors offer them. */
export const awsRegions = Object.keys(aws) as (keyof typeof aws)[];
export const gcpRegions = Object.keys(gcp) as (keyof typeof gcp)[];

/** Full zone names: `ap-northeast-1a`, `asia-northeast1-a`. */
export const zonesOf = (target: Target, region: string): readonly string[] =>
  (regions[target][region] ?? "")
    .split("")
    .map((letter) => (target === "aws" ? region + letter : `${region}-${letter}`));
