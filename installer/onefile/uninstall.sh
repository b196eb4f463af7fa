#!/bin/sh
# Takes away what install.sh put there, and nothing else: projects, settings and working copies stay.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
target=${home%/lib/strata}
[ "$target" != "$home" ] && [ -f "$home/installed" ] || { echo "$home is no installed Strata" >&2; exit 1; }
while read -r file; do
    rm -f "$target/$file"
done < "$home/installed"
rm -rf "$home"
for folder in share/mime share/applications; do # the lists made from those files
    [ -d "$target/$folder" ] || continue
    case $folder in
    share/mime) command -v update-mime-database >/dev/null && update-mime-database "$target/$folder" >/dev/null 2>&1 || true ;;
    *) command -v update-desktop-database >/dev/null && update-desktop-database "$target/$folder" >/dev/null 2>&1 || true ;;
    esac
done
for folder in lib bin share/applications share/mime/packages share/mime share/man/man1 share/man share/icons/hicolor/scalable/apps \
    share/icons/hicolor/scalable share/icons/hicolor/symbolic/apps share/icons/hicolor/symbolic share/icons/hicolor share/icons \
    share; do
    rmdir "$target/$folder" 2>/dev/null || true # where nothing else is in it
done
[ "${1:-}" = --quiet ] || echo "Strata is removed. Your projects and settings are where they were."
