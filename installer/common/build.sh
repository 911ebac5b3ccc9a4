# shellcheck shell=bash
# Builds what changed, and knows how the program is started. Needs setup.sh, and top: the checkout. Where profile is set, that
# Maven profile is built, with the sources of its name, into output.

output=${output:-${top:?}/target}
stamp=$output/built

# Sets window to the java arguments that start the program in this checkout; what to run with them comes after.
window_arguments() {
  # shellcheck disable=SC2034,SC2054
  window=(
    --module-path "$output/fx"
    --add-modules javafx.controls,javafx.fxml,javafx.swing
    --enable-native-access=javafx.graphics,ALL-UNNAMED
    --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED
    -cp "$output/frontdesk.jar:$(<"$output/class-path.txt")"
  )
}

# Sets verb to the java arguments for a verb that opens no window. The classes it needs are kept ready in an archive that Java makes by
# itself at the end of the verb's first run: the next starts take half the time.
verb_arguments() {
  # shellcheck disable=SC2034,SC2054
  verb=(
    -XX:+UseSerialGC
    -Xmn24m
    -XX:MinHeapFreeRatio=10
    -XX:MaxHeapFreeRatio=30
    -XX:+AutoCreateSharedArchive
    -XX:SharedArchiveFile="$output/${1//[^a-z]/}.jsa"
    -Xlog:disable
    --enable-native-access=ALL-UNNAMED
    -cp "$output/frontdesk.jar:$(<"$output/class-path.txt")"
  )
}

# Compiles into classes below output, unless nothing changed since the last time. One build at a time.
build() {
  mkdir -p "$output"
  local now
  now=$(fingerprint)
  if built "$now"; then return; fi
  {
    if have flock; then flock 9; fi
    if ! built "$now"; then build_now "$now"; fi
  } 9>"$output/building"
}

build_now() {
  say "Building Frontdesk (the first time it fetches its libraries, which takes some minutes) ..."
  rm -rf "$stamp" "$output/fx"
  maven ${profile:+"-P$profile"} -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true process-classes ||
    fail "Frontdesk could not be built: the reason is above."
  "${JAVA_HOME:?}/bin/jar" --create --no-compress --file "$output/frontdesk.jar" -C "$output/classes" . ||
    fail "Frontdesk could not be built: its classes could not be packed."
  printf '%s\n' "$1" >"$stamp"
}

# One line for all that goes into the program.
fingerprint() {
  (
    cd "$top" || exit
    find pom.xml .mvn src/main ${profile:+"src/$profile"} resources -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum
  )
}

# Whether target holds exactly that: nothing else has built there since, and the libraries are still where they were.
built() {
  local library libraries
  [[ -r "$stamp" && "$(<"$stamp")" == "$1" && -r "$output/class-path.txt" && -r "$output/frontdesk.jar" && -d "$output/fx" ]] || return 1
  [[ -z "$(find "$output/classes" "$output/fx" "$output/class-path.txt" -newer "$stamp" -print -quit)" ]] || return 1
  IFS=: read -r -a libraries <"$output/class-path.txt" || true
  for library in "${libraries[@]}"; do
    [[ -r "$library" ]] || return 1
  done
}

# Maven in the checkout, heard only when it fails: without the network first, which is quicker; with it where a library lacks.
maven() {
  local log status=0
  log=$(mktemp)
  (cd "$top" && mvn -o -q -B "$@") </dev/null >"$log" 2>&1 || status=$?
  if ((status)) && grep -q 'offline' "$log"; then
    status=0
    (cd "$top" && mvn -q -B -ntp "$@") </dev/null >"$log" 2>&1 || status=$?
  fi
  if ((status)); then cat "$log" >&2; fi
  rm -f "$log"
  return "$status"
}
