import { expect, it } from "vitest";
import { typeAt, typePart } from "./graph.ts";

it("an address names its mode and type", () => {
  expect(typeAt("data.aws_region.current")).toEqual({ mode: "data", type: "aws_region" });
  expect(typeAt("ephemeral.random_password.db")).toEqual({ mode: "ephemeral", type: "random_password" });
  expect(typeAt("aws_vpc.main")).toEqual({ mode: "managed", type: "aws_vpc" });
  expect(typePart("data.aws_region.current")).toBe("data.aws_region");
});
