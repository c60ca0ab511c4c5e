import { text } from "../../facets/text.ts";
import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Postgres } from "./schema.ts";

export const noEffect: readonly NoEffect<Postgres>[] = [
  {
    fields: [
      "version",
      "size",
      "storage",
      "highAvailability",
      "replicas",
      "backup",
      "maintenance",
      "majorUpgrade",
      "deletionProtection",
      "passwordRotation",
      "parameters",
      "insights",
      "logs",
    ],
    when: {
      holds: ({ config }) => config.existing !== undefined,
      says: text("beside `existing`", "`existing` があるとき"),
    },
    why: text("an existing database is used as it is.", "既存のデータベースはそのまま使われます。"),
    severity: "error",
  },
  {
    fields: ["majorUpgrade"],
    on: "gcp",
    why: text(
      "Cloud SQL always upgrades in place when `version` changes.",
      "Cloud SQL は `version` の変更を常にその場のアップグレードとして行います。",
    ),
    severity: "note",
  },
  {
    fields: ["passwordRotation"],
    on: "gcp",
    why: text(
      "components have no password: they sign in with their service accounts.",
      "コンポーネントにパスワードはありません。サービスアカウントで接続します。",
    ),
    severity: "note",
  },
  {
    fields: ["parameters.<name>"],
    on: "gcp",
    when: {
      holds: (_, __, path) => String(path[1]).startsWith("rds."),
      says: text("where it begins with `rds.`", "`rds.` で始まるとき"),
    },
    why: text("it is a parameter of RDS.", "RDS のパラメータです。"),
    severity: "note",
  },
  {
    fields: ["parameters.<name>"],
    on: "aws",
    when: {
      holds: (_, __, path) => String(path[1]).startsWith("cloudsql."),
      says: text("where it begins with `cloudsql.`", "`cloudsql.` で始まるとき"),
    },
    why: text("it is a flag of Cloud SQL.", "Cloud SQL のフラグです。"),
    severity: "note",
  },
  {
    fields: ["tags"],
    when: {
      holds: ({ config }) => config.existing !== undefined,
      says: text("beside `existing`", "`existing` があるとき"),
    },
    why: text("an existing database is used as it is.", "既存のデータベースはそのまま使われます。"),
    severity: "note",
  },
  keptAMonth("logs.retain", ({ logs }) => logs?.retain),
];
