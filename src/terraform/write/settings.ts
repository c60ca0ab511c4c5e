import type { ParameterValue, Target } from "../graph.ts";

/** What the writers must know of a target's environments beyond their resources. */
export interface EnvironmentSettings {
  readonly name: string;
  readonly region: string;
  readonly account?: string;
  readonly state: { readonly bucket: string; readonly region: string };
  readonly tags: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

export interface TerraformSettings {
  readonly target: Target;
  readonly system: string;
  readonly environments: readonly EnvironmentSettings[];
}

/** `use_lockfile` came with 1.10; ephemeral variables and write-only arguments with 1.11, in OpenTofu as well. */
export const requiredVersion = ">= 1.11";

export const providerVersions: Readonly<Record<string, { source: string; version: string }>> = {
  aws: { source: "hashicorp/aws", version: "~> 6.0" },
  google: { source: "hashicorp/google", version: "~> 7.0" },
  "google-beta": { source: "hashicorp/google-beta", version: "~> 7.0" },
  archive: { source: "hashicorp/archive", version: "~> 2.4" },
};

/** Provider that a resource type belongs to, by its name. */
export const providerOfType = (type: string): string =>
  type.startsWith("aws_") ? "aws" : type.startsWith("google_") ? "google" : (type.split("_")[0] ?? "");
