#!/bin/sh
# Makes target/image/Kith: the program with a Java of its own, to be run where none is installed.
# Needs what "mvn package" leaves, and takes the JDK it was built with, or the one in KITH_JAVA_HOME.
set -eu
cd "$(dirname "$0")/.."

home=target/kith
if [ ! -x "$home/bin/kith" ]; then
  echo "app-image: $home is not there; run mvn package first." >&2
  exit 1
fi
jdk=${KITH_JAVA_HOME:-$(sed -n "s/^built_with='\(.*\)'$/\1/p" "$home/bin/kith")}
version=$("$home/bin/kith" --version | sed 's/^kith //')

# Only modules that name themselves can be linked: the JDK's and JavaFX's. The rest are jars beside.
# localedata and charsets: names, dates and address books of the whole world; unsupported: what H2
# and JavaFX reach for memory.
modules=java.desktop,java.logging,java.management,java.naming,java.sql
modules=$modules,jdk.charsets,jdk.localedata,jdk.unsupported,javafx.controls

image=target/image
rm -rf "$image"
mkdir -p "$image/input"
cp "$home"/lib/*.jar LICENSE "$image/input"

"$jdk/bin/jlink" --module-path "$home/lib/javafx" --add-modules "$modules" \
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$image/runtime"

set -- --type app-image --name Kith --app-version "$version" --dest "$image" \
  --input "$image/input" --main-jar kith.jar --main-class kith.cli.Main \
  --runtime-image "$image/runtime"
while read -r option; do
  case $option in
    '' | '#'*) ;;
    *) set -- "$@" --java-options "$option" ;;
  esac
done <"$home/lib/kith.jvm"
if [ "$(uname)" = Linux ] && [ -f assets/icon.png ]; then
  set -- "$@" --icon assets/icon.png
fi
"$jdk/bin/jpackage" "$@"

rm -rf "$image/input" "$image/runtime"
echo "$image/Kith"
