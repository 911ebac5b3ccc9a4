# shellcheck shell=bash
# A virtual display that lasts as long as this process (also after exec). Needs setup.sh.

has_display() {
  [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" || "$(uname -s)" != Linux ]]
}

# open_display : sets and exports DISPLAY and XAUTHORITY; the display and its key go when this process ends.
open_display() {
  local folder cookie number
  folder=$(mktemp -d)
  cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  export XAUTHORITY=$folder/key
  touch "$XAUTHORITY"
  xauth -q -f "$XAUTHORITY" add :0 . "$cookie" 2>/dev/null
  mkfifo "$folder/number"
  # A session of its own: an interrupt from the keyboard reaches the program first, and the display only follows it.
  # shellcheck disable=SC2016
  setsid bash -c '
    # -r: a key that the tests hold for long on a busy machine is no second letter
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -r -auth "$2/key" 3>"$2/number" &
    tail --pid="$1" -f /dev/null
    kill $!
    rm -rf "$2"
  ' display $$ "$folder" </dev/null >/dev/null 2>&1 9>&- &
  read -r number <"$folder/number" || fail "The virtual display could not be started: check that Xvfb runs."
  xauth -q -f "$XAUTHORITY" add ":$number" . "$cookie" 2>/dev/null
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
}
