# shellcheck shell=bash
# installer/bench client. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/options.sh"
. "${top:?}/installer/common/bench/classes.sh"

rounds=7 calls=2000

numbers "client rounds calls" "$@"

set_up
build
mkdir -p "${folder:?}"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
say "Measuring ..."
{
  printf '%s.\n\n' "$rounds rounds of $calls calls of each kind; $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), \
$(getconf _NPROCESSORS_ONLN) cores, $(java --version | sed -n '2s/ (build.*//p'); load before: $(uptime | sed 's/.*average[s]*: //')"
  bench_class ClientBench "$data/practice" "$rounds" "$calls" 2>"$folder/client.log"
} | tee "$folder/client.md"
