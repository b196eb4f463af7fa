#!/bin/sh
# Runs inside the unpacked one-file installer:  Strata-VERSION.run [-- --target DIR]
# Puts everything below DIR (where not given, ~/.local): DIR/lib/strata, links in DIR/bin, and the entry in the menu.
set -eu
umask 022 # who installs for everybody wants everybody to start it; makeself had 077
target=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case "$1" in
    --target) [ $# -gt 1 ] || { echo "--target needs a folder" >&2; exit 2; }; target=$2; shift 2 ;;
    --target=*) target=${1#--target=}; shift ;;
    *) echo "Usage: Strata-$(cat version).run [-- --target DIR]" >&2; exit 2 ;;
    esac
done
case "$target" in /*) ;; *) target=${USER_PWD:-$PWD}/$target ;; esac
case "$target" in *"
"*) echo "A folder with a line break in its name cannot be used. Choose another: -- --target DIR" >&2; exit 2 ;; esac
home=$target/lib/strata
id=org.strataworkshop.Strata

# Nothing of others is touched.
if [ -e "$home" ] && [ ! -e "$home/uninstall.sh" ]; then
    echo "$home is there and is not Strata. Choose another folder: -- --target DIR" >&2
    exit 1
fi
for program in strata strata-cli; do
    link=$target/bin/$program
    if { [ -e "$link" ] || [ -L "$link" ]; } && [ "$(readlink "$link")" != "../lib/strata/bin/$program" ]; then
        echo "$link is there and is not ours. Move it away, or choose another folder: -- --target DIR" >&2
        exit 1
    fi
done

# The new version is complete before an earlier one goes.
mkdir -p "$target/lib"
fresh=$(mktemp -d "$target/lib/.strata.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
trap 'exit 1' HUP INT TERM
cp -R bin lib plugins translations share version uninstall.sh "$fresh"
: > "$fresh/installed"
chmod 755 "$fresh"
[ ! -e "$home" ] || sh "$home/uninstall.sh" --quiet
mv "$fresh" "$home"

mkdir -p "$target/bin" "$target/share/applications" "$target/share/mime/packages" "$target/share/man/man1" \
    "$target/share/icons/hicolor/scalable/apps" "$target/share/icons/hicolor/symbolic/apps"
note() { printf '%s\n' "$1" >> "$home/installed"; }
for program in strata strata-cli; do
    note "bin/$program"
    ln -sf "../lib/strata/bin/$program" "$target/bin/$program"
done
# A launcher finds the program wherever PATH points. What means something in an entry is escaped.
exec=$(printf '%s' "$home/bin/strata" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
note "share/applications/$id.desktop"
while IFS= read -r line; do
    case "$line" in
    "Exec=strata "*) printf 'Exec="%s" %s\n' "$exec" "${line#Exec=strata }" ;;
    *) printf '%s\n' "$line" ;;
    esac
done < "share/applications/$id.desktop" > "$target/share/applications/$id.desktop"
for file in "mime/packages/$id.xml" "icons/hicolor/scalable/apps/$id.svg" "icons/hicolor/symbolic/apps/$id-symbolic.svg" \
    man/man1/strata.1.gz man/man1/strata-cli.1.gz; do
    note "share/$file"
    cp "share/$file" "$target/share/$file"
done
if command -v update-mime-database >/dev/null; then update-mime-database "$target/share/mime" >/dev/null 2>&1 || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$target/share/applications" >/dev/null 2>&1 || true; fi
echo "Strata $(cat version) is in $home. Start it with $target/bin/strata, or from the menu."
echo "To remove it: sh $home/uninstall.sh"
