#!/usr/bin/env bash
# The long tests: many times the random designs and killed builds of the suite, every pair of faults, and the
# real terraform over the output of 200 random designs. Before that, the package is installed from a clone as well.
# SEED=7 takes others, COUNT=20 fewer, FROM=60 goes on with those that are left.
set -euo pipefail
cd "$(dirname "$0")/.."

seed=${SEED:-20261126}
count=${COUNT:-200}
from=${FROM:-0}
npm run --silent build
if [ "$from" -eq 0 ]; then
  node scripts/packed.mjs --clone
  long=(random-designs output-folder broken-designs one-round component-order)
  LONG=1 SEED="$seed" npx --no-install vitest run "${long[@]/%/.test.ts}"
fi

random=$(mktemp -d)
trap 'rm -rf "$random"' EXIT
node scripts/random-systems.mjs --out "$random" --count "$count" --seed "$seed"
# In parts, so that something wrong is told early.
folders=("$random"/*)
for (( ; from < ${#folders[@]}; from += 20)); do
  echo "designs $from to $((from + 19)) of ${#folders[@]}"
  .ci/judge --lean "${folders[@]:from:20}"
done

# What modules are taken to make is what the real terraform makes of them.
judge=${JUDGE:-../shared/tools/tfcheck/tfcheck}
if [ -x "$judge" ] && command -v terraform >/dev/null; then
  node scripts/hold-to-terraform.mjs --judge "$judge" --random "$count" --seed "$seed" systems/*/
fi
