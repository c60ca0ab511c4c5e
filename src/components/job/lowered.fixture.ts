import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type Target } from "../../terraform/graph.ts";
import { kinds } from "../kinds.gen.ts";

const schemas = await schemasFor(["aws", "gcp"]);

const design = (components: object, target: Target, environment: object) => ({
  name: "todo",
  targets: target === "aws" ? { aws: { region: "ap-northeast-1" } } : { gcp: { region: "asia-northeast1" } },
  environments: { dev: environment },
  components,
});

/** The resources that components become on a target, by address. */
export function lowered(components: object, target: Target, environment: object = {}) {
  const { graphs } = lowerDesign(design(components, target, environment), kinds, schemas);
  const resources = graphs[0]?.resources ?? [];
  const at = (id: string) => {
    const found = resources.find((one) => address(one) === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  return {
    resources,
    at,
    has: (id: string) => resources.some((one) => address(one) === id),
    written: (id: string) => JSON.stringify(at(id).args),
  };
}

/** What is wrong with components on a target, as `code path`. */
export function problems(components: object, target: Target): readonly string[] {
  try {
    lowerDesign(design(components, target, {}), kinds, schemas);
    return [];
  } catch (error) {
    if (!(error instanceof DesignError)) throw error;
    return error.issues.map((one) => `${one.code} ${one.path.join(".")}`);
  }
}
