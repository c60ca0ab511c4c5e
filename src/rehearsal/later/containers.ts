import { isRecord, type Value } from "../../terraform/expression.ts";
import type { Resource } from "../../terraform/graph.ts";
import { knownText } from "../step.ts";
import { valuesAt, type Stage } from "./stage.ts";

/** A container of a task definition, as far as anything here looks at it; the team's own stands first. */
export interface Container {
  readonly name: string;
  readonly command?: readonly unknown[];
  readonly stopTimeout?: number;
  readonly portMappings?: readonly unknown[];
  readonly readonlyRootFilesystem?: boolean;
}

/** What a task definition runs; undefined where that is not known before. */
export function containersOf(task: Resource | undefined, { cloud }: Stage): readonly Container[] | undefined {
  const text = knownText(cloud, task?.args.container_definitions);
  return text === undefined ? undefined : (JSON.parse(text) as readonly Container[]);
}

/** What a service, job or pool of Cloud Run runs, the team's own first. */
export const containersOnCloudRun = ({ type, args }: Resource): readonly Readonly<Record<string, Value>>[] =>
  valuesAt(args, [...(type === "google_cloud_run_v2_job" ? ["template"] : []), "template", "containers"]).filter(
    isRecord,
  );
