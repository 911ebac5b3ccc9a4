# shellcheck shell=bash
# installer/bench estimate. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/options.sh"
. "${top:?}/installer/common/bench/classes.sh"

forks=3 seconds=2 rounds=5

numbers "estimate forks seconds rounds" "$@"

set_up
build
mkdir -p "${folder:?}"
say "Measuring; what JMH says of each measurement goes to target/bench/estimate.log ..."
{
  printf '%s.\n\n' "Forks: $forks, $rounds rounds of $seconds s in each; $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), \
$(getconf _NPROCESSORS_ONLN) cores, $(java --version | sed -n '2s/ (build.*//p'); load before: $(uptime | sed 's/.*average[s]*: //')"
  bench_class EstimateReport "$folder/estimate.log" "$forks" "$rounds" "$seconds"
} | tee "$folder/estimate.md"
