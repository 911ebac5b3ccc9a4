# shellcheck shell=bash
# Servers that run as long as this script and no longer. Needs setup.sh's fail, and folder.

declare -A child=()

# start NAME COMMAND... : in a session of its own, so that all of it can be ended; what it says goes to logs/NAME.
start() {
  local name=$1
  shift
  mkdir -p "${folder:?}/logs"
  setsid "$@" </dev/null >"$folder/logs/$name" 2>&1 9>&- &
  child[$name]=$!
}

stop() {
  local name
  for name in "$@"; do
    kill -TERM -- "-${child[$name]}" 2>/dev/null || true
  done
  for name in "$@"; do
    for ((i = 0; i < 50; i++)); do
      kill -0 -- "-${child[$name]}" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL -- "-${child[$name]}" 2>/dev/null || true
    wait "${child[$name]}" 2>/dev/null || true
    unset "child[$name]"
  done
}

# until_says NAME TEXT : waits until its log has the text.
until_says() {
  wait_for "$1" grep -qs "$2" "$folder/logs/$1"
}

# until_answers NAME URL
until_answers() {
  wait_for "$1" curl -fs -o "$folder/ready" -H "Authorization: ${authorization[$1]:-}" "$2"
}

wait_for() {
  local name=$1
  shift
  for ((i = 0; i < 600; i++)); do
    if "$@"; then return; fi
    kill -0 "${child[$name]}" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$folder/logs/$name" >&2 || true
  fail "$name did not start; what it said is above."
}

# free_port VARIABLE : sets it to a port that nobody listens on.
free_port() {
  local candidate
  while candidate=$((20000 + RANDOM % 12000)) && (: <"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; do :; done
  printf -v "$1" %s "$candidate"
}
