# Sourced, not run. find_jdk sets "jdk" to the first JDK that fits: JAVA_HOME, the java on PATH, then
# the usual places. The version comes from the file "release": no JVM is started to ask it.

# The file a chain of symbolic links ends at.
resolve() {
  resolved=$1
  while [ -h "$resolved" ]; do
    link=$(readlink "$resolved")
    case $link in
      /*) resolved=$link ;;
      *) resolved=$(dirname "$resolved")/$link ;;
    esac
  done
}

fits() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

find_jdk() {
  on_path=
  if command -v java >/dev/null 2>&1; then
    resolve "$(command -v java)"
    on_path=$(dirname "$(dirname "$resolved")")
  fi
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if fits "$jdk"; then
      return 0
    fi
  done
  echo "zonereader: no JDK 25 or newer found; install temurin-25-jdk or openjdk-25-jdk (or set JAVA_HOME to one)" >&2
  return 1
}
