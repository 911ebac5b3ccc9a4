# shellcheck shell=bash
# installer/bench ui. Needs setup.sh and build.sh, and top, folder.

. "${top:?}/installer/common/bench/options.sh"
. "${top:?}/installer/common/display.sh"

rows=10000 rounds=100

numbers "ui rows rounds" "$@"

if [[ "$(uname -s)" == Linux && -z "${DISPLAY:-}" ]]; then virtual=display; else virtual=; fi
set_up $virtual
build
mkdir -p "${folder:?}"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
if [[ -n "$virtual" ]]; then open_display; fi
window_arguments
say "Measuring ..."
{
  printf '%s.\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), \
$(getconf _NPROCESSORS_ONLN) cores, $(java --version | sed -n '2s/ (build.*//p'), ${virtual:+virtual display, drawn by the processor, }load before: \
$(uptime | sed 's/.*average[s]*: //')"
  # shellcheck disable=SC2154
  "${JAVA_HOME:?}/bin/java" "${window[@]}" \
    org.frontdesk.bench.UiBench "$data" "$rows" "$rounds" 2>"$folder/ui.log"
} | tee "$folder/ui.md"
