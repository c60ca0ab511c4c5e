import { expect, it } from "vitest";
import { lowerOne } from "../components/lowered.fixture.ts";

it("tags of a component are labels on Google Cloud, and never the network tags of a route", () => {
  const { resources } = lowerOne("network", { endpoints: ["secrets"], tags: { team: "data" } }, { target: "gcp" });
  const zone = resources.find((one) => one.type === "google_dns_managed_zone");
  expect(zone?.args.labels).toMatchObject({ team: "data" });
  expect(resources.find((one) => one.type === "google_compute_route")?.args.tags).toBeUndefined();
});
