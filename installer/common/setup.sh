# shellcheck shell=bash
# Sets up what a machine lacks to build and run Frontdesk: JDK 25, Maven and the window's libraries.
# What is there already is left alone. Everything said here goes to standard error.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# set_up [display] [test] [package] [bench] : afterwards JAVA_HOME is a JDK 25 and mvn is there; with "display" also what a
# virtual one needs, with "test" what the tests run beside the program, with "package" what jpackage needs, with "bench" the load
# generator and what the mock servers run on.
set_up() {
  if ! have dpkg-query || ! have apt-get; then
    set_up_without_apt "$@"
    return
  fi
  local missing=()
  find_jdk || missing+=(jdk)
  find_missing_packages "$@"
  if ((${#missing[@]})); then install_packages "${missing[@]}"; fi
  use_jdk
}

# Maven and what comes after run on that JDK. Maven's own libraries use parts of it that it would warn about.
use_jdk() {
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

# Not Debian or Ubuntu: nothing is installed, but what lacks is named.
set_up_without_apt() {
  find_jdk || fail "Frontdesk needs a JDK 25: install one (for example from https://adoptium.net) and set JAVA_HOME to it."
  have mvn || fail "Frontdesk needs Maven 3.8.7 or newer on the PATH: install it (https://maven.apache.org)."
  if [[ " $* " == *" display "* && "$(uname -s)" == Linux ]] && ! { have Xvfb && have xauth; }; then
    fail "Frontdesk finds no display here and needs Xvfb and xauth to open a virtual one: install both."
  fi
  if [[ " $* " == *" test "* ]] && ! have pdfsig; then
    fail "The tests prove the seal of documents with pdfsig: install poppler's tools (poppler-utils)."
  fi
  if [[ " $* " == *" bench "* ]] && ! { have wrk && have curl && have npm; }; then
    fail "Measuring needs wrk, curl and npm: install them."
  fi
  use_jdk
}

# Sets JAVA_HOME to a JDK 25, whatever the machine's default java is.
find_jdk() {
  local home command_line
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$home"; then
      JAVA_HOME=$home
      return 0
    fi
  done
  command_line=$(command -v javac) || return 1
  home=$(dirname "$(dirname "$(readlink -f "$command_line")")")
  is_jdk_25 "$home" && JAVA_HOME=$home
}

# A headless one does not count: it can open no window.
is_jdk_25() {
  [[ -n "$1" && -x "$1/bin/java" && -x "$1/bin/javac" && -r "$1/release" ]] &&
    grep -Eq '^JAVA_VERSION="25([.+-][^"]*)?"' "$1/release" &&
    [[ -e "$1/lib/libawt_xawt.so" || "$(uname -s)" != Linux ]]
}

# Appends to missing; "a|b" are two names that one package has in different releases.
find_missing_packages() {
  local wanted=('libgtk-3-0|libgtk-3-0t64' libgl1 libxtst6 libxxf86vm1 fonts-dejavu-core) present name found
  have mvn || wanted+=(maven)
  if [[ " $* " == *" display "* ]]; then
    have Xvfb || wanted+=(xvfb)
    have xauth || wanted+=(xauth)
  fi
  if [[ " $* " == *" test "* ]]; then
    have pdfsig || wanted+=(poppler-utils)
  fi
  if [[ " $* " == *" package "* ]]; then
    have fakeroot || wanted+=(fakeroot)
    have objcopy || wanted+=(binutils)
  fi
  if [[ " $* " == *" bench "* ]]; then
    have wrk || wanted+=(wrk)
    have curl || wanted+=(curl ca-certificates)
    have npm || wanted+=(npm)
  fi
  # dpkg-query fails for a name that it has never heard of; the others are listed all the same.
  # shellcheck disable=SC2016,SC2068
  present=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' ${wanted[@]//|/ } 2>/dev/null | sed -n 's/ installed$//p' || true)
  for name in "${wanted[@]}"; do
    found=$(grep -Ex "$name" <<<"$present" || true)
    [[ -n "$found" ]] || missing+=("$name")
  done
}

install_packages() {
  local root=() names
  if ! become_root; then
    choose_names "$@"
    fail "Frontdesk needs packages that only an administrator can install: ${names[*]/temurin-25-jdk/temurin-25-jdk (from https://adoptium.net)}."
  fi
  say "Setting up what this machine lacks ..."
  # One unreachable source must not stop the others.
  apt_get update || say "Not every package source answered; going on with those that did."
  choose_names "$@"
  say "Installing ${names[*]} ..."
  if [[ " ${names[*]} " == *" temurin-25-jdk "* ]]; then add_adoptium; fi
  apt_get install --no-install-recommends "${names[@]}" ||
    fail "These packages could not be installed: ${names[*]}."
  find_jdk || fail "The JDK 25 was installed but cannot be found: set JAVA_HOME to it."
  have mvn || fail "Maven was installed but cannot be found: put mvn on the PATH."
}

# Sets root to what goes in front of a command that only root may run.
become_root() {
  if ((EUID == 0)); then
    root=()
  elif have sudo && { sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]]; }; then
    root=(sudo)
  else
    return 1
  fi
}

apt_get() {
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" </dev/null >&2
}

# Sets names to the packages as this release calls them.
choose_names() {
  local name choice
  names=()
  for name in "$@"; do
    case $name in
      jdk) choice=$(first_known openjdk-25-jdk temurin-25-jdk) ;;
      *'|'*) choice=$(first_known "${name#*|}" "${name%%|*}") ;;
      *) choice=$name ;;
    esac
    names+=("$choice")
  done
}

# The first of two names if apt can install it, else the second.
first_known() {
  if [[ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]]; then echo "$1"; else echo "$2"; fi
}

# Adoptium's own repository, for releases whose JDK is older than 25.
add_adoptium() {
  local release list=/etc/apt/sources.list.d/adoptium.list key=/etc/apt/keyrings/adoptium.asc site=https://packages.adoptium.net/artifactory
  [[ -z "$(apt-cache show --no-all-versions temurin-25-jdk 2>/dev/null)" ]] || return 0
  have curl || apt_get install --no-install-recommends curl ca-certificates || true
  release=$(. /etc/os-release && echo "${UBUNTU_CODENAME:-${DEBIAN_CODENAME:-${VERSION_CODENAME:-}}}")
  say "Adding Adoptium's package source for the JDK 25 ..."
  "${root[@]}" install -d -m 755 /etc/apt/keyrings
  if ! curl -fsSL --retry 3 "$site/api/gpg/key/public" </dev/null | "${root[@]}" tee "$key" >/dev/null; then
    "${root[@]}" rm -f "$key"
    fail "No JDK 25 can be had from this system's packages or from Adoptium: install one from https://adoptium.net and set JAVA_HOME to it."
  fi
  echo "deb [signed-by=$key] $site/deb $release main" | "${root[@]}" tee "$list" >/dev/null
  apt_get update || true
  if [[ -z "$(apt-cache show --no-all-versions temurin-25-jdk 2>/dev/null)" ]]; then
    "${root[@]}" rm -f "$list" "$key"
    fail "Adoptium offers no JDK 25 for this system (${release:-unknown release}): install one from https://adoptium.net and set JAVA_HOME to it."
  fi
}
