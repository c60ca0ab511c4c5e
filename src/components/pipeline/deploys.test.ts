import { expect, test } from "vitest";
import { lowered } from "../lowered.fixture.ts";

const components = {
  delivery: { kind: "pipeline", repository: "acme/todo" },
  runner: { kind: "worker", image: "todo-runner", instances: [1, 1] },
  report: { kind: "job", image: "todo-report" },
  www: { kind: "domain", name: "example.com", zone: { existing: "example.com" } },
  front: { kind: "site", domain: "www" },
  docs: { kind: "site", host: { vendor: "Vercel", url: "https://docs.example.com" } },
};

test("a pipeline on AWS rolls out workers and files of sites; a job's next run takes what its image's tag means", () => {
  const { has, written } = lowered(components);
  expect(written('module.delivery.aws_iam_role_policy.this["front"]')).toContain("cloudfront:CreateInvalidation");
  expect(has('module.delivery.aws_iam_role_policy.this["docs"]')).toBe(false);
  expect(written('module.delivery.aws_iam_role_policy.this["runner"]')).toContain("aws_ecs_service.");
  expect(has('module.delivery.aws_iam_role_policy.this["report"]')).toBe(false);
  const push = lowered(components, { account: true }).written("aws_iam_role_policy.push_images[0]");
  expect(push).toContain("todo-report");
  expect(push).toContain("todo-runner");
});

test("a pipeline on Google Cloud rolls out workers and files of sites", () => {
  const { has } = lowered(components, { target: "gcp" });
  for (const address of [
    'google_cloud_run_v2_worker_pool_iam_member.this["runner"]',
    'google_storage_bucket_iam_member.site["front"]',
  ])
    expect(has(address)).toBe(true);
  expect(has('google_storage_bucket_iam_member.site["docs"]')).toBe(false);
  expect(has('module.delivery.google_service_account_iam_member.run_as["report"]')).toBe(false);
});
