import { text, type Text } from "../../text/text.ts";
/**
 * Cross-region inference of Bedrock. The prefix of a model id names a profile; a request that is made in
 * a region `from` may be answered in any of `regions`, so a caller needs the model in all of them.
 * Sources, read 2026-11: https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html,
 * https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html
 */
export const profileSource = "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html";

interface Profile {
  /** Source regions. */
  readonly from: RegExp;
  /** Destination regions; none when a request may go anywhere. */
  readonly regions: readonly string[];
  readonly words: string | Text;
}

export const profiles: Readonly<Record<string, Profile>> = {
  jp: {
    from: /^ap-northeast-[13]$/,
    regions: ["ap-northeast-1", "ap-northeast-3"],
    words: "ap-northeast-1, ap-northeast-3",
  },
  au: {
    from: /^ap-southeast-[24]$/,
    regions: ["ap-southeast-2", "ap-southeast-4"],
    words: "ap-southeast-2, ap-southeast-4",
  },
  apac: {
    from: /^ap-/,
    regions: [
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-4",
    ],
    words: "ap-*",
  },
  us: { from: /^us-(?:east|west)-/, regions: ["us-east-1", "us-east-2", "us-west-1", "us-west-2"], words: "us-*" },
  eu: {
    from: /^eu-/,
    regions: ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"],
    words: "eu-*",
  },
  // IAM sees such a request in the region where it is made, then in none.
  global: { from: /^/, regions: [], words: text("any region", "すべてのリージョン") },
};

export interface BedrockModel {
  /** The id as written: what callers name. */
  readonly id: string;
  /** The model behind a profile, or the id itself. */
  readonly model: string;
  readonly profile?: string;
}

/** `jp.anthropic.claude-x` is the profile `jp` of `anthropic.claude-x`. */
export function bedrockModel(id: string): BedrockModel {
  const [prefix = "", ...rest] = id.split(".");
  return Object.hasOwn(profiles, prefix) ? { id, model: rest.join("."), profile: prefix } : { id, model: id };
}
