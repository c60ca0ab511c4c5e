import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError, type Issue } from "../../issues/issue.ts";
import { address, type Resource, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import { channel } from "../channel/index.ts";
import { network } from "../network/index.ts";
import { forget, worker } from "../secret/worker.fixture.ts";
import { postgres } from "./index.ts";

const kinds = { network, postgres, channel, worker };
const schemas = await schemasFor(["aws", "gcp"]);

/** The graph of a design with a database of these fields under the key `db`. */
export function lowered(target: Target, db: object, others: object = {}, isProtected = false): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region } },
      environments: { prod: { protected: isProtected } },
      components: { db: { kind: "postgres", version: 17, ...db }, ...others },
    },
    kinds,
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
}

export const issuesOf = (target: Target, db: object): readonly Issue[] => {
  try {
    lowered(target, db);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues;
    throw error;
  }
};
/** Codes and places of what is wrong with such a database. */
export const codes = (target: Target, db: object) =>
  issuesOf(target, db).map(({ code, path }) => `${code} ${path.slice(2).join(".")}`);
export const resource = (graph: ResourceGraph, at: string): Resource | undefined =>
  graph.resources.find((one) => address(one) === at);
export const args = (graph: ResourceGraph, at: string) => resource(graph, at)?.args;
