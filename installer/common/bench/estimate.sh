# shellcheck shell=bash
# installer/bench estimate. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/classes.sh"

forks=3 seconds=2 rounds=5

while (($#)); do
  case $1 in
    --forks | --seconds | --rounds)
      (($# > 1)) || fail "$1 needs a value."
      [[ "$2" =~ ^[1-9][0-9]{0,3}$ ]] || fail "$1 is a whole number from 1 on, not $2."
      printf -v "${1#--}" %s "$2"
      shift 2
      ;;
    -h | --help)
      usage
      exit
      ;;
    *) fail "installer/bench estimate knows no $1. Try: installer/bench --help" ;;
  esac
done

set_up
build
mkdir -p "${folder:?}"
say "Measuring; what JMH says of each measurement goes to target/bench/estimate.log ..."
{
  printf '%s.\n\n' "Forks: $forks, $rounds rounds of $seconds s in each; $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), \
$(getconf _NPROCESSORS_ONLN) cores, $(java --version | sed -n '2s/ (build.*//p'); load before: $(uptime | sed 's/.*average[s]*: //')"
  bench_class EstimateReport "$folder/estimate.log" "$forks" "$rounds" "$seconds"
} | tee "$folder/estimate.md"
