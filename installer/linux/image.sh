# shellcheck shell=bash
# The steps from the built program to its package. Needs build.sh and display.sh, and folder, top, version.

image=${folder:?}/image/frontdesk
program=${top:?}/target/frontdesk-${version:?}.jar

# The program's jar and its libraries, in one folder.
collect_libraries() {
  local library libraries
  mkdir "$folder/libraries"
  IFS=: read -r -a libraries <"$top/target/class-path.txt" || true
  for library in "$program" "${libraries[@]}"; do
    cp -p "$library" "$folder/libraries/"
  done
}

# JavaFX goes into the runtime as linked modules: its plain jars would unpack their native parts at each person's first start.
make_runtime() {
  local jar name work=$folder/work
  mkdir -p "$folder/jmods" "$work"
  for jar in "$top"/target/fx/javafx-*.jar; do
    name=$(basename "$jar")
    name=$(sed -E 's/^javafx-([a-z]+)-.*/javafx.\1/' <<<"$name")
    mkdir -p "$work/$name/classes" "$work/$name/native"
    (cd "$work/$name/classes" && jar --extract --file "$jar")
    rm -rf "$work/$name/classes/META-INF"
    find "$work/$name/classes" -name '*.so' -exec mv {} "$work/$name/native/" \;
    jmod create --class-path "$work/$name/classes" --libs "$work/$name/native" "$folder/jmods/$name.jmod"
  done
  jlink --module-path "$folder/jmods" --add-modules "$(needed_modules)" --output "$folder/runtime" \
    --include-locales=en,es --strip-debug --no-header-files --no-man-pages --compress zip-6
  rm -rf "$work" "$folder/jmods"
}

# What the program and its libraries use, and what no class file tells: Spanish, elliptic curves of old, sun.misc.Unsafe.
needed_modules() {
  local work=$folder/work/all jar used
  mkdir -p "$work"
  for jar in "$folder"/libraries/*.jar; do
    (cd "$work" && jar --extract --file "$jar")
  done
  # All of it as one unnamed module: the libraries' own descriptions ask for modules that stay on the class path.
  find "$work" -name module-info.class -delete
  rm -rf "$work/META-INF"
  used=$(jdeps --print-module-deps --ignore-missing-deps --module-path "$top/target/fx" "$work")
  echo "$used,javafx.controls,javafx.fxml,javafx.swing,java.naming,jdk.localedata,jdk.unsupported,jdk.zipfs"
}

make_image() {
  local look=()
  if [[ -r "$top/resources/icons/frontdesk.png" ]]; then look=(--icon "$top/resources/icons/frontdesk.png"); fi
  jpackage --type app-image --name frontdesk --app-version "$version" --vendor Frontdesk \
    --input "$folder/libraries" --main-jar "$(basename "$program")" --main-class org.frontdesk.app.Launcher \
    --runtime-image "$folder/runtime" --dest "$folder/image" "${look[@]}" \
    --java-options --enable-native-access=ALL-UNNAMED,javafx.graphics \
    --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
  cp "$top/installer/linux/frontdesk.desktop" "$image/lib/"
  rm -rf "$folder/libraries" "$folder/runtime"
}

# Lets the image start with an empty home until it rests, and keeps what Java learnt as lib/app/app.aot.
train_image() {
  local settings=$image/lib/app/frontdesk.cfg home=$folder/home log=$folder/training.log class_path pid
  mkdir -p "$home"
  class_path=$(sed -n "s|^app.classpath=\$APPDIR|$image/lib/app|p" "$settings" | paste -sd :)
  env -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_STATE_HOME -u XDG_CACHE_HOME HOME="$home" \
    "$image/lib/runtime/bin/java" -XX:AOTCacheOutput="$image/lib/app/app.aot" -Duser.home="$home" \
    --enable-native-access=ALL-UNNAMED,javafx.graphics \
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
    -cp "$class_path" org.frontdesk.app.Launcher </dev/null >"$log" 2>&1 &
  pid=$!
  wait_until_at_rest "$pid"
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  if [[ -s "$image/lib/app/app.aot" ]]; then
    # shellcheck disable=SC2016
    sed -i '/^\[JavaOptions\]$/a java-options=-XX:AOTCache=$APPDIR/app.aot' "$settings"
  else
    say "It did not learn to start quicker; the package works without. What it said:"
    tail -n 5 "$log" >&2
    rm -f "$image/lib/app/"app.aot*
  fi
  rm -rf "$home" "$log"
}

# Until a process has used little of the processor for three seconds in a row, at most a minute; or has ended.
wait_until_at_rest() {
  local pid=$1 before=0 now calm=0 seconds
  for ((seconds = 0; seconds < 60 && calm < 3; seconds++)); do
    sleep 1
    now=$(awk '{ sub(/^.*\) /, ""); print $12 + $13 }' "/proc/$pid/stat" 2>/dev/null) || return 0
    if ((now - before < 10)); then calm=$((calm + 1)); else calm=0; fi
    before=$now
  done
}

make_deb() {
  jpackage --type deb --app-image "$folder/image/frontdesk" --name frontdesk --app-version "$version" --vendor Frontdesk \
    --description "The front desk of a dental practice: coverage, benefits, signed treatment plans" \
    --license-file "$top/installer/LICENSE" --linux-app-category misc --install-dir /opt \
    --resource-dir "$top/installer/linux/deb" --dest "$folder"
}
