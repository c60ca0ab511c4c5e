#!/usr/bin/env bash
# The long tests: many times the random designs and killed builds of the suite, every pair of faults, and the
# real terraform over the output of 200 random designs. Before that, the package is installed from a clone as well.
# SEED=7 takes others, COUNT=20 fewer, FROM=60 goes on with those that are left, PAIRS=20 compares fewer changes.
set -euo pipefail
cd "$(dirname "$0")/.."

seed=${SEED:-20261126}
count=${COUNT:-200}
from=${FROM:-0}
npm run --silent build
if [ "$from" -eq 0 ]; then
  node scripts/packed.mjs --clone
  long=(random-designs.wide output-folder broken-designs one-round.wide component-order.wide over-time over-time-ends protection)
  LONG=1 SEED="$seed" npx --no-install vitest run "${long[@]/%/.test.ts}"
fi

random=$(mktemp -d)
trap 'rm -rf "$random"' EXIT
node scripts/random-systems.mjs --out "$random" --count "$count" --seed "$seed"
judge=${JUDGE:-../shared/tools/tfcheck/tfcheck}
hold() {
  if [ -x "$judge" ] && command -v terraform >/dev/null; then
    node scripts/hold-to-terraform.mjs --judge "$judge" --seed "$seed" "$@"
  fi
}
# In parts, so that something wrong is told early. What modules are taken to make is what the real terraform makes of
# them: the comparison applies every environment, and plans it again.
folders=("$random"/*)
for (( ; from < ${#folders[@]}; from += 20)); do
  part=("${folders[@]:from:20}")
  echo "designs $from to $((from + ${#part[@]} - 1)) of ${#folders[@]}"
  hold --from "$from" --random $((from + ${#part[@]}))
  .ci/judge --applied "${part[@]}"
done
hold systems/*/
# What a change is said to do is what the real terraform plans on the state of before.
if [ -x "$judge" ] && command -v terraform >/dev/null; then
  for (( pair = 0; pair < ${PAIRS:-200}; pair += 20)); do
    to=$((pair + 20 < ${PAIRS:-200} ? pair + 20 : ${PAIRS:-200}))
    echo "changes $pair to $((to - 1))"
    node scripts/hold-change-to-terraform.mjs --judge "$judge" --seed "$seed" --from "$pair" --pairs "$to"
  done
fi
