import type { DailyWindow } from "../design/units/index.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import { text } from "../text/text.ts";

/** A window that is shorter than the cloud takes. */
export const checkWindowLength = (path: Path, window: DailyWindow | undefined, shortest: number): readonly Issue[] =>
  window && window.durationMinutes < shortest
    ? [issue("out-of-range", path, { got: window.durationMinutes, min: shortest, unit: text("minutes", "分") })]
    : [];
