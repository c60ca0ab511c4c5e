# Runs roles.sql ($SQL) as the administrator. Passwords go along as settings of the connection and not as text of SQL,
# which servers write to their logs.
set -eu

PGOPTIONS="-c role=none -c roles.prefix=${PREFIX:-} -c roles.users=$USERS"
PGOPTIONS="$PGOPTIONS$(env | sed -n 's/^PASSWORD_/ -c roles.password_/p' | tr -d '\n')"
export PGOPTIONS
export PGCONNECT_TIMEOUT=10

# A database that was just made, or whose password was just changed, needs a moment.
tries=1
until psql -X -q -c 'SELECT 1' >/dev/null; do
  [ "$tries" -lt 30 ] || exit 1
  tries=$((tries + 1))
  sleep 10
done

psql -X -q -v ON_ERROR_STOP=1 -c "$SQL"
echo "The roles are as $USERS asks."
