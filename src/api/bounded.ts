import { createContext, runInContext, type Context } from "node:vm";

let context: Context | undefined;

/**
 * Calls a function that is not ours, for so many seconds at most: then whatever it is doing is ended. Only what runs at
 * a stretch is, which is what a loop without an end does.
 */
export function bounded<T>(seconds: number, work: () => T, overdue: () => Error): T {
  context ??= createContext({});
  // One call may be within another.
  const before: unknown = context.work;
  context.work = work;
  try {
    return runInContext("work()", context, { timeout: seconds * 1000 }) as T;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw overdue();
    throw thrown;
  } finally {
    context.work = before;
  }
}
