import { describe, expect, it } from "vitest";
import { lowered, ops } from "../components/lowered.fixture.ts";
import type { RootCall } from "../terraform/graph.ts";

const pipeline = { kind: "pipeline", repository: "example/app", deploys: ["api"] };
const callOf = (label: string, components: object, options = {}): RootCall | undefined =>
  lowered(components, options).graph.calls?.find((call) => call.label === label);

describe("a call in the root", () => {
  const accept = {
    "queue-unwatched": { reason: "Nobody waits for it.\nReally.", until: "2027-03-31" },
    "no-dead-letters": { reason: "All of it can be sent again." },
  };

  it("says above it what it is, and which findings the team lives with and why", () => {
    expect(callOf("jobs", { jobs: { kind: "queue", description: "Nightly work", accept } })?.comment).toBe(
      "Nightly work\nAccepted until 2027-03-31 (queue-unwatched): Nobody waits for it.\nReally.\nAccepted (no-dead-letters): All of it can be sent again.",
    );
  });

  it("does not say above it what it says in it", () => {
    const token = { kind: "secret", description: "Issued by the vendor" };
    expect(callOf("token", { token })).not.toHaveProperty("comment");
    expect(callOf("token", { token })?.args).toMatchObject({ description: "Issued by the vendor" });
    expect(callOf("token", { token }, { target: "gcp" })?.comment).toBe("Issued by the vendor");
  });

  it("states the bound of its roles where it makes any, and nowhere else", () => {
    const webhook = { kind: "secret" };
    const api = { kind: "service", image: "api" };
    const all = { api, pipeline, webhook, ops, chat: { kind: "channel", slack: { webhook: "webhook" } } };
    expect(callOf("chat", all)?.args).toHaveProperty("permissions_boundary");
    expect(callOf("api", all)?.args).toHaveProperty("permissions_boundary");
    expect(callOf("ops", all)?.args).not.toHaveProperty("permissions_boundary");
  });

  it("states the bound of roles to a module that cannot do without", () => {
    const idle = { pipeline: { kind: "pipeline", repository: "example/app" }, jobs: { kind: "queue" } };
    expect(callOf("pipeline_prod", idle, { account: true })?.args).toHaveProperty("permissions_boundary");
  });

  it.each(["aws", "gcp"] as const)(
    "names the tag that deployments move, which the root explains once (%s)",
    (target) => {
      const api = (image: string) => ({ api: { kind: "service", image } });
      const { graph } = lowered(api("api"), { target });
      expect(graph.parameters.image_tag).toEqual({
        value: "env-prod",
        comment: "Each deployment moves this tag to the image that is to run; Terraform does not choose it.",
      });
      expect(JSON.stringify(graph.calls?.find(({ label }) => label === "api")?.args.image)).toContain('"image_tag"');
      expect(lowered(api("api:1.2.0"), { target }).graph.parameters).not.toHaveProperty("image_tag");
    },
  );
});
