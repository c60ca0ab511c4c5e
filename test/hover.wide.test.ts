import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Kinds } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { defaultOf, described } from "../src/design/schema/describe.ts";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import { valueText } from "../src/document/declarations/comment.ts";
import type { Kind } from "../src/lowering/kind.ts";
import { baseShape, usesField } from "../src/system/base-fields.ts";
import { designShape } from "../src/system/design-schema.ts";

const root = resolve(import.meta.dirname, "..");

type Shape = Readonly<Record<string, z.ZodType>>;

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** A design as text that writes every field once, and where in it each field's name stands. */
class Writer {
  text = 'import { system } from "sekkei";\nexport default system({\n';
  readonly places: (Field & { readonly at: number })[] = [];

  object(path: string, shape: Shape): void {
    for (const [name, schema] of Object.entries(shape)) this.field(`${path}.${name}`, name, schema);
  }

  field(path: string, name: string, schema: z.ZodType, value?: () => void): void {
    this.places.push({ path, schema, at: this.text.length });
    this.text += `${name}: `;
    if (value) value();
    else this.value(path, schema);
    this.text += ",\n";
  }

  /** A value with every field that may be inside; units and texts need not be right to be asked about. */
  value(path: string, schema: z.ZodType): void {
    const def = definition(unwrap(schema));
    const inner = def.valueType ?? def.element;
    if (def.type === "object") {
      this.braces(() => {
        this.object(path, def.shape ?? {});
      });
    } else if (def.type === "record" && inner) {
      const [key = "one"] = Object.values((def.keyType && entriesOf(def.keyType)) ?? {});
      this.braces(() => {
        this.text += `${JSON.stringify(key)}: `;
        this.value(path, inner);
      });
    } else if (def.type === "array" && inner) {
      this.text += "[";
      this.value(path, inner);
      this.text += "]";
    } else if (def.type === "union") {
      const options = def.options ?? [];
      const deep = options.find((one) => ["object", "array", "record"].includes(definition(unwrap(one)).type));
      if (deep) this.value(path, deep);
      else this.text += "0 as never";
    } else this.text += "0 as never";
  }

  braces(write: () => void): void {
    this.text += "{\n";
    write();
    this.text += "}";
  }
}

const entriesOf = (schema: z.ZodType) =>
  (definition(unwrap(schema)) as { entries?: Readonly<Record<string, string>> }).entries;

function writeDesign(): Writer {
  const made = new Writer();
  const { components, ...top } = designShape(kinds);
  for (const [name, schema] of Object.entries(top)) {
    const environments = () => {
      made.braces(() => {
        made.text += "prod: ";
        made.value("environments", definition(unwrap(schema)).valueType ?? schema);
      });
    };
    made.field(name, name, schema, name === "environments" ? environments : undefined);
  }
  made.field("components", "components", components, () => {
    made.braces(() => {
      for (const kind of Object.values<Kinds[string]>(kinds)) {
        made.text += `the${kind.name}: `;
        made.braces(() => {
          made.text += `kind: ${JSON.stringify(kind.name)},\n`;
          made.object(kind.name, (kind as Kind).schema.shape);
          if (kind.consumes) made.object(kind.name, { uses: usesField });
          made.object(kind.name, baseShape);
        });
        made.text += ",\n";
      }
    });
  });
  made.text += "});\n";
  return made;
}

/** What an editor shows: documentation and tags. */
function hovers(design: Writer): ReadonlyMap<string, string> {
  const file = join(root, "test/every-field.config.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
    paths: { sekkei: [join(root, "src/index.ts")] },
  };
  const read = (name: string): string | undefined => (name === file ? design.text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
  });
  return new Map(
    design.places.map(({ path, at }) => {
      const info = service.getQuickInfoAtPosition(file, at);
      const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
      return [path, [ts.displayPartsToString(info?.documentation), ...tags].join("\n")];
    }),
  );
}

describe("hovering over a field in the editor", () => {
  const design = writeDesign();
  const shown = hovers(design);
  const lacking = (wanted: (field: Field) => string | undefined): readonly string[] =>
    design.places.flatMap((field) => {
      const text = wanted(field);
      return text === undefined || text === "" || shown.get(field.path)?.includes(text)
        ? []
        : [`${field.path}: ${text}`];
    });

  it("asks about every field of every kind", () => {
    expect(design.places.length).toBeGreaterThan(600);
    expect(Object.keys(kinds).filter((kind) => !shown.has(`${kind}.description`))).toEqual([]);
  });

  it("tells its meaning in English and Japanese", () => {
    expect(lacking(({ schema }) => described(schema).description)).toEqual([]);
    expect(lacking(({ schema }) => described(schema).ja)).toEqual([]);
  });

  it("tells the unit, range and spelling of its value", () => {
    expect(lacking(({ schema }) => valueText(schema).slice(1))).toEqual([]);
  });

  it("tells its default, as a design would write it", () => {
    expect(
      lacking(({ schema }) => {
        const value = defaultOf(schema);
        return value === undefined ? undefined : `@default ${JSON.stringify(value)}`;
      }),
    ).toEqual([]);
  });

  it("tells the range of a port, as an example", () => {
    expect(shown.get("service.port")).toBe(
      [
        "Port that the container listens on, passed to it as `PORT`.",
        "",
        "待ち受けるポート。コンテナには `PORT` で渡ります。",
        "",
        "Whole number, from 1 to 65535.",
        "@default 8080",
      ].join("\n"),
    );
  });

  it("finds the source where a limit has one", () => {
    expect(lacking(({ schema }) => described(schema).source?.replace(/^https:/, ""))).toEqual([]);
  });
});
