# shellcheck shell=bash
# installer/bench ink. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/options.sh"
. "${top:?}/installer/common/display.sh"

seconds=10 rounds=3

numbers "ink seconds rounds" "$@"

if [[ "$(uname -s)" == Linux && -z "${DISPLAY:-}" ]]; then virtual=display; else virtual=; fi
set_up $virtual
build
mkdir -p "${folder:?}"
if [[ -n "$virtual" ]]; then open_display; fi
window_arguments
say "Measuring ..."
{
  printf '%s.\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), \
$(getconf _NPROCESSORS_ONLN) cores, $(java --version | sed -n '2s/ (build.*//p'), ${virtual:+virtual display, drawn by the processor, }load before: \
$(uptime | sed 's/.*average[s]*: //')"
  # shellcheck disable=SC2154
  "${JAVA_HOME:?}/bin/java" "${window[@]}" \
    org.frontdesk.bench.InkBench "$seconds" "$rounds" 2>"$folder/ink.log"
} | tee "$folder/ink.md"
