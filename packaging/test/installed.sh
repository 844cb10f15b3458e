#!/bin/bash
# Installs the .deb in target/installer on this system, uses it as people do, upgrades and removes it,
# and looks whether the library is still there. As root, on Debian or Ubuntu, with xvfb, xdotool,
# openbox, xclip, imagemagick, strace, util-linux, lintian, xdg-utils and desktop-file-utils.
#
# One argument: a page to import into the window. Pictures are left in target/installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

page=$(realpath "${1:-data/sample/sample-page.txt}")
deb=$(realpath target/installer/*.deb)
shown=$PWD/target/installed
rm -rf "$shown"
mkdir -p "$shown"
work=$(mktemp -d)
display=
trap 'stop; rm -rf "$work"' EXIT
export LANG=C.UTF-8 XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/run
export DBUS_SESSION_BUS_ADDRESS=disabled: NO_AT_BRIDGE=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
library=$XDG_DATA_HOME/ZoneReader/library.zonereader

say() { printf '== %s\n' "$*"; }

fail() {
  echo "installed: $*" >&2
  if [ -n "$display" ]; then
    import -display "$display" -window root "$shown/failed.png" || true
  fi
  find "$work" -name '*.log*' -exec tail -n 20 {} + >&2 || true
  exit 1
}

stop() {
  kill $(jobs -p) 2>/dev/null || true
}

until_true() { # what is waited for, then a command
  local what=$1 end=$((SECONDS + 90))
  shift
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || fail "waited in vain: $what"
    sleep 0.2
  done
}

reports() { zonereader zones --library "$library" --format json | grep -c '"zone"' || true; }

# A display of our own; its socket is a file, so that it can be reached without a network.
new_display() {
  for number in $(seq 91 120); do
    [ -e "/tmp/.X11-unix/X$number" ] || break
  done
  display=:$number
  Xvfb "$display" -screen 0 1440x920x24 -nolisten tcp >/dev/null 2>&1 &
  until_true "the display" xdotool_ getdisplaygeometry
  DISPLAY=$display openbox >/dev/null 2>&1 &
}

xdotool_() { DISPLAY=$display xdotool "$@"; }

window() { xdotool_ search --onlyvisible --name '^园区对读' | tail -n 1; }

to_size() { xdotool_ windowsize --sync "$(window)" 1440 900 windowmove "$(window)" 0 0 || true; }

picture() { import -display "$display" -window root "$shown/$1.png"; }

say "lintian"
lintian --fail-on error --no-tag-display-limit "$deb" > "$shown/lintian.txt" 2>&1 || {
  cat "$shown/lintian.txt"
  fail "lintian finds errors"
}
grep -c '^W:' "$shown/lintian.txt" | sed 's/$/ warnings, no errors/'

say "install"
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$deb" > "$shown/apt.txt" 2>&1 ||
  { tail "$shown/apt.txt"; fail "apt-get cannot install it"; }
dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KB installed\n' zonereader
ls -lh "$deb" target/installer/*.tar.gz | awk '{ print $5, $NF }'
dpkg -L zonereader | sed 's,^/usr/lib/zonereader/\(lib/[a-z]*\|[a-z]*\)/.*,/usr/lib/zonereader/\1/…,' | uniq -c |
  awk '$1 > 1 { print $2, "(" $1 " files)"; next } { print $2 }' > "$shown/contents.txt"
desktop-file-validate /usr/share/applications/zonereader.desktop
man -l /usr/share/man/man1/zonereader.1.gz > "$shown/man.txt" 2>&1 || true
# Where file managers look; xdg-mime itself asks what is installed, which may look at contents only.
grep -q ':application/x-zonereader:\*\.zonereader$' /usr/share/mime/globs2 || fail "the type of a library is not known"
[ "$(xdg-mime query default application/x-zonereader)" = zonereader.desktop ] || fail "nothing opens a library"

say "the cache of classes holds where it is installed"
ZONEREADER_JAVA_OPTIONS=-XX:AOTMode=on zonereader --version || fail "the cache of classes is refused"

say "every command in a network without interfaces, no connection to an inet address"
offline() { # name, then a command
  local name=$1
  shift
  unshare --net strace -f -qq -o "$work/$name.trace" -e trace=network -- "$@" > "$shown/$name.txt" 2>&1 ||
    { cat "$shown/$name.txt" >&2; fail "offline: $*"; }
  if grep -E 'connect\(.*(AF_INET|AF_INET6)' "$work/$name.trace"; then
    fail "it connected: $*"
  fi
}
offlib=$work/offline.zonereader
offline parse zonereader parse "$page"
offline import zonereader import --library "$offlib" "$page"
offline zones zonereader zones --library "$offlib"
zone=$(zonereader zones --library "$offlib" --format json | sed -n 's/.*"zone" *: *"\([^"]*\)".*/\1/p' | head -1)
offline show zonereader show --library "$offlib" "$zone"
offline compare zonereader compare --library "$offlib" $(zonereader zones --library "$offlib" --format json | sed -n 's/.*"zone" *: *"\([^"]*\)".*/\1/p' | head -2)
offline search zonereader search --library "$offlib" 要
for command in check rebuild compact backup; do
  if zonereader "$command" --help >/dev/null 2>&1; then
    offline "$command" zonereader "$command" --library "$offlib"
  fi
done
if zonereader restore --help >/dev/null 2>&1; then
  offline restore zonereader restore --library "$offlib"
fi

say "the window in a network without interfaces; the page comes in by the clipboard"
new_display
# With a home of its own, to see what else it leaves behind.
mkdir "$work/home"
unshare --net strace -f -qq -o "$work/window.trace" -e trace=network -- \
  env DISPLAY="$display" ZONEREADER_JAVA_OPTIONS="-Duser.home=$work/home" zonereader > "$work/window.txt" 2>&1 &
until_true "the window" window
id=$(window)
to_size
until_true "the first screen" test -e "$library"
picture first-run
printf 'file://%s\r\n' "$page" | DISPLAY=$display xclip -selection clipboard -t text/uri-list -i
imported() { [ "$(reports)" -ge 1 ]; }
paste() {
  xdotool_ windowfocus "$id" key --clearmodifiers ctrl+v
  sleep 2
  imported
}
until_true "the import" paste
reports_before=$(reports)
echo "$reports_before zones imported through the window"
picture reading
xdotool_ windowfocus "$id" key --clearmodifiers ctrl+2
sleep 2
picture compare

say "a second start"
timeout 60 unshare --net env DISPLAY="$display" zonereader || fail "the second start did not end well"
[ "$(xdotool_ search --onlyvisible --name '^园区对读' | wc -l)" = 1 ] || fail "a second window opened"

close_window() {
  xdotool_ key --clearmodifiers alt+F4
  until_true "the end of the program" wait_for_end
}
wait_for_end() { ! pgrep -f 'org.zonereader.Main$' >/dev/null; }
close_window
if grep -E 'connect\(.*(AF_INET|AF_INET6)' "$work/window.trace"; then
  fail "the window connected to an address"
fi
grep -oE 'sa_family=AF_[A-Z0-9]+' "$work"/*.trace | sed 's/.*=//' | sort | uniq -c | sed 's/^/connections and binds by family: /'
[ -z "$(ls -A "$work/home")" ] || fail "left in the user's home: $(ls -A "$work/home")"
zonereader check --library "$library"

say "a damaged library leads to the recovery screen"
zonereader backup --library "$library"
zonereader import --library "$library" data/sample/sample-page.txt > /dev/null || true
dd if=/dev/zero of="$library" bs=4096 seek=20 count=10 conv=notrunc status=none
DISPLAY=$display zonereader 2>/dev/null &
until_true "the damaged file set aside" test -d "$XDG_DATA_HOME/ZoneReader/damaged"
until_true "the window" window
to_size
sleep 2
picture recovery
close_window
zonereader check --library "$library"
[ "$(reports)" = "$reports_before" ] || fail "the backup is not what is open after damage"

say "upgrade, remove: the library stays"
sum=$(sha256sum < "$library")
mkdir "$work/next"
dpkg-deb -R "$deb" "$work/next"
sed -i 's/^Version: .*/&+next/' "$work/next/DEBIAN/control"
fakeroot dpkg-deb --build -Zgzip -z1 "$work/next" "$work/next.deb" > /dev/null
dpkg -i "$work/next.deb" > /dev/null
dpkg-query -W -f '${Package} ${Version}\n' zonereader
[ "$(reports)" = "$reports_before" ] || fail "the upgraded program reads another library"
apt-get purge -qy zonereader > /dev/null 2>&1
[ ! -e /usr/bin/zonereader ] && [ ! -e /usr/lib/zonereader ] || fail "something is left of the program"
[ "$(sha256sum < "$library")" = "$sum" ] || fail "the library has changed"
echo "the library is as it was: $(stat -c %s "$library") bytes"
