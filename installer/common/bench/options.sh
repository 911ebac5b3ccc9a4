# shellcheck shell=bash
# Options of the benches that are whole numbers. Needs setup.sh, and the usage function of installer/bench.

# numbers NAMES ARGUMENTS... : sets each variable named in NAMES (words in one argument) from its option --NAME N. The first word is the
# bench's own name, for the sentence about a wrong one.
numbers() {
  local names=" $1 " bench=${1%% *} name
  shift
  while (($#)); do
    name=${1#--}
    if [[ "$1" == -h || "$1" == --help ]]; then
      usage
      exit
    elif [[ "$1" != --* || "$name" == "$bench" || "$names" != *" $name "* ]]; then
      fail "installer/bench $bench knows no $1. Try: installer/bench --help"
    elif (($# < 2)); then
      fail "$1 needs a value."
    elif [[ ! "$2" =~ ^[1-9][0-9]{0,5}$ ]]; then
      fail "$1 is a whole number from 1 on, not $2."
    fi
    printf -v "$name" %s "$2"
    shift 2
  done
}
