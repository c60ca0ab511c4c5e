import { expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../build/build.ts";
import { kinds } from "../components/kinds.gen.ts";

const schemas = await schemasFor(["aws", "gcp"]);

it("tags of a component are labels on Google Cloud, and never the network tags of a route", () => {
  const design = {
    name: "demo",
    targets: { gcp: { region: "asia-northeast1" } },
    environments: { dev: {} },
    components: { net: { kind: "network", endpoints: ["secrets"], tags: { team: "data" } } },
  };
  const [graph] = lowerDesign(design, kinds, schemas).graphs;
  const zone = graph?.resources.find((one) => one.type === "google_dns_managed_zone");
  expect(zone?.args.labels).toMatchObject({ team: "data" });
  expect(graph?.resources.find((one) => one.type === "google_compute_route")?.args.tags).toBeUndefined();
});
