import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Site } from "./schema.ts";

export const noEffect: readonly NoEffect<Site>[] = [
  {
    fields: ["domain", "spa", "contentSecurityPolicy", "accessLogs"],
    when: { holds: ({ config }) => config.host !== undefined, says: text("beside `host`", "`host` があるとき") },
    why: text("somebody else hosts the site.", "サイトは外部でホスティングされます。"),
    severity: "error",
  },
  {
    fields: ["tags", "renamedFrom"],
    when: { holds: ({ config }) => config.host !== undefined, says: text("beside `host`", "`host` があるとき") },
    why: text(
      "nothing is created of a site that somebody else hosts.",
      "外部でホスティングするサイトについては何も作成しません。",
    ),
    severity: "note",
  },
  keptAMonth("accessLogs.retain", ({ accessLogs }) => accessLogs?.retain),
];
