# Sourced by installer.sh. Makes the image, the folder with the program and a runtime of its own, and
# trains the cache of classes in it. Sets "image" and "app" (the folder of the jars).

for tool in jlink jpackage jar; do
  [ -x "$jdk/bin/$tool" ] || [ -x "$jdk/bin/$tool.exe" ] || {
    echo "installer: $jdk has no $tool; install temurin-25-jdk or openjdk-25-jdk" >&2
    exit 1
  }
done
[ "$system" != linux ] || needs objcopy binutils
jar=$(cd "$built/lib" 2>/dev/null && ls zonereader-*.jar) || {
  echo "installer: $built is missing; run mvn package first" >&2
  exit 1
}

# Only JavaFX is linked as modules; the other libraries are automatic modules, which jlink refuses.
# bin/java stays in the image (no --strip-native-commands): the launcher and the training start it.
"$jdk/bin/jlink" --module-path "$built/javafx" \
  --add-modules javafx.controls,java.desktop,java.logging,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.unsupported \
  --strip-debug --no-header-files --no-man-pages --output "$out/runtime"

# JavaFX's own libraries as files where it looks first. From its modules it would copy them into a
# folder of the user's home, which is not ours to fill, and compare them with it at every start.
case $system in
  windows) natives=$out/runtime/bin ;;
  *) natives=$out/runtime/lib ;;
esac
for one in "${out%/target/installer}/$built"/javafx/*.jar; do
  names=$("$jdk/bin/jar" --list --file "$one" | grep -E '^[^/]*\.(so|dll|dylib)$' || true)
  # shellcheck disable=SC2086
  [ -z "$names" ] || (cd "$natives" && "$jdk/bin/jar" --extract --keep-old-files --file "$one" $names)
done

# macOS takes no version that begins with 0.
bundle_version=$version
case $system-$version in macos-0.*) bundle_version=1.0.0 ;; esac
set -- --type app-image --name zonereader --app-version "$bundle_version" --dest "$out" \
  --runtime-image "$out/runtime" --input "$built/lib" --main-jar "$jar" --main-class org.zonereader.Main
while IFS= read -r option; do
  case $option in
    '' | '#'*) ;;
    *) set -- "$@" --java-options "$option" ;;
  esac
done < packaging/launcher/options
# shellcheck disable=SC2016
set -- "$@" --java-options '-XX:AOTCache=$APPDIR/zonereader.aot' --java-options '-Dorg.sqlite.lib.path=$APPDIR' \
  --java-options '-Dzonereader.fonts=$APPDIR/fonts'
case $system in
  linux) icon=packaging/icon/png/512.png ;;
  macos) icon=packaging/icon/zonereader.icns ;;
  windows) icon=packaging/icon/zonereader.ico ;;
esac
"$jdk/bin/jpackage" "$@" --icon "$icon"
rm -rf "$out/runtime"

case $system in
  linux) image=$out/zonereader app=$out/zonereader/lib/app runtime=$out/zonereader/lib/runtime ;;
  macos)
    image=$out/zonereader.app app=$image/Contents/app runtime=$image/Contents/runtime/Contents/Home ;;
  windows) image=$out/zonereader app=$out/zonereader/app runtime=$out/zonereader/runtime ;;
esac

# The program's jar once more, with style sheets as JavaFX reads them without parsing and without the
# fonts, which lie beside it as files: out of a jar JavaFX would copy them at every start.
mkdir "$out/jar"
(cd "$out/jar" && "$jdk/bin/jar" --extract --file "$app/$jar")
"$jdk/bin/java" --module-path "$built/javafx" --add-modules javafx.graphics packaging/BinaryStyles.java "$out/jar"
mv "$out/jar/org/zonereader/ui/common/fonts" "$app/"
"$jdk/bin/jar" --create --no-compress --file "$app/$jar" --manifest "$out/jar/META-INF/MANIFEST.MF" -C "$out/jar" .
rm -r "$out/jar"

# SQLite's own library as a file: unpacked from its jar at every start it would cost a tenth of it.
library() { # path in the jar
  (cd "$app" && "$jdk/bin/jar" --extract --file sqlite-jdbc-*.jar "org/sqlite/native/$1" &&
    mv "org/sqlite/native/$1" . && rm -r org)
}
case $system-$(uname -m) in
  linux-x86_64) library Linux/x86_64/libsqlitejdbc.so ;;
  linux-aarch64) library Linux/aarch64/libsqlitejdbc.so ;;
  macos-x86_64) library Mac/x86_64/libsqlitejdbc.dylib ;;
  macos-arm64) library Mac/aarch64/libsqlitejdbc.dylib ;;
  windows-x86_64) library Windows/x86_64/sqlitejdbc.dll ;;
esac
cp -R "$built/licences" "$app/"

# The class path as jpackage has ordered it: the cache holds for this order only.
jars=$(sed -n 's/^app\.classpath=\$APPDIR[/\\]//p' "$app/zonereader.cfg" | tr -d '\r' | tr '\n' ' ')
if [ "$system" = linux ]; then
  # jpackage's own launcher for Linux asks rpm and dpkg for its place at every start: half a second.
  cp packaging/launcher/options "$app/options"
  echo "$jars" > "$app/zonereader.jars"
  cp packaging/launcher/zonereader "$image/bin/zonereader"
  chmod 755 "$image/bin/zonereader"
  rm -f "$image/lib/libapplauncher.so" "$app/zonereader.cfg" "$app/.jpackage.xml"
fi
# The cache knows its jars by size and time; packages keep times, but only whole seconds.
find "$image" -exec touch -t 202601010000 {} +

# Runs a main class of the image with its own runtime, options and class path.
in_image() { # options of the JVM, --, main class and arguments
  extra=
  while [ "$1" != -- ]; do
    extra="$extra $1"
    shift
  done
  shift
  separator=:
  [ "$system" != windows ] || separator=';'
  class_path=
  for one in $jars; do
    class_path=$class_path${class_path:+$separator}$app/$one
  done
  # shellcheck disable=SC2086
  "$runtime/bin/java" @packaging/launcher/options -Dorg.sqlite.lib.path="$app" -Dzonereader.fonts="$app/fonts" $extra -cp "$class_path" "$@"
}

training=$out/training
mkdir -p "$training/run"
chmod 700 "$training/run"
XDG_DATA_HOME=$training XDG_STATE_HOME=$training XDG_RUNTIME_DIR=$training/run
export XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
in_image -- org.zonereader.Main import --library "$training/library.zonereader" data/sample/sample-page.txt
# Without records for the compiler that is not used.
in_image -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput="$app/zonereader.aot" -- \
  org.zonereader.Rehearsal reader "$training/library.zonereader" walk > "$training/said.txt" 2>&1 &&
  [ -s "$app/zonereader.aot" ] || {
  cat "$training/said.txt" >&2
  echo "installer: the rehearsal for the cache of classes failed" >&2
  exit 1
}
rm -r "$training"
