import { issue, type Issue, type Path } from "../issues/issue.ts";

const label = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;

/**
 * Google Cloud is strict about labels where AWS is not about tags.
 * Source: https://docs.cloud.google.com/resource-manager/docs/labels-overview, read 2026-11.
 */
export function checkLabels(tags: Readonly<Record<string, string>> | undefined, path: Path): Issue[] {
  return Object.entries(tags ?? {}).flatMap(([key, value]) =>
    [key, value]
      .filter((text) => !label.test(text))
      .map((text) =>
        issue("bad-format", [...path, key], {
          got: text,
          expected: "label",
          examples: [
            text
              .toLowerCase()
              .replace(/[^a-z0-9_-]+/g, "-")
              .slice(0, 63) || "team",
          ],
        }),
      ),
  );
}

/** Tags that all resources have, and by which roles tell what is theirs. */
export const checkOwnTags = (
  tags: Readonly<Record<string, string>> | undefined,
  own: readonly string[],
  path: Path,
): Issue[] =>
  Object.keys(tags ?? {})
    .filter((key) => own.includes(key.toLowerCase()))
    .map((key) => issue("tag-taken", [...path, key], { tag: key }));
