# shellcheck shell=bash
# installer/bench server. Needs setup.sh and build.sh, and top, folder.

. "$top/installer/common/bench/children.sh"
. "$top/installer/common/bench/peers.sh"

rows=1000,1000000 connections=1,8,64 seconds=5 rounds=5 warm_up=5 only='' peers=bare,wiremock,mockoon,prism,json-server
files=$folder/server
answers=$files/answers
results=$folder/server.tsv
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

bench_class() {
  local name=$1
  shift
  java -cp "$output/classes:$(<"$output/class-path.txt")" "org.frontdesk.bench.$name" "$@"
}

start_ours() {
  local count=$1 name=frontdesk-$1
  say "Making a practice of $count benefit rows ..."
  bench_class BenchPractice "$files/$name" "$count" "$files/requests-$name" >"$folder/making" 2>&1 || {
    cat "$folder/making" >&2
    fail "The practice of $count rows could not be made."
  }
  start "$name" java "${window[@]}" org.frontdesk.app.Launcher practice --port 0 --data "$files/$name"
  until_says "$name" '^Authorization: '
  base[$name]=$(sed -n 's/^Serving .* at //p' "$folder/logs/$name")
  authorization[$name]=$(sed -n 's/^Authorization: //p' "$folder/logs/$name")
  requests_of[$name]=$files/requests-$name
  servers+=("$name")
}

start_bare() {
  start bare java "${window[@]}" org.frontdesk.bench.BareServer "$answers"
  until_says bare '^Serving at '
  base[bare]=$(sed -n 's/^Serving at //p' "$folder/logs/bare")
}

# ask SERVER REQUEST FILE : the first of these requests, once; the answer goes to the file.
ask() {
  local server=$1 request=$2 status arguments=()
  if [[ -r "${requests_of[$server]}/$request.body" ]]; then
    arguments+=(-H 'Content-Type: application/json' --data-binary "@${requests_of[$server]}/$request.body")
  fi
  status=$(curl -sS -o "$3" -w '%{http_code}' -X "${request%%-*}" -H "Authorization: ${authorization[$server]}" \
    "${arguments[@]}" "${base[$server]}$(head -n 1 "${requests_of[$server]}/$request")")
  [[ "$status" == 20[01] ]] || fail "$server answered $request with $status: $(head -c 300 "$3")"
}

# Takes down what the first practice answers: it is what the others serve, and what they are compared with. A row is sent
# whole, as one that edits it would.
take_answers() {
  local first=${servers[0]} server plan
  mkdir -p "$answers"
  ask "$first" GET-benefits "$answers/GET-benefits"
  ask "$first" GET-patients "$answers/GET-patients"
  for server in "${servers[@]}"; do
    plan=$(<"${requests_of[$server]}/plan-for-new-rows")
    grep -o '^\[{[^}]*}' "$answers/GET-benefits" | sed 's/^\[//; s/"BenefitNum":[0-9]*,//' >"${requests_of[$server]}/PUT.body"
    sed "s/\"PlanNum\":[0-9]*/\"PlanNum\":$plan/" "${requests_of[$server]}/PUT.body" >"${requests_of[$server]}/POST.body"
  done
  ask "$first" PUT "$answers/PUT"
  ask "$first" POST "$answers/POST"
}

start_peers() {
  local peer request place=$files/requests-peers
  mkdir -p "$place"
  for request in GET-benefits GET-patients PUT POST; do
    head -n 1 "${requests_of[${servers[0]}]}/$request" >"$place/$request"
  done
  cp "${requests_of[${servers[0]}]}"/*.body "$place/"
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

# load SERVER REQUEST CONNECTIONS SECONDS : the figures, with tabs between them.
load() {
  local body=${requests_of[$1]}/$2.body
  [[ -r "$body" ]] || body=
  wrk -t 1 -c "$3" -d "$4" --timeout 10 -s "$top/installer/common/bench/load.lua" "${base[$1]}" -- \
    "${2%%-*}" "${requests_of[$1]}/$2" "$body" "${authorization[$1]}" | sed -n 's/^RESULT\t//p'
}

measure() {
  local request round count server figures
  printf 'request\tconnections\tserver\tround\trate\tp50\tp95\tp99\tanswers\tfailures\n' >"$results"
  for request in "${requests[@]}"; do
    say "$request: warming up ..."
    for server in "${servers[@]}"; do
      load "$server" "$request" 8 "$warm_up" >/dev/null
    done
    for ((round = 1; round <= rounds; round++)); do
      say "$request: round $round of $rounds ..."
      for count in "${connections[@]}"; do
        for server in "${servers[@]}"; do
          if [[ "$server $request" == 'json-server POST' ]]; then renew_json_server; fi
          figures=$(load "$server" "$request" "$count" "$seconds")
          [[ "$figures" == *$'\t0' ]] || fail "$server failed under $request with $count connections: $figures"
          printf '%s\t%s\t%s\t%s\t%s\n' "$request" "$count" "$server" "$round" "$figures" >>"$results"
        done
      done
    done
  done
}

# It writes its whole file with each new row, so it gets slower with each measurement: each begins with the first rows.
renew_json_server() {
  stop json-server
  start_peer json-server
  load json-server GET-benefits 8 1 >/dev/null
}

finish() {
  stop "${!child[@]}"
  rm -rf "$files"
}

choose_requests
set_up bench
build
window_arguments
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
bench_class Report "$results" | tee "$folder/server.md"
