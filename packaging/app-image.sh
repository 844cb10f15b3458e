#!/bin/sh
# Smoke build of an app image (a folder with its own runtime): target/app-image/zonereader.
# Call after "mvn package". Ends by running the image on the sample page.
set -eu
cd "$(dirname "$0")/.."

built=target/zonereader
out=target/app-image
. packaging/launcher/jdk.sh
find_jdk || exit 1
for tool in jlink jpackage; do
  [ -x "$jdk/bin/$tool" ] || { echo "app-image: $jdk has no $tool; install temurin-25-jdk or openjdk-25-jdk" >&2; exit 1; }
done
command -v objcopy >/dev/null 2>&1 || { echo "app-image: objcopy is missing; install binutils" >&2; exit 1; }
jar=$(cd "$built/lib" 2>/dev/null && ls zonereader-*.jar) || { echo "app-image: $built is missing; run mvn package first" >&2; exit 1; }

rm -rf "$out"
mkdir -p "$out"
# Only JavaFX is linked as modules; the other libraries are automatic modules, which jlink refuses.
# bin/java stays in the image (no --strip-native-commands): training an AOT cache starts it.
"$jdk/bin/jlink" --module-path "$built/javafx" \
  --add-modules javafx.controls,java.desktop,java.logging,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.unsupported \
  --strip-debug --no-header-files --no-man-pages --output "$out/runtime"
"$jdk/bin/jpackage" --type app-image --name zonereader --dest "$out" \
  --runtime-image "$out/runtime" --input "$built/lib" --main-jar "$jar" --main-class org.zonereader.Main \
  --java-options --add-modules=javafx.controls \
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
  --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
  --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED \
  --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED \
  --java-options --sun-misc-unsafe-memory-access=allow
rm -rf "$out/runtime"

program=$out/zonereader/bin/zonereader
[ -x "$program" ] || program=$out/zonereader.app/Contents/MacOS/zonereader
zones=$("$program" parse --format json data/sample/sample-page.txt | grep -c '"zoneAsWritten"') || zones=0
[ "$zones" -eq 5 ] || { echo "app-image: parse found $zones zones in the sample page, not 5" >&2; exit 1; }
echo "app-image: $program runs; 5 zones found in the sample page ($(du -sh "$out" | cut -f1))"
