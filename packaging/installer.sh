#!/bin/sh
# Builds the packages of this system into target/installer. Call after "mvn package", or as
# "mvn -Pinstaller verify". One argument: the version.
set -eu
cd "$(dirname "$0")/.."

built=target/zonereader
# Absolute: the cache of classes does not hold for a class path that was relative.
out=$(pwd -W 2>/dev/null || pwd)/target/installer
. packaging/launcher/jdk.sh
find_jdk || exit 1
version=$1

needs() { # tool, what to install
  command -v "$1" >/dev/null 2>&1 || { echo "installer: $1 is missing; install $2" >&2; exit 1; }
}

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  MINGW* | MSYS* | CYGWIN*) system=windows ;;
  *) echo "installer: no packages are known for $(uname -s)" >&2; exit 1 ;;
esac

# The cache of classes is trained on a real window.
if [ "$system" = linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  needs xvfb-run xvfb
  exec xvfb-run -a -s "-screen 0 1600x1000x24" sh packaging/installer.sh "$@"
fi

rm -rf "$out"
mkdir -p "$out"
. packaging/image.sh
. "packaging/$system/packages.sh"
echo "installer: made"
ls -lh "$out" | awk 'NR > 1 && $1 !~ /^d/ { print "  " $5 "  " $NF }'
