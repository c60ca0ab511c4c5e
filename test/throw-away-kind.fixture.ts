/** A kind that holds data, in files as a contributor writes them: `src/components/ledger/`. */
export const ledger: Readonly<Record<string, string>> = {
  "schema.ts": `
import * as z from "zod";
import { field } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  sealed: field(z.boolean(), "Nobody may change what is written.", "書いた内容を誰も変えられない。").default(true),
});
export type Ledger = z.output<typeof schema>;
`,
  "aws.ts": `
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { sealedBucket } from "./aws/sealed_bucket/module.gen.ts";
import type { Ledger } from "./schema.ts";

export const aws: Lowering<Ledger, AwsGrant> = {
  becomes: "Amazon S3, sealed",
  lower: (_, context) => {
    context.module(sealedBucket, { name: context.name() });
  },
  grant: () => ({}),
};
`,
  "gcp.ts": `
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { sealedStorage } from "./gcp/sealed_storage/module.gen.ts";
import type { Ledger } from "./schema.ts";

export const gcp: Lowering<Ledger, GcpGrant> = {
  becomes: "Cloud Storage, sealed",
  lower: (_, context) => {
    context.module(sealedStorage, { name: context.name(), location: context.system.region });
  },
  grant: () => ({}),
};
`,
  "aws/sealed_bucket/main.tf": `
resource "aws_s3_bucket" "this" {
  bucket = var.name
}
`,
  "aws/sealed_bucket/variables.tf": `
variable "name" {
  type        = string
  description = "Name of the bucket, the only one of it in the world."
  nullable    = false
}
`,
  "gcp/sealed_storage/main.tf": `
resource "google_storage_bucket" "this" {
  name     = var.name
  location = var.location
}
`,
  "gcp/sealed_storage/variables.tf": `
variable "name" {
  type        = string
  description = "Name of the bucket, the only one of it in the world."
  nullable    = false
}

variable "location" {
  type        = string
  description = "Region of the bucket."
  nullable    = false
}
`,
  "facets.ts": `
import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { unharmed } from "../../facets/recovery.ts";
import { never, seconds } from "../../facets/span.ts";
import { byTarget } from "../../facets/term.ts";
import type { Ledger } from "./schema.ts";

export const facets: Facets<Ledger> = {
  traffic: {},
  availability: byTarget("aws-s3", "gcp-storage"),
  recovery: (_, scenario) =>
    scenario === "zone"
      ? unharmed
      : {
          rpo: never("no copy of the ledger is kept", "台帳の写しはない"),
          rto: seconds(0),
          steps: [],
          how: { en: "not at all", ja: "復旧しない" },
        },
  latency: { managed: figures.objectRead },
  capacity: notApplicable("it grows by itself", "自動で大きくなる"),
  exposure: reached("provider"),
};
`,
  "index.ts": `
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { schema } from "./schema.ts";

export const ledger = defineKind({
  name: "ledger",
  summary: { en: "A book that is only written to.", ja: "追記だけの台帳。" },
  schema,
  accepts: { append: { en: "Writes entries.", ja: "記帳する。" } },
  facets,
  compared: { moreIsSafer: [["sealed"]] },
  clouds: { aws, gcp },
  differences: [{ en: "None that matters.", ja: "大きな違いはない。" }],
});
`,
  "rules/ledger-open.ts": `
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "ledger-open",
  family: "data",
  severity: "high",
  title: text("Ledgers are sealed", "台帳は封印する"),
  why: text("What can be changed proves nothing.", "変えられる記録は証拠にならない。"),
  look: forKind("ledger", ({ config }) =>
    config.sealed ? pass(["sealed"]) : fail(["sealed"], text("It can be changed.", "変更できる。")),
  ),
});
`,
};

export const design = {
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { prod: { protected: true } },
  requirements: { availability: "99%", rto: "1d", rpo: "1d" },
  components: {
    api: { kind: "service", image: "api", port: 80, health: "/", instances: [2, 4], uses: { books: "append" } },
    books: { kind: "ledger", sealed: false },
  },
};
