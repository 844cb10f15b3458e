#!/bin/bash
# How long the image in target/installer takes to a window that can be used, beside an empty window
# with the same runtime, options and a cache of its own, turn by turn; then how long every pane takes
# to open for the first time. Needs a display, or xvfb-run. One argument: how many runs (7).
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${DISPLAY:-}" ]; then
  exec xvfb-run -a -s "-screen 0 1600x1000x24" "$0" "$@"
fi

runs=${1:-7}
image=$PWD/target/installer/zonereader
work=$(mktemp -d)
trap 'rm -rf "$work" || true' EXIT
export LANG=C.UTF-8 XDG_DATA_HOME=$work XDG_STATE_HOME=$work XDG_RUNTIME_DIR=$work
chmod 700 "$work"
"$image/bin/zonereader" import --library "$work/library.zonereader" data/sample/sample-page.txt > /dev/null

start() { # options of the JVM, then the arguments of the rehearsal
  local options=$1
  shift
  options="$options -Dzonereader.begun=$(date +%s%3N)"
  ZONEREADER_MAIN=org.zonereader.Rehearsal ZONEREADER_JAVA_OPTIONS=$options \
    "$image/bin/zonereader" "$@" 2>/dev/null
}
number() { sed -n "s/^$1 //p"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# The launcher names the program's own cache first; the last one named counts.
mv "$image/lib/app/zonereader.aot" "$work/reader.aot"
trap 'mv "$work/reader.aot" "$image/lib/app/zonereader.aot"; rm -rf "$work" || true' EXIT
start "-XX:AOTCacheOutput=$work/stage.aot" stage > /dev/null
for _ in $(seq "$runs"); do
  start "-XX:AOTCache=$work/stage.aot" stage | number started >> "$work/stage"
  start "-XX:AOTCache=$work/reader.aot" reader "$work/library.zonereader" | number started >> "$work/reader"
  start "" reader "$work/library.zonereader" | number started >> "$work/plain"
done
stage=$(median < "$work/stage")
reader=$(median < "$work/reader")
plain=$(median < "$work/plain")
echo "| start, median of $runs | ms | x empty window |"
echo "|---|---|---|"
echo "| empty window, with a cache of its own | $stage | 1.00 |"
echo "| reader, with its cache | $reader | $(awk "BEGIN { printf \"%.2f\", $reader / $stage }") |"
echo "| reader, without | $plain | $(awk "BEGIN { printf \"%.2f\", $plain / $stage }") |"
echo
echo "| pane, first time, median of 3 | ms |"
echo "|---|---|"
for _ in 1 2 3; do
  start "-XX:AOTCache=$work/reader.aot" reader "$work/library.zonereader" walk | grep '^pane-' >> "$work/panes"
done
for pane in $(cut -d' ' -f1 "$work/panes" | awk '!seen[$0]++' | grep -v -- '-end$'); do
  echo "| ${pane#pane-} | $(grep "^$pane " "$work/panes" | cut -d' ' -f2 | median) |"
done
