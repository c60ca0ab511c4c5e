import { text, type Text } from "../../text/text.ts";
import type { Component } from "../../system/system.ts";
import { levels, type Access } from "./schema.ts";

/** Who gets in as what. */
export const explained = ({ config }: Component<Access>): readonly Text[] =>
  levels
    .filter((level) => config[level].length > 0)
    .map((level) => text(`${level}: ${config[level].join(", ")}`, `${level}：${config[level].join("、")}`));
