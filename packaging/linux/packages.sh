# Sourced by installer.sh. The tar.gz, for users without admin rights, and the .deb.
# dpkg-deb lays the .deb out: jpackage's own has no place for a man page and installs into /opt.

needs dpkg-deb dpkg-dev
needs fakeroot fakeroot
machine=$(uname -m)
case $machine in
  x86_64) architecture=amd64 ;;
  aarch64) architecture=arm64 ;;
  *) architecture=$machine ;;
esac

cp packaging/icon/zonereader.svg packaging/linux/add-to-menu.sh "$image/"
chmod 755 "$image/add-to-menu.sh"
touch -t 202601010000 "$image"/*
tar -C "$out" --owner 0 --group 0 --transform "s,^zonereader,zonereader-$version," \
  -czf "$out/zonereader-$version-linux-$architecture.tar.gz" zonereader
rm "$image/zonereader.svg" "$image/add-to-menu.sh"

tree=$out/deb
share=$tree/usr/share
doc=$share/doc/zonereader
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$share/applications" "$share/mime/packages" \
  "$share/man/man1" "$doc" "$share/lintian/overrides" "$share/icons/hicolor/scalable/apps"
# With its times: the cache of classes knows the jars by them.
cp -Rp "$image" "$tree/usr/lib/zonereader"
ln -s ../lib/zonereader/bin/zonereader "$tree/usr/bin/zonereader"
cp packaging/linux/zonereader.desktop "$share/applications/"
cp packaging/linux/zonereader.xml "$share/mime/packages/"
cp packaging/linux/lintian-overrides "$share/lintian/overrides/zonereader"
cp packaging/linux/copyright "$doc/copyright"
cp packaging/icon/zonereader.svg "$share/icons/hicolor/scalable/apps/"
for size in 16 24 32 48 64 128 256 512; do
  mkdir -p "$share/icons/hicolor/${size}x$size/apps"
  cp "packaging/icon/png/$size.png" "$share/icons/hicolor/${size}x$size/apps/zonereader.png"
done
sh packaging/linux/man-page.sh "$image/bin/zonereader" "$version" | gzip -9n > "$share/man/man1/zonereader.1.gz"
{
  echo "zonereader ($version) stable; urgency=medium"
  echo
  echo "  * See src/docs/changelog.md in the sources."
  echo
  echo " -- ZoneReader maintainers <zonereader@users.noreply.github.com>  Thu, 01 Jan 2026 00:00:00 +0000"
} | gzip -9n > "$doc/changelog.gz"

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f ! -perm -u+x -exec chmod 644 {} +
find "$tree" -type f -perm -u+x -exec chmod 755 {} +
# Libraries and data are not programs, whatever the jars and the JDK say.
find "$tree" -type f \( -name '*.so' -o -name '*.jar' -o -name '*.aot' -o -name '*.jsa' \) -exec chmod 644 {} +
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@SIZE@/$(du -sk --apparent-size "$tree/usr" | cut -f1)/" packaging/linux/control > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 > DEBIAN/md5sums)
chmod 644 "$tree/DEBIAN/control" "$tree/DEBIAN/md5sums"
# The times of the jars must stay as they are: the cache of classes knows them.
env -u SOURCE_DATE_EPOCH fakeroot dpkg-deb --build --root-owner-group -Zxz -z3 "$tree" \
  "$out/zonereader_${version}_$architecture.deb" > /dev/null
rm -rf "$tree"
