import { describe, expect, it } from "vitest";
import { lowered } from "../lowered.fixture.ts";

const files = (fields: object = {}) => ({ files: { kind: "bucket", ...fields } });
const inbox = (fields: object = {}, to = "inbox") => ({
  inbox: { kind: "queue", ...fields },
  ...files({ notifications: [{ to }] }),
});

describe("a bucket", () => {
  it("is private, encrypted, versioned and reached by TLS only on AWS", () => {
    const { args, written } = lowered(files());
    expect(args("aws_s3_bucket_public_access_block.this")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(args("aws_s3_bucket_versioning.this[0]")).toMatchObject({
      versioning_configuration: { status: "Enabled" },
    });
    const policy = written("aws_s3_bucket_policy.this");
    expect(policy).toContain('"aws:SecureTransport":"false"');
    expect(policy).not.toContain("ReadByEveryone");
  });

  it("is private by enforcement and by IAM alone on Google Cloud", () => {
    expect(lowered(files(), { target: "gcp" }).args("google_storage_bucket.this")).toMatchObject({
      public_access_prevention: "enforced",
      uniform_bucket_level_access: true,
      versioning: { enabled: true },
    });
  });

  it("is public only where the design says so, and then for reading objects only", () => {
    const policy = lowered(files({ public: true })).written("aws_s3_bucket_policy.this");
    expect(policy).toContain('"Sid":"ReadByEveryone","Effect":"Allow","Principal":"*","Action":["s3:GetObject"]');
    expect(
      lowered(files({ public: true }), { target: "gcp" }).args("google_storage_bucket_iam_member.public[0]"),
    ).toMatchObject({ member: "allUsers", role: "roles/storage.legacyObjectReader" });
  });

  it.each(["aws", "gcp"] as const)("is deleted with its objects on %s only where nothing is protected", (target) => {
    const id = target === "aws" ? "aws_s3_bucket.this" : "google_storage_bucket.this";
    expect(lowered(files(), { target }).args(id)).toMatchObject({ force_destroy: true });
    const kept = lowered(files(), { target, protected: true }).at(id);
    const refused =
      target === "aws"
        ? { args: { force_destroy: false } }
        : { args: { force_destroy: false, deletion_policy: "PREVENT" } };
    expect(kept).toMatchObject(refused);
  });

  it("clears away old versions and broken uploads without being told", () => {
    expect(lowered(files()).args("aws_s3_bucket_lifecycle_configuration.this[0]").rule).toMatchObject([
      { noncurrent_version_expiration: { noncurrent_days: 30 }, abort_incomplete_multipart_upload: {} },
    ]);
    expect(lowered(files(), { target: "gcp" }).args("google_storage_bucket.this").lifecycle_rule).toMatchObject([
      { action: { type: "Delete" }, condition: { days_since_noncurrent_time: 30, with_state: "ARCHIVED" } },
      { action: { type: "AbortIncompleteMultipartUpload" } },
    ]);
  });

  it("gives readers, writers and both what they need", () => {
    const actions = (access: string, fields = {}) => {
      const api = { kind: "service", image: "api", uses: { files: access } };
      const policy = lowered({ ...files(fields), api }).written('aws_iam_role_policy.task["files"]');
      return [...policy.matchAll(/"((?:s3|kms):\w+)"/g)].map(([, action]) => action);
    };
    expect(actions("read")).toEqual(["s3:ListBucket", "s3:GetObject"]);
    expect(actions("write")).toEqual(["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]);
    expect(actions("read", { encryption: "customerKey" })).toContain("kms:Decrypt");
    expect(lowered(files(), { uses: { files: "write" } }).grants[0]).toMatchObject({
      environment: { FILES_BUCKET: { to: "module.files", path: ["bucket"] } },
      policies: { write: { to: "module.files", path: ["write_policy"] } },
    });
    const role = (access: string) =>
      lowered(files(), { target: "gcp", uses: { files: access } }).grants[0]?.bucket?.role;
    expect(role("read")).toBe("roles/storage.objectViewer");
    expect(role("readwrite")).toBe("roles/storage.objectUser");
  });

  it("lets users sign links once on Google Cloud, however many buckets they sign for", () => {
    const two = { ...files({ signedUrls: true }), photos: { kind: "bucket", signedUrls: true } };
    const sign = { kind: "job", image: "todo-sign:1", uses: { files: "read", photos: "read" } };
    const signing = (buckets: object) =>
      lowered({ ...buckets, sign }, { target: "gcp" }).ids.filter((id) => id.includes("google_service_account_iam"));
    expect(signing(two)).toHaveLength(1);
    expect(signing({ ...files(), photos: { kind: "bucket" } })).toEqual([]);
  });
});

describe("a second copy", () => {
  it("is a bucket in another region that S3 fills, each under its own key", () => {
    const { args } = lowered(files({ replicate: { region: "ap-northeast-3" }, encryption: "customerKey" }));
    expect(args("module.replica[0].aws_s3_bucket.this")).toMatchObject({ region: "ap-northeast-3" });
    expect(args("aws_s3_bucket_replication_configuration.this[0]").rule).toMatchObject([
      {
        destination: {
          encryption_configuration: {
            replica_kms_key_id: { to: "module.files.module.replica_key[0].aws_kms_key.this" },
          },
        },
      },
    ]);
  });

  it("is a dual region on Google Cloud, with the key where both are", () => {
    const { args } = lowered(files({ replicate: { region: "asia-northeast2" }, encryption: "customerKey" }), {
      target: "gcp",
    });
    expect(args("google_storage_bucket.this")).toMatchObject({ location: "ASIA1" });
    expect(args("google_kms_key_ring.this")).toMatchObject({ location: "asia1" });
  });
});

describe("notifications", () => {
  it("reach a queue that lets in this bucket and no other", () => {
    const { args } = lowered(inbox());
    expect(args("aws_s3_bucket_notification.this[0]").queue).toMatchObject([
      { queue_arn: { to: "module.inbox.aws_sqs_queue.this" }, events: ["s3:ObjectCreated:*"] },
    ]);
    expect(JSON.stringify(args("aws_sqs_queue.this").policy)).toContain(
      '"to":"module.files.module.bucket.aws_s3_bucket.this"',
    );
  });

  it("are published by Cloud Storage once it may", () => {
    const { resources } = lowered(inbox(), { target: "gcp" });
    const [sent] = resources.filter(({ type }) => type === "google_storage_notification");
    expect(sent).toMatchObject({
      args: { event_types: ["OBJECT_FINALIZE"], topic: { to: "module.inbox.google_pubsub_topic.this[0]" } },
    });
    expect(sent?.dependsOn?.some((one) => one.includes("google_pubsub_topic_iam_member.notifications"))).toBe(true);
  });
});
