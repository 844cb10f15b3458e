#!/bin/sh
# Writes the man page from the program's own help, so that it cannot say anything else.
# Arguments: the program, its version.
set -eu
program=$1
version=$2

help() { ZONEREADER_LANGUAGE=en LC_ALL=C.UTF-8 "$program" "$@" --help; }

escaped() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"; }

verbatim() {
  echo .nf
  escaped
  echo .fi
}

echo ".TH ZONEREADER 1 \"\" \"ZoneReader $version\" \"User Commands\""
echo .SH NAME
echo 'zonereader \- read and compare reports about development zones'
echo .SH SYNOPSIS
echo .nf
echo 'zonereader [\-\-library FILE]'
echo 'zonereader FILE.zonereader'
echo 'zonereader COMMAND [OPTION]... [ARGUMENT]...'
echo .fi
echo .SH DESCRIPTION
help | sed -n '3,/^$/p' | escaped
echo .PP
echo 'A second start on the same library brings the first window forward.'
echo .SH COMMANDS
for command in $(help | sed -n '/^Commands:/,$s/^  \([a-z][a-z]*\)  .*/\1/p'); do
  echo ".SS $command"
  help "$command" | verbatim
done
echo .SH FILES
echo .TP
echo '.I ~/.local/share/ZoneReader/library.zonereader'
echo "The user's library, or under \$XDG_DATA_HOME where that is set. It stays when the program is removed."
echo .SH EXIT STATUS
echo '0, or 1 with the reason on the error stream.'
