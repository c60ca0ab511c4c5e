import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Terraform's `ignore_changes` takes no conditions, so what pipelines may deploy stands twice in its module. */
const twins = {
  google_cloud_run_v2_service: "service/containers/gcp/cloud_run_service",
  google_cloud_run_v2_worker_pool: "worker/containers/gcp/cloud_run_worker_pool",
  google_cloud_run_v2_job: "job/containers/gcp/cloud_run_job",
} as const;

const read = (folder: string, file: string): string =>
  readFileSync(new URL(`../../../components/${folder}/${file}`, import.meta.url), "utf8");

/** The lines of one resource, without spaces at their sides. */
function resource(source: string, type: string, name: string): readonly string[] {
  const [, rest = ""] = source.split(`resource "${type}" "${name}" {\n`);
  const [body = ""] = rest.split("\n}\n");
  return body
    .split("\n")
    .map((line) => line.trim().replace(/ +/g, " "))
    .filter((line) => line !== "");
}

const lifecycle = /^lifecycle \{ ignore_changes = \[ .* \] \}$/;

describe("what pipelines deploy is what Terraform deploys, but for the image", () => {
  for (const [type, folder] of Object.entries(twins)) {
    it(type, () => {
      const own = resource(read(folder, "main.tf"), type, "this");
      const twin = resource(read(folder, "pipeline.tf"), type, "deployed_by_pipeline");
      const start = twin.indexOf("lifecycle {");
      const end = twin.indexOf("}", start) + 1;
      expect(twin.slice(start, end).join(" ")).toMatch(lifecycle);
      expect([...twin.slice(0, start), ...twin.slice(end)]).toEqual(
        own
          .filter((line) => line !== "args = var.args")
          .map((line) =>
            line
              .replace("var.image == null ? 0 : 1", "var.image == null ? 1 : 0")
              .replace("image = var.image", "image = local.placeholder"),
          ),
      );
      expect(own.length).toBeGreaterThan(40);
    });
  }
});
