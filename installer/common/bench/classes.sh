# shellcheck shell=bash
# bench_class NAME ARGUMENTS... : runs a class of src/bench. Needs setup.sh and build.sh. JMH uses what Java would warn about.
bench_class() {
  local name=$1
  shift
  java --sun-misc-unsafe-memory-access=allow -cp "${output:?}/classes:$(<"$output/class-path.txt")" "org.frontdesk.bench.$name" "$@"
}
