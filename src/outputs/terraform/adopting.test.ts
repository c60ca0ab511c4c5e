import { describe, expect, it } from "vitest";
import { artifacts, lowerDesign, schemasFor } from "../../build/build.ts";
import { kinds } from "../../components/kinds.gen.ts";
import { places } from "../../system/places.fixture.ts";

const schemas = await schemasFor(["aws", "gcp"]);

/** Files of a design with a bucket, by path. */
function written(adopt: object, ofBucket: object, beside: object = {}): (path: string) => string {
  const design = {
    name: "todo",
    targets: { aws: { ...places.aws, state: { bucket: "old-state" } } },
    environments: { dev: {}, prod: {} },
    adopt,
    components: { files: { kind: "bucket", adopt: ofBucket }, ...beside },
  };
  const files = artifacts(lowerDesign(design, kinds, schemas), kinds, schemas);
  return (path) => files.get(path)?.content ?? "";
}

describe("a root that adopts what exists", () => {
  const ofBucket = { $each: { dev: null, prod: { "module.bucket.aws_s3_bucket.this": "old-files" } } };
  const file = written({ "aws_s3_bucket.this": "old-state" }, ofBucket);
  const root = "terraform/aws/environments";

  it("has its imports, and a test that makes all from nothing", () => {
    expect(file(`${root}/prod/imports.tf`)).toContain("to       = module.files.module.bucket.aws_s3_bucket.this");
    expect(file(`${root}/prod/tests/prod.tftest.hcl`)).toContain("import_existing = false");
    expect(file(`${root}/dev/imports.tf`)).toBe("");
    expect(file(`${root}/dev/tests/dev.tftest.hcl`)).not.toContain("import_existing");
    expect(file(`${root}/prod/main.tf`)).toContain('"../../modules/s3_bucket_files"');
    expect(file(`${root}/dev/main.tf`)).toContain('"../../modules/s3_bucket"');
    expect(file("terraform/aws/account/imports.tf")).toContain('"old-state"');
  });

  it("is told in the README, which lets the account begin with the bucket that exists", () => {
    const text = file("README.md");
    expect(text).toContain("`imports.tf` in `terraform/aws/environments/prod`, `terraform/aws/account`");
    expect(text).not.toContain("backend.tf.later");
    const without = written({}, {})("README.md");
    expect(without).toContain("backend.tf.later");
    expect(without).not.toContain("imports.tf");
  });

  it("says what tags keep its pipeline from, where there is one", () => {
    const ci = { ci: { kind: "pipeline", repository: "acme/todo" } };
    expect(written({}, ofBucket, ci)("README.md")).toContain("untag-resources --tag-keys system environment");
    expect(written({}, ofBucket)("README.md")).not.toContain("untag-resources");
  });

  it("says what has to carry the environment's tags before, which is what has no name in its ARN", () => {
    const ci = { ci: { kind: "pipeline", repository: "acme/todo" } };
    const network = {
      main: { kind: "network", adopt: { $each: { dev: null, prod: { "aws_vpc.this": "vpc-0a1b" } } } },
    };
    const text = written({}, ofBucket, { ...ci, ...network })("README.md");
    expect(text).toContain("tag-resources --tags TAGS --resource-arn-list ARN");
    expect(text).toContain(
      "\n- `terraform/aws/environments/prod`, `--tags system=todo,environment=prod`: `module.main.aws_vpc.this` (`vpc-0a1b`)\n",
    );
    // A bucket is told by its name, and takes its tags with the first apply.
    expect(written({}, ofBucket, ci)("README.md")).not.toContain("--tags TAGS");
    expect(written({}, ofBucket, network)("README.md")).not.toContain("--tags TAGS");
  });
});

describe("the README of what is taken down", () => {
  const text = (target: "aws" | "gcp", components: object): string => {
    const design = { name: "todo", targets: { [target]: places[target] }, environments: { dev: {} }, components };
    return artifacts(lowerDesign(design, kinds, schemas), kinds, schemas).get("README.md")?.content ?? "";
  };
  const api = { kind: "service", image: "api" };
  const users = { kind: "identity", signIn: ["email"], returnTo: ["https://a.example.com/back"] };

  it("says where Google Cloud holds on to something", () => {
    expect(text("gcp", { api })).toContain("It stops at the subnet where Cloud Run was in it");
    expect(text("gcp", { api, users })).toContain(
      "`terraform import module.users.google_identity_platform_config.this projects/todo-dev/config`",
    );
    expect(text("aws", { api })).not.toContain("It stops at the subnet");
  });
});
