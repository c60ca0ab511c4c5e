import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CloudwatchAlarmsInputs } from "../src/lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { cloudwatchAlarms } from "../src/lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import type { MapArgument } from "../src/terraform/argument.ts";
import { declarationOf } from "../src/terraform/configuration/declaration/declaration.ts";
import { checkModule } from "../src/terraform/configuration/check-module.ts";
import { moduleFolders, moduleSources } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import { problemsOf } from "../src/terraform/configuration/declaration/problems.ts";
import { loadSchemas } from "../src/terraform/schema.ts";

const source = resolve(import.meta.dirname, "../src");
const folders = moduleFolders(source);

describe("the Terraform modules", () => {
  it("are all sound", () => {
    expect(problemsOf(folders)).toEqual([]);
  });

  it.each(folders.map((folder) => [folder.path, folder] as const))(
    "have fresh declarations (npm run generate writes them): %s",
    (path, folder) => {
      const file = join(source, path, "module.gen.ts");
      expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(declarationOf(folder, folders));
    },
  );

  it.each(moduleSources(folders).map((module) => [`${module.cloud}: ${module.name}`, module] as const))(
    "have all that they refer to, and the providers take all that they write: %s",
    async (_, module) => {
      const clouds = { aws: ["aws"], gcp: ["google", "google-beta"] } as const;
      const schemas = await loadSchemas([...clouds[module.cloud], "archive", "random", "time"]);
      expect(checkModule(module, schemas)).toEqual([]);
    },
  );

  it("hold the text of their files, byte for byte, and say what they take", () => {
    for (const [file, text] of Object.entries(cloudwatchAlarms.files))
      expect(text).toBe(readFileSync(join(source, "lowering/aws/modules/cloudwatch_alarms", file), "utf8"));
    expectTypeOf<CloudwatchAlarmsInputs["tags"]>().toEqualTypeOf<MapArgument<string> | undefined>();
  });
});
