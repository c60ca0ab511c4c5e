import type { LowerContext } from "../../lowering/context.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import { ref, text, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Job } from "../job/schema.ts";
import { serviceUri } from "../service/containers/gcp.ts";
import type { Step, Workflow } from "./schema.ts";

/** The steps as Workflows writes them, in JSON. */
export function definition({ config }: Component<Workflow>, context: LowerContext): Value {
  const steps = config.steps.map((step): Value => ({ [step.name]: attempt(step, action(step, context)) }));
  const retried = config.steps.some((step) => step.retry !== undefined);
  return {
    main: { steps },
    ...(retried ? { always: { params: ["problem"], steps: [{ again: { return: true } }] } } : {}),
  };
}

type Action = Readonly<Record<string, Value>>;

/** The predicates that Workflows brings look at HTTP errors only; runs that failed are not among them. */
const attempt = (step: Step, action: Action): Value =>
  step.retry === undefined
    ? action
    : {
        try: action,
        retry: {
          predicate: "${always}",
          max_retries: step.retry,
          backoff: { initial_delay: 10, max_delay: 300, multiplier: 2 },
        },
      };

function action(step: Step, context: LowerContext): Action {
  if (step.wait) return { call: "sys.sleep", args: { seconds: Math.ceil(step.wait.seconds) } };
  const key = step.run ?? step.call?.service;
  const component = key === undefined ? undefined : context.find(key);
  if (!component) return { call: "sys.sleep", args: { seconds: 0 } };
  if (step.call) {
    const uri = serviceUri(component);
    return {
      call: step.call.method === "GET" ? "http.get" : "http.post",
      args: {
        url: text`${uri}${step.call.path}`,
        auth: { type: "OIDC", audience: uri },
        timeout: Math.ceil(step.timeout?.seconds ?? 1800),
      },
    };
  }
  const job = component as Component<Job>;
  return {
    call: "googleapis.run.v2.projects.locations.jobs.run",
    args: {
      name: text`projects/${projectId}/locations/${region}/jobs/${ref(`google_cloud_run_v2_job.${job.name}`, "name")}`,
      connector_params: { timeout: Math.ceil(step.timeout?.seconds ?? longest(job.config)) },
    },
  };
}

/** The connector gives up after half an hour unless told; a run may need all its attempts, round after round. */
const longest = ({ timeout, retries, tasks, parallelism }: Job): number =>
  Math.min(31_536_000, timeout.seconds * (retries + 1) * Math.ceil(tasks / parallelism) + 600);
