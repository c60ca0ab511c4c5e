import type { Path } from "../issues/issue.ts";
import type { DesignFields } from "./design-schema.ts";
import type { KindLanguage, Kinds } from "./kind-language.ts";
import type { Idle } from "./no-effect.ts";
import type { System } from "./system.ts";

/** Fields of the design itself without effect. */
export function designNoEffect(kinds: Kinds): readonly Idle<DesignFields>[] {
  /** Whether the component that a path of the traffic names is of a kind with a property. */
  const named = (is: (kind: KindLanguage) => boolean) => (_: DesignFields, system: System, path: Path) => {
    const component = system.components[String(path[2])];
    const kind = component && kinds[component.kind];
    return kind !== undefined && is(kind);
  };
  return [
    {
      fields: ["traffic.usersPerTenant"],
      when: {
        holds: ({ traffic }) => traffic?.tenants === undefined,
        says: { en: "without `tenants`", ja: "`tenants` がないとき" },
      },
      why: { en: "`users` are counted as they are.", ja: "`users` がそのまま使われます。" },
      severity: "error",
    },
    {
      fields: ["traffic.calls.<name>"],
      when: {
        holds: named(({ accepts }) => accepts === undefined),
        says: { en: "for a component that no other can use", ja: "他から利用されないコンポーネントでは" },
      },
      why: { en: "nothing calls it.", ja: "呼び出すものがありません。" },
      severity: "note",
    },
    {
      fields: ["traffic.stored.<name>", "traffic.storageGrowth.<name>"],
      when: {
        holds: named(({ holdsData }) => holdsData !== true),
        says: { en: "for a component that holds no data", ja: "データを保持しないコンポーネントでは" },
      },
      why: { en: "neither its price nor its room depends on it.", ja: "費用も容量もこれに依存しません。" },
      severity: "note",
    },
  ];
}
