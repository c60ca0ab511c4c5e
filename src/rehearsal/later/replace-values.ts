import type { Replaced } from "../../outputs/terraform/replacing.ts";
import type { Resource } from "../../terraform/graph.ts";
import { parametersOf, readers, secretsOf } from "../starting.ts";
import { knownText } from "../step.ts";
import type { Root } from "../world.ts";
import { runningOf } from "./deploy.ts";
import { faultsOf, stated, type Fault, type Stage } from "./stage.ts";

/**
 * A person gives each secret another value by the commands of the README: whatever runs with one is started anew there,
 * and reads the newest version.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html,
 * https://cloud.google.com/run/docs/configuring/services/secrets, read 2026-11-28.
 */
export const replaceValues = (root: Root, replaced: readonly Replaced[]): readonly Fault[] =>
  faultsOf("replace-values", root, (stage) => {
    for (const resource of stage.managed.filter(({ type }) => readers.includes(type)))
      for (const one of replaced) if (reads(resource, one, stage)) reaches(resource, one, stage);
  });

function reads(resource: Resource, { key }: Replaced, { root, cloud }: Stage): boolean {
  const secret = root.system.components[key];
  return (
    secret !== undefined &&
    (secretsOf(resource).includes(`module.${secret.name}`) ||
      parametersOf(resource, cloud).includes(`/${root.system.prefix}-${secret.slug}`))
  );
}

function reaches(reader: Resource, { key, readers: started }: Replaced, stage: Stage): void {
  const { tell, cloud, root } = stage;
  const commands = started.flatMap(({ restart }) => restart);
  for (const running of runningOf(reader, stage)) {
    const name = knownText(cloud, running.args.name) ?? "";
    if (!commands.some((command) => command.split(/\s+/).includes(name)))
      tell(running, `it keeps the old value of ${key} when a person replaced it: nothing starts it anew`);
  }
  if (root.system.target === "gcp")
    for (const version of [
      ...stated(reader, "template.containers.env.value_source.secret_key_ref.version"),
      ...stated(reader, "template.template.containers.env.value_source.secret_key_ref.version"),
    ])
      if (version !== "latest" && typeof version === "string")
        tell(reader, `it reads version ${version} of a secret, whatever is written later`);
}
