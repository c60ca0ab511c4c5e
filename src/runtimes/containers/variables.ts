import type { Argument } from "../../terraform/argument.ts";
import { issue } from "../../issues/issue.ts";
import type { Link, LowerContext } from "../../lowering/context.ts";
import { compareText } from "../../text/order.ts";

type Values = Readonly<Record<string, Argument<string>>>;

export interface Grant {
  readonly environment?: Values;
  readonly secrets?: Values;
  readonly parameters?: Values;
}

export interface Variables {
  /** Sorted by name, so that the order of `uses` does not matter. */
  readonly environment: readonly (readonly [string, Argument<string>])[];
  readonly secrets: readonly (readonly [string, Argument<string>])[];
}

/** All that a container finds in its environment; a name that two sources claim is the author's to mend. */
export function variablesOf(
  written: Readonly<Record<string, string>>,
  given: Values,
  links: readonly { readonly link: Link; readonly grant: Grant }[],
  context: LowerContext,
): Variables {
  const environment = new Map<string, Argument<string>>(Object.entries({ ...given, ...written }));
  const secrets = new Map<string, Argument<string>>();
  const owner = new Map(Object.keys(written).map((name) => [name, `environment.${name}`]));
  for (const { link, grant } of links) {
    for (const [into, values] of [
      [environment, grant.environment],
      [secrets, grant.secrets],
      [secrets, grant.parameters],
    ] as const) {
      for (const [name, value] of Object.entries(values ?? {})) {
        const other = owner.get(name);
        if (other !== undefined) {
          const at = other.startsWith("environment.") ? ["environment", name] : ["uses", link.to.key];
          context.report(issue("conflict", at, { field: other, other: `uses.${link.to.key}`, why: "variable-twice" }));
        }
        if (taken.test(name) || Object.hasOwn(given, name)) {
          const facts = { field: `uses.${link.to.key}`, other: name, why: "variable-of-platform" } as const;
          context.report(issue("conflict", ["uses", link.to.key], facts));
        }
        owner.set(name, `uses.${link.to.key}`);
        into.set(name, value);
      }
    }
  }
  return { environment: sorted(environment), secrets: sorted(secrets) };
}

/**
 * Names that a connection may not give: what shells, loaders and the platforms set or read themselves. A container
 * whose `PATH` is a password does not start.
 * Sources: https://docs.cloud.google.com/run/docs/container-contract#env-vars,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html, read 2026-11.
 */
const taken =
  /^(?:PATH|HOME|HOSTNAME|USER|PWD|SHELL|TERM|TMPDIR|LANG|PORT|LD_PRELOAD|LD_LIBRARY_PATH|NODE_OPTIONS|PYTHONPATH|JAVA_TOOL_OPTIONS|(?:K|CLOUD_RUN|ECS)_.+|AWS_(?:REGION|DEFAULT_REGION|EXECUTION_ENV|CONTAINER_.+)|GOOGLE_APPLICATION_CREDENTIALS)$/;

const sorted = (values: ReadonlyMap<string, Argument<string>>): (readonly [string, Argument<string>])[] =>
  [...values].sort(([a], [b]) => compareText(a, b));

/** `USER_FILES_URL` for a component `userFiles`. */
export const urlVariable = (component: { readonly name: string }): string => `${component.name.toUpperCase()}_URL`;
