# shellcheck shell=bash
# installer/bench server. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/children.sh"
. "$top/installer/common/bench/peers.sh"
. "$top/installer/common/bench/classes.sh"

rows=1000,1000000 connections=1,8,64 seconds=3 rounds=5 warm_up=10 only='' peers=bare,wiremock,mockoon,prism,json-server
files=$folder/server
answers=$files/answers
results=$folder/server.tsv
ticks=$(getconf CLK_TCK)
declare -A base=() authorization=() requests_of=()
servers=()

while (($#)); do
  case $1 in
    --rows | --connections | --seconds | --rounds | --warm-up | --only | --peers)
      (($# > 1)) || fail "$1 needs a value."
      name=${1#--}
      printf -v "${name//-/_}" %s "$2"
      shift 2
      ;;
    -h | --help)
      usage
      exit
      ;;
    *) fail "installer/bench server knows no $1. Try: installer/bench --help" ;;
  esac
done
IFS=, read -r -a rows <<<"$rows"
IFS=, read -r -a connections <<<"$connections"
IFS=, read -r -a only <<<"$only"
IFS=, read -r -a peers <<<"$peers"

# The requests asked for, in an order that lets rows be added only when everything else is measured.
choose_requests() {
  local request word
  requests=()
  for request in GET-benefits GET-patients PUT POST; do
    if ((${#only[@]} == 0)); then requests+=("$request"); fi
    for word in "${only[@]}"; do
      if [[ "$request" == "$word"* ]]; then requests+=("$request"); fi
    done
  done
  ((${#requests[@]})) || fail "--only takes the beginnings of GET-benefits, GET-patients, POST and PUT."
}

# Sets as_practice to the java arguments that installer/run gives the practice server, without the archive of classes: that one
# is written at the end, and matters to the start alone.
practice_arguments() {
  local argument
  verb_arguments practice
  as_practice=()
  # shellcheck disable=SC2154
  for argument in "${verb[@]}"; do
    if [[ "$argument" != *SharedArchive* ]]; then as_practice+=("$argument"); fi
  done
}

start_ours() {
  local count=$1 name=frontdesk-$1
  say "Making a practice of $count benefit rows ..."
  bench_class BenchPractice "$files/$name" "$count" "$files/requests-$name" >"$folder/making" 2>&1 || {
    cat "$folder/making" >&2
    fail "The practice of $count rows could not be made."
  }
  start "$name" java "${as_practice[@]}" org.frontdesk.app.Launcher practice --port 0 --data "$files/$name"
  until_says "$name" '^Authorization: '
  base[$name]=$(sed -n 's/^Serving .* at //p' "$folder/logs/$name")
  authorization[$name]=$(sed -n 's/^Authorization: //p' "$folder/logs/$name")
  requests_of[$name]=$files/requests-$name
  servers+=("$name")
}

start_bare() {
  start bare java "${as_practice[@]}" org.frontdesk.bench.BareServer "$answers"
  until_says bare '^Serving at '
  base[bare]=$(sed -n 's/^Serving at //p' "$folder/logs/bare")
}

# ask SERVER REQUEST FILE : the first of these requests, once; the answer goes to the file.
ask() {
  local server=$1 request=$2 status arguments=()
  if [[ -r "$files/$request.body" ]]; then
    arguments+=(-H 'Content-Type: application/json' --data-binary "@$files/$request.body")
  fi
  status=$(curl -sS -o "$3" -w '%{http_code}' -X "${request%%-*}" -H "Authorization: ${authorization[$server]}" \
    "${arguments[@]}" "${base[$server]}$(head -n 1 "${requests_of[$server]}/$request")")
  [[ "$status" == 20[01] ]] || fail "$server answered $request with $status: $(head -c 300 "$3")"
}

# Takes down what the first practice answers: it is what the others serve, and what they are compared with. A row is sent
# whole, as one that edits it would; a new one goes to the plan that is there for it.
take_answers() {
  local request
  mkdir -p "$answers"
  for request in GET-benefits GET-patients PUT POST; do
    if [[ "$request" == PUT ]]; then
      grep -o '^\[{[^}]*}' "$answers/GET-benefits" | sed 's/^\[//; s/"BenefitNum":[0-9]*,//' >"$files/PUT.body"
      sed 's/"PlanNum":[0-9]*/"PlanNum":999999/' "$files/PUT.body" >"$files/POST.body"
    fi
    ask "${servers[0]}" "$request" "$answers/$request"
  done
}

start_peers() {
  local peer request place=$files/requests-peers
  mkdir -p "$place"
  for request in GET-benefits GET-patients PUT POST; do
    head -n 1 "${requests_of[${servers[0]}]}/$request" >"$place/$request"
  done
  bench_class PeerFiles "$answers" "$files"
  for peer in "${peers[@]}"; do
    [[ "$peer" != none ]] || continue
    say "Starting $peer ..."
    requests_of[$peer]=$place
    authorization[$peer]=${authorization[${servers[0]}]}
    if [[ "$peer" == bare ]]; then start_bare; else start_peer "$peer"; fi
    servers+=("$peer")
  done
}

# Nobody is measured who answers something else.
compare_answers() {
  local server request
  mkdir -p "$files/compared"
  for server in "${servers[@]}"; do
    for request in GET-benefits GET-patients PUT POST; do
      [[ "$server" != "${servers[0]}" ]] || continue
      ask "$server" "$request" "$files/compared/$server-$request"
      same_answer "$server" "$request" ||
        fail "$server answers $request with other bytes; compare $answers/$request and $files/compared/$server-$request"
    done
  done
}

# The servers that really store a row give it a number and a time.
same_answer() {
  case "$1 $2" in
    'frontdesk-'*' P'* | 'json-server P'*) bench_class SameRow "$answers/$2" "$files/compared/$1-$2" ;;
    *) cmp -s "$answers/$2" "$files/compared/$1-$2" ;;
  esac
}

# load SERVER REQUEST CONNECTIONS SECONDS : sets figures, with tabs between them. In the background, as an interrupt is heard
# only by a shell that waits.
load() {
  local body=$files/$2.body
  [[ -r "$body" ]] || body=
  start wrk wrk -t 1 -c "$3" -d "$4" --timeout 10 -s "$top/installer/common/bench/load.lua" "${base[$1]}" -- \
    "${2%%-*}" "${requests_of[$1]}/$2" "$body" "${authorization[$1]}"
  wait "${child[wrk]}" || fail "wrk failed: $(<"$folder/logs/wrk")"
  unset "child[wrk]"
  figures=$(sed -n 's/^RESULT\t//p' "$folder/logs/wrk")
}

# Hundredths of a second, or what the system counts in, that the server's processes have had of the processors so far.
processor_time() {
  { cat /proc/[0-9]*/stat 2>/dev/null || true; } |
    awk -v session="${child[$1]}" '{ sub(/.*\) /, "") } $4 == session { sum += $12 + $13 } END { print sum + 0 }'
}

# Everybody takes a turn in each round, and in each round somebody else begins.
measure() {
  local request round count turn server before
  printf 'request\tconnections\tserver\tround\trate\tp50\tp95\tp99\tanswers\tfailures\tprocessor\n' >"$results"
  for request in "${requests[@]}"; do
    say "$request: warming up ..."
    for server in "${servers[@]}"; do
      load "$server" "$request" 8 "$warm_up"
    done
    for ((round = 1; round <= rounds; round++)); do
      say "$request: round $round of $rounds ..."
      for count in "${connections[@]}"; do
        for ((turn = 0; turn < ${#servers[@]}; turn++)); do
          server=${servers[(turn + round - 1) % ${#servers[@]}]}
          if [[ "$server $request" == 'json-server POST' ]]; then renew_json_server; fi
          before=$(processor_time "$server")
          load "$server" "$request" "$count" "$seconds"
          [[ "$figures" == *$'\t0' ]] || say "Not counted, as not every answer came: $server, $count connections: $figures"
          printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$request" "$count" "$server" "$round" "$figures" \
            $((($(processor_time "$server") - before) * 1000 / ticks)) >>"$results"
        done
      done
    done
  done
}

# It writes its whole file with each new row, so it gets slower with each measurement: each begins with the first rows.
renew_json_server() {
  stop json-server
  start_peer json-server
  load json-server GET-benefits 8 1
}

finish() {
  stop "${!child[@]}"
  rm -rf "$files"
}

choose_requests
[[ "$(uname -s)" == Linux ]] || fail "This measures on Linux only."
set_up bench
build
practice_arguments
trap finish EXIT
trap 'exit 130' INT TERM
rm -rf "$files" "$folder/logs"
mkdir -p "$files"
for peer in "${peers[@]}"; do fetch_peer "$peer"; done
for count in "${rows[@]}"; do start_ours "$count"; done
take_answers
start_peers
compare_answers
measure
{
  printf '%s.\n\n' "Rounds: $rounds, $seconds s for each figure; $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores; \
$(java --version | sed -n '2s/ (build.*//p'), Node $(node --version); WireMock $wiremock_version, Mockoon CLI $mockoon_version, \
Prism $prism_version, json-server $json_server_version"
  bench_class Report "$results"
} | tee "$folder/server.md"
