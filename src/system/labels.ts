import { issue, type Issue, type Path } from "../issues/issue.ts";

const label = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;

// As IAM takes them, whose roles every design has.
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const tagLimits = { key: 128, value: 256 };

/**
 * What a cloud takes as tags.
 * Google Cloud: https://docs.cloud.google.com/resource-manager/docs/labels-overview, read 2026-11.
 * AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html, read 2026-11-28; `aws:` is the clouds' own
 * (https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
 */
export function checkTags(tags: Readonly<Record<string, string>> | undefined, target: string, path: Path): Issue[] {
  const isTaken = target === "gcp" ? isLabel : isTag;
  return Object.entries(tags ?? {}).flatMap(([key, value]) =>
    [
      { text: key, most: tagLimits.key },
      { text: value, most: tagLimits.value },
    ]
      .filter(({ text, most }) => !isTaken(text, most))
      .map(({ text, most }) =>
        issue("bad-format", [...path, key], {
          got: text,
          expected: target === "gcp" ? "label" : "aws-tag",
          examples: [nearest(text, target === "gcp" ? 63 : most, target) || "team"],
        }),
      ),
  );
}

const isLabel = (text: string): boolean => label.test(text);

const isTag = (text: string, most: number): boolean =>
  tagText.test(text) && text.length <= most && (most !== tagLimits.key || (text !== "" && !/^aws:/i.test(text)));

const nearest = (text: string, most: number, target: string): string =>
  (target === "gcp"
    ? text.toLowerCase().replace(/[^a-z0-9_-]+/g, "-")
    : text.replace(/^aws:/i, "").replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, "-")
  ).slice(0, most);

/** Tags that all resources have, and by which roles tell what is theirs. */
export const checkOwnTags = (
  tags: Readonly<Record<string, string>> | undefined,
  own: readonly string[],
  path: Path,
): Issue[] =>
  Object.keys(tags ?? {})
    .filter((key) => own.includes(key.toLowerCase()))
    .map((key) => issue("tag-taken", [...path, key], { tag: key }));
