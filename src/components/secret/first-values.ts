import type { FirstStep } from "../../lowering/first-step.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import type { Secret } from "./schema.ts";

/** Secrets have no value when they are made, and what reads them does not start before: they are filled in between. */
export const firstValues = (systems: readonly System[]): readonly FirstStep[] =>
  systems.filter(isEnvironment).flatMap((system) =>
    ofKind(system, "secret").map((secret) => ({
      when: "prepare",
      environment: system.environment,
      modules: [`module.${secret.name}`],
      says: "Fill the secrets: what reads one does not start while it is empty. Each command takes the value from standard input; end it with Enter and Ctrl-D.",
      commands: putValue(secret),
      fills: [isParameter(secret, system) ? `/${system.prefix}-${secret.slug}` : `module.${secret.name}`],
    })),
  );

export const putValue = ({ name }: Component<Secret>): readonly string[] => [
  `sh -c "$(terraform output -json put_value_commands | jq -r .${name})"`,
];

/** Parameter Store knows it by its name, which Terraform has nothing to do with. */
const isParameter = ({ config }: Component<Secret>, { target }: System): boolean =>
  target === "aws" && config.class === "parameter";
