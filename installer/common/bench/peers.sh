# shellcheck shell=bash
# The servers that the practice server is measured beside: fetched once into a cache, started as those who want them fast start
# them. Needs children.sh, and files: what they are fed with.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/frontdesk-bench
json_server_version=0.17.4
mockoon_version=9.9.0
# Later ones want a newer Node than Debian and Ubuntu have.
prism_version=5.14.2
wiremock_version=3.13.2
wiremock_sha256=d097b19bd483c5038479b13a5c71e9faf8f2f5106584f0c120a7770ab0bdb367
wiremock_site=https://repo.maven.apache.org/maven2/org/wiremock/wiremock-standalone

fetch_peer() {
  mkdir -p "$cache"
  case $1 in
    wiremock) fetch_wiremock ;;
    mockoon) fetch_from_npm @mockoon/cli "$mockoon_version" ;;
    prism) fetch_from_npm @stoplight/prism-cli "$prism_version" ;;
    json-server) fetch_from_npm json-server "$json_server_version" ;;
    bare | none) ;;
    *) fail "--peers takes bare, wiremock, mockoon, prism and json-server, or none." ;;
  esac
}

# fetch_from_npm PACKAGE VERSION : into a folder of its own, moved there when it is complete.
fetch_from_npm() {
  local place=$cache/${1##*/}-$2 making
  [[ ! -d "$place" ]] || return 0
  say "Fetching $1 $2 ..."
  making=$(mktemp -d "$cache/making.XXXXXX")
  echo '{"private": true}' >"$making/package.json"
  (cd "$making" && npm install --silent --no-audit --no-fund "$1@$2") </dev/null >&2 || {
    rm -rf "$making"
    fail "$1 $2 could not be fetched from the npm registry."
  }
  mv "$making" "$place"
}

fetch_wiremock() {
  local jar=wiremock-standalone-$wiremock_version.jar
  [[ ! -r "$cache/$jar" ]] || return 0
  say "Fetching WireMock $wiremock_version ..."
  curl -fsSL --retry 3 -o "$cache/$jar.part" "$wiremock_site/$wiremock_version/$jar" ||
    fail "WireMock $wiremock_version could not be fetched from Maven Central."
  sha256sum --quiet -c - <<<"$wiremock_sha256  $cache/$jar.part" >&2 || fail "What came for WireMock is not what was expected."
  mv "$cache/$jar.part" "$cache/$jar"
}

# start_peer NAME : sets base[NAME], below which it answers.
start_peer() {
  local port
  free_port port
  base[$1]=http://127.0.0.1:$port
  case $1 in
    wiremock)
      start "$1" java -jar "$cache/wiremock-standalone-$wiremock_version.jar" --port "$port" --bind-address 127.0.0.1 \
        --root-dir "${files:?}/wiremock" --no-request-journal --disable-request-logging --disable-banner --disable-gzip \
        --disable-response-templating --use-chunked-encoding never
      ;;
    mockoon)
      # It logs every request, to standard output at least.
      # shellcheck disable=SC2016
      start "$1" bash -c 'exec "$@" >/dev/null' mockoon env NODE_ENV=production \
        node "$cache/cli-$mockoon_version/node_modules/@mockoon/cli/bin/run.js" start --data "$files/mockoon.json" \
        --port "$port" --repair --disable-log-to-file --disable-admin-api --max-transaction-logs 0
      ;;
    prism)
      start "$1" env NODE_ENV=production node "$cache/prism-cli-$prism_version/node_modules/@stoplight/prism-cli/dist/index.js" \
        mock --port "$port" --verboseLevel silent --cors false --multiprocess "$files/prism.json"
      ;;
    json-server)
      # It writes to its file with every change; and by itself it would indent its answers.
      cp "$files/json-server.json" "$files/json-server.now.json"
      echo 'module.exports = (request, answer, next) => { request.app.set("json spaces", 0); next() }' >"$files/compact.js"
      start "$1" env NODE_ENV=production node "$cache/json-server-$json_server_version/node_modules/json-server/lib/cli/bin.js" \
        "$files/json-server.now.json" --port "$port" --host 127.0.0.1 --id BenefitNum --quiet --no-cors --no-gzip \
        --middlewares "$files/compact.js"
      ;;
  esac
  until_answers "$1" "${base[$1]}/benefits?PlanNum=1"
}
