import type { Target } from "../graph.ts";
import { isOlder } from "../minimum-version.ts";

/** What the writers must know of a target's roots, of environments and of accounts, beyond their resources. */
export interface EnvironmentSettings {
  readonly name: string;
  readonly region: string;
  readonly account?: string;
  readonly state: { readonly bucket: string; readonly region: string; readonly key: string };
  readonly tags: Readonly<Record<string, string>>;
}

export interface TerraformSettings {
  readonly target: Target;
  readonly system: string;
  readonly environments: readonly EnvironmentSettings[];
}

/**
 * `use_lockfile` came with 1.10, write-only arguments with 1.11, in OpenTofu as well. Terraform 1.11.0 could not hand
 * them an ephemeral value, and until 1.11.4 mocks failed on them (terraform issues 36603, 36819).
 */
export const requiredVersion = ">= 1.11.4";

/** From the lowest version that will do to the first major that was not tried. */
interface Range {
  readonly least: string;
  readonly below: string;
}

const ranges: Readonly<Record<string, Range>> = {
  aws: { least: "6.0", below: "7.0" },
  // The schemas are those of 7; all that is emitted was planned with the state just before 8.0, too.
  google: { least: "7.0", below: "9.0" },
  "google-beta": { least: "7.0", below: "9.0" },
  archive: { least: "2.4", below: "3.0" },
  // Ephemeral passwords came with 3.7.
  random: { least: "3.7", below: "4.0" },
  time: { least: "0.12", below: "1.0" },
};

/** What a configuration asks of a provider: `>= 7.44, < 9.0`; never less than what it uses came with. */
export function requirement(provider: string, minimum: string | undefined): { source: string; version: string } {
  const range = ranges[provider];
  if (!range) throw new Error(`no version known for provider ${provider}`);
  const least = minimum === undefined || isOlder(minimum, range.least) ? range.least : minimum.replace(/\.0$/, "");
  return { source: `hashicorp/${provider}`, version: `>= ${least}, < ${range.below}` };
}

/** Provider that a resource type belongs to, by its name. */
export const providerOfType = (type: string): string =>
  type.startsWith("aws_") ? "aws" : type.startsWith("google_") ? "google" : (type.split("_")[0] ?? "");

/** Providers that ask a cloud; tests mock these and no others. */
export const isCloud = (provider: string): boolean => ["aws", "google", "google-beta"].includes(provider);
