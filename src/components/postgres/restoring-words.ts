import type { Pause } from "../../lowering/pause.ts";
import type { RestoringStep } from "../../lowering/restoring.ts";

/** What is looked with at first: the tables that there are, and their sizes. */
export const firstLook = `look='psql -X -c "\\dt+"'`;

export const copying =
  "Where rows are copied over from there (`pg_dump`, `psql`), nothing else changes: go on with the last step";

/**
 * `password` names the place of the administrator's password, `set` the command that sets it. `COPY` and not `pg_dump`,
 * which says things that older servers do not know.
 */
export const looking = (password: string, set: string): string =>
  `Look at it. Only the network reaches it, so \`look\` runs in the job that makes roles, as the administrator; what it prints stays in the job's log. Repeat this with other values of \`look\`. Where the sign-in is refused, the restored instance has an older password: give it the one in the ${password} (\`${set}\`). \`$NOW\` is the address of the database in use, so that rows are copied over by \`look='psql -X -c "COPY orders TO STDOUT" | psql -X --host="$NOW" -c "COPY orders FROM STDIN"'\`. Where that is enough, go on with the last step:`;

export const stopWriters = ({ stop }: Pause): readonly RestoringStep[] =>
  stop.length > 0
    ? [
        {
          says: "Stop what writes. Runs of jobs that have begun go on: wait for their end before the next step:",
          commands: stop,
        },
      ]
    : [];

export const startAgain = ({ start }: Pause): readonly RestoringStep[] =>
  start.length > 0 ? [{ says: "What was stopped runs again:", commands: start }] : [];
