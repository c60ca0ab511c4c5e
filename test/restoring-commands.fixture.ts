/** Instances in files, each with what it holds: what the printed commands ask of the clouds and of Terraform. */
export const clouds = `
after() { local name=$1; shift; while [ $# -gt 0 ]; do if [ "$1" = "$name" ]; then printf %s "$2"; return; fi; shift; done; }
there() { [ -f "$THERE/$1" ] || { echo "no instance $1" >&2; return 1; }; }
log() { echo "$*" | tr "\\n" " " >> "$THERE/log"; echo >> "$THERE/log"; }
date() { if [ "$1" = +%s ]; then cat "$THERE/clock"; else echo 202601310300; fi; }
sleep() { echo $(($(cat "$THERE/clock") + $1)) > "$THERE/clock"; }
cd() { grep -qxF "$1" "$THERE/folders"; }
free() { there "$1" && touch "$THERE/$1.free"; }
drop() { there "$1" && [ -f "$THERE/$1.free" ] && rm "$THERE/$1" "$THERE/$1.free"; }
aws() {
  log "aws $*"
  local it; it=$(after --db-instance-identifier "$@")
  case "$1 $2" in
    "rds describe-db-instances") there "$it" && case "$*" in *Endpoint*) echo "at-$it" ;; *) echo one two ;; esac ;;
    "rds restore-db-instance-to-point-in-time")
      there "$(after --source-db-instance-identifier "$@")" && printf restored > "$THERE/$(after --target-db-instance-identifier "$@")" ;;
    "rds modify-db-instance") there "$it" && case "$*" in
        *--no-deletion-protection*) free "$it" ;;
        *) local to; to=$(after --new-db-instance-identifier "$@"); [ ! -f "$THERE/$to" ] && mv "$THERE/$it" "$THERE/$to" ;;
      esac ;;
    "rds delete-db-instance") drop "$it" ;;
    "rds wait") [ -z "\${NEVER:-}" ] && case $3 in db-instance-available) there "$it" ;; *) [ ! -f "$THERE/$it" ] ;; esac ;;
    "lambda get-function-configuration") echo '{"cluster":"shop-prod","taskDefinition":"shop-prod-orders-roles"}' ;;
    "ecs run-task") after --cli-input-json "$@" > "$THERE/task" && echo arn:aws:ecs:one:1:task/shop-prod/abc ;;
    "scheduler get-schedule") echo '{"Arn":"a","Name":"of-the-job","State":"ENABLED"}' ;;
    "scheduler update-schedule") ;;
    "ecs "*|"logs get-log-events"|"application-autoscaling "*) ;;
    *) echo "what is $1 $2" >&2; return 1 ;;
  esac
}
# What takes long ends well only for those who wait for it.
gcloud() {
  log "gcloud $*"
  local it; it=$(after --instance "$@")
  case "$1 $2 $3" in
    "sql instances clone"|"sql instances delete"|"sql backups create"|"sql backups restore")
      case "$*" in *--async*) shift; (IFS=$'\n'; echo "$*") > "$THERE/operation"; echo operation ;; *) return 1 ;; esac ;;
    "sql operations wait")
      [ "$4 $(after --timeout "$@")" = "operation unlimited" ] || return 1
      local args; IFS=$'\n' read -r -d "" -a args < "$THERE/operation" || true
      ends "\${args[@]}" ;;
    "sql instances describe") there "$4" && echo "at-$4" ;;
    "sql instances patch") free "$4" ;;
    "sql backups list")
      [ -z "\${NONE:-}" ] || return 0
      if [ -n "$it" ]; then [ -f "$THERE/backup-of-$it" ] && echo "backup-of-$it"; else echo daily; fi ;;
    "run jobs execute") echo "$4-run" ;;
    "logging read "*|"run services update"|"run worker-pools update"|"scheduler jobs "*) ;;
    *) echo "what is $1 $2 $3" >&2; return 1 ;;
  esac
}
ends() {
  local it; it=$(after --instance "$@")
  case "$1 $2" in
    "instances clone") there "$3" && printf restored > "$THERE/$4" ;;
    "instances delete") drop "$3" ;;
    "backups create") there "$it" && cp "$THERE/$it" "$THERE/backup-of-$it" ;;
    "backups restore") local to; to=$(after --restore-instance "$@")
      if [ "$3" = daily ]; then [ ! -f "$THERE/$to" ] && printf restored > "$THERE/$to"
      else ! ls "$THERE" | grep -q -- -replica- && cp "$THERE/$3" "$THERE/$to"; fi ;;
  esac
}
terraform() {
  echo "$*" >> "$THERE/terraform"
  case $1 in import) there "$3" ;; esac
}
`;
