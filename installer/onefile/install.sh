#!/bin/sh
# Runs inside the unpacked one-file installer:  Strata-VERSION.run [-- --target DIR]
# Puts everything below DIR (where not given, ~/.local): DIR/lib/strata, links in DIR/bin, and the entry in the menu.
set -eu
target=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case "$1" in
    --target) [ $# -gt 1 ] || { echo "--target needs a folder" >&2; exit 2; }; target=$2; shift 2 ;;
    --target=*) target=${1#--target=}; shift ;;
    *) echo "Usage: Strata-$(cat version).run [-- --target DIR]" >&2; exit 2 ;;
    esac
done
case "$target" in /*) ;; *) target=${USER_PWD:-$PWD}/$target ;; esac
home=$target/lib/strata
if [ -e "$home" ] && [ ! -e "$home/uninstall.sh" ]; then
    echo "$home is there and is not Strata. Choose another folder: -- --target DIR" >&2
    exit 1
fi
[ ! -e "$home" ] || sh "$home/uninstall.sh" --quiet # an earlier version

mkdir -p "$home" "$target/bin" "$target/share/applications" "$target/share/mime/packages" "$target/share/man/man1" \
    "$target/share/icons/hicolor/scalable/apps" "$target/share/icons/hicolor/symbolic/apps"
cp -R bin lib plugins translations share version uninstall.sh "$home"
id=org.strataworkshop.Strata
: > "$home/installed"
note() { printf '%s\n' "$1" >> "$home/installed"; }
for program in strata strata-cli; do
    ln -sf "../lib/strata/bin/$program" "$target/bin/$program"
    note "bin/$program"
done
# A launcher finds the program wherever PATH points.
sed "s|^Exec=strata |Exec=\"$home/bin/strata\" |" "share/applications/$id.desktop" > "$target/share/applications/$id.desktop"
note "share/applications/$id.desktop"
for file in "mime/packages/$id.xml" "icons/hicolor/scalable/apps/$id.svg" "icons/hicolor/symbolic/apps/$id-symbolic.svg" \
    man/man1/strata.1.gz man/man1/strata-cli.1.gz; do
    cp "share/$file" "$target/share/$file"
    note "share/$file"
done
if command -v update-mime-database >/dev/null; then update-mime-database "$target/share/mime" >/dev/null 2>&1 || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$target/share/applications" >/dev/null 2>&1 || true; fi
echo "Strata $(cat version) is in $home. Start it with $target/bin/strata, or from the menu."
echo "To remove it: sh $home/uninstall.sh"
